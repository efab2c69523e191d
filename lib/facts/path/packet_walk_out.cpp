#include <utility>

#include <fmt/format.h>

#include "facts/names/named.hpp"
#include "facts/path/ace_words.hpp"
#include "facts/path/packet_walk_steps.hpp"
#include "facts/path/zone_crossing.hpp"
#include "facts/tunnel_kind.hpp"

// How a packet goes out.
namespace peerlint::facts {
namespace {

// Tunnels in tunnels.
constexpr int deepest_tunnel = 4;

}  // namespace

void packet_walk::leave() {
  const auto* out = route();
  if (out == nullptr) return;
  if (!zones(out->zone.is_set() ? std::string_view(out->zone.value) : std::string_view())) return;
  if (from_.in != nullptr) {
    const auto nat = translate_leaving(now_, *from_.in, *out, facts_.filters, device_);
    if (nat.applies != net::truth::no) translate(nat);
  }
  send(*out);
}

bool packet_walk::zones(std::string_view to) {
  std::string_view from;
  if (from_.self)
    from = self_zone;
  else if (from_.in != nullptr && from_.in->zone.is_set())
    from = from_.in->zone.value;
  else if (from_.in == nullptr)
    return true;
  const auto made = cross(from, to, now_, facts_.filters, device_);
  if (!made.looked_at) return true;
  const auto verdict = verdict_of(made.passes);
  std::string what;
  if (made.pair == nullptr)
    what = fmt::format("no zone-pair leads from {} to {}", from.empty() ? "no zone" : from,
                       to.empty() ? "no zone" : to);
  else if (made.by == nullptr)
    what = fmt::format("zone-pair {} has no class for it", made.pair->name.value);
  else
    what = fmt::format("zone-pair {}, class {}", made.pair->name.value, made.by->name.value);
  span at = made.pair == nullptr ? span{} : made.pair->header.at;
  if (made.by != nullptr) at = made.by->header.at;
  say(flow_place::zone, verdict, std::move(what), at);
  return verdict != flow_verdict::drop || end(flow_outcome::dropped);
}

// Crypto map, output filter, tunnel.
void packet_walk::send(const model::interface& out) {
  made_.interface = out.name.value;
  if (const auto* map = map_on(out)) {
    const auto made = select(*map, now_, facts_.filters, device_);
    if (by_crypto_map(*map, made)) return;
  }
  // Lists of interfaces do not filter what the router sends itself.
  if (!from_.self && depth_ == 0 &&
      !filter(flow_place::output_acl, out.access_group_out, now_, "it"))
    return;
  if (is_tunnel(out) && facts::has_one_far_end(out)) return into_tunnel(out);
  end(made_.entry.empty() ? flow_outcome::forwarded : flow_outcome::encrypted);
}

// True when that is the end.
bool packet_walk::by_crypto_map(const model::crypto_map& map, const crypto_selection& made) {
  using kinds = crypto_selection::kinds;
  if (made.is == kinds::in_clear) {
    say(flow_place::crypto_map, flow_verdict::pass,
        fmt::format("no entry of crypto map {} takes it: it leaves in clear", map.name.value),
        made.line == nullptr ? map.name.at : made.line->line.at);
    return false;
  }
  const auto name = fmt::format("crypto map {} {}", map.name.value, made.entry->sequence.value);
  const auto at = made.line == nullptr ? made.entry->header.at : made.line->line.at;
  if (made.is == kinds::entry) {
    const auto peer = made.entry->peers.empty() ? "" : made.entry->peers.front().value.name;
    say(flow_place::crypto_map, flow_verdict::encrypt,
        fmt::format("{} protects it: peer {}, SA {}", name, peer,
                    made.line == nullptr ? std::string() : selector_words(*made.line)),
        at);
    made_.entry = name;
    end(flow_outcome::encrypted);
    return true;
  }
  if (made.is == kinds::dropped) {
    say(flow_place::crypto_map, flow_verdict::drop, name + " denies it (ipv4-deny drop)", at);
    end(flow_outcome::dropped);
    return true;
  }
  say(flow_place::crypto_map, flow_verdict::unknown,
      made.is == kinds::while_up ? name + " protects it while its peer has a tunnel"
                                 : name + " may protect it",
      at);
  return false;
}

// The tunnel's packet is one of the router itself.
void packet_walk::into_tunnel(const model::interface& tunnel) {
  const auto& to = tunnel.tunnel->destination;
  const auto& protection = tunnel.tunnel->protection;
  if (protection.is_set()) {
    made_.entry =
        fmt::format("IPsec profile {} on {}", protection.value.profile, tunnel.name.value);
    say(flow_place::crypto_map, flow_verdict::encrypt, made_.entry + " protects it",
        protection.line);
  }
  const auto& source = tunnel.tunnel->source.value;
  const auto* on = find_named(device_.interfaces, source.interface);
  const auto lent = on == nullptr ? std::nullopt : primary_address(*on);
  if (!to.is_set() || !to.value.address || ++depth_ > deepest_tunnel ||
      (!source.address && !lent)) {
    end(made_.entry.empty() ? flow_outcome::forwarded : flow_outcome::encrypted);
    return;
  }
  now_ = {};
  now_.source = net::bits_of(source.address ? *source.address : lent->value);
  now_.destination = net::bits_of(*to.value.address);
  now_.protocol = protection.is_set() ? net::esp_protocol : net::gre_protocol;
  from_ = {nullptr, true};
  const auto* out = by_table(tunnel.tunnel->vrf.value);
  if (out == nullptr) return;
  if (out == &tunnel) {
    say(flow_place::route, flow_verdict::drop,
        fmt::format("the route to the far end of {} leads into it", tunnel.name.value), to.line);
    end(flow_outcome::dropped);
    return;
  }
  send(*out);
}

}  // namespace peerlint::facts
