#include "facts/path/packet_walk.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "facts/named.hpp"
#include "facts/path/ace_words.hpp"
#include "facts/path/crypto_selection.hpp"
#include "facts/path/policy_routing.hpp"
#include "facts/path/translation.hpp"
#include "facts/path/zone_crossing.hpp"
#include "facts/tunnel_kind.hpp"

namespace peerlint::facts {
namespace {

using net::truth;

// Tunnels in tunnels.
constexpr int deepest_tunnel = 4;

std::string text_of(net::address_bits bits) {
  return net::to_text(bits, net::address_family::ipv4);
}

flow_verdict verdict_of(truth passes) {
  if (passes == truth::unknown) return flow_verdict::unknown;
  return passes == truth::yes ? flow_verdict::pass : flow_verdict::drop;
}

class packet_walk {
 public:
  packet_walk(const net::packet& one, packet_origin from, const device_facts& facts)
      : now_(one), from_(from), facts_(facts), device_(facts.device) {
    made_.device = facts.read.name;
    made_.file = facts.read.file;
    made_.packet = flow_packet_of(one);
    made_.from = from.self ? "self" : from.in == nullptr ? "" : from.in->name.value;
  }

  packet_trace run() {
    if (!from_.self && from_.in == nullptr)
      assume(
          fmt::format("the interface by which packets of {} come in has no access list, "
                      "policy, zone or NAT",
                      text_of(now_.source)));
    if (arrive()) leave();
    return std::move(made_);
  }

 private:
  void say(flow_place place, flow_verdict verdict, std::string what, span at) {
    flow_step step{place, verdict, std::move(what)};
    step.where.at = at;
    made_.steps.push_back(std::move(step));
    if (verdict == flow_verdict::unknown) doubtful_ = true;
  }
  void assume(std::string what) {
    if (std::find(made_.assumes.begin(), made_.assumes.end(), what) == made_.assumes.end())
      made_.assumes.push_back(std::move(what));
  }
  bool end(flow_outcome outcome) {
    made_.outcome = doubtful_ ? flow_outcome::unknown : outcome;
    return false;
  }
  [[nodiscard]] std::string_view table() const {
    return from_.in == nullptr ? std::string_view() : std::string_view(from_.in->vrf.value);
  }
  [[nodiscard]] const model::crypto_map* map_on(const model::interface& on) const {
    return on.crypto_map.is_set() ? find_named(device_.crypto_maps, on.crypto_map.value) : nullptr;
  }

  // True when the packet goes on.
  bool filter(flow_place place, const model::setting<std::string>& list, const net::packet& one,
              std::string_view what) {
    if (!list.is_set()) return true;
    const auto* filter = facts_.filters.named(list.value);
    if (filter == nullptr) {
      say(place, flow_verdict::pass,
          fmt::format("access list {} has no lines, so it permits everything", list.value),
          list.line);
      return true;
    }
    const auto made = decide(*filter, one);
    const auto verdict = verdict_of(made.permitted);
    const auto* does = verdict == flow_verdict::pass   ? "permits"
                       : verdict == flow_verdict::drop ? "drops"
                                                       : "may drop";
    const auto* implicit =
        made.line == nullptr && verdict == flow_verdict::drop ? ": no line of it matches" : "";
    say(place, verdict, fmt::format("access list {} {} {}{}", list.value, does, what, implicit),
        made.line == nullptr ? list.line : made.line->line.at);
    return verdict != flow_verdict::drop || end(flow_outcome::dropped);
  }

  // --- in ----------------------------------------------------------------------------------------

  bool arrive() {
    if (from_.in == nullptr) return true;
    const auto& in = *from_.in;
    const auto* map = map_on(in);
    crypto_selection expected;
    if (map != nullptr) expected = select_arriving(*map, now_, facts_.filters, device_);
    if (expected.is == crypto_selection::kinds::entry) {
      if (!decrypt(in, *map, expected)) return false;
    } else if (!filter(flow_place::input_acl, in.access_group_in, now_, "it")) {
      return false;
    }
    const auto nat = translate_arriving(now_, in, facts_.filters, device_);
    if (nat.applies != truth::no) translate(nat);
    return true;
  }

  // What the map protects must come encrypted; the filter of the interface sees that packet.
  bool decrypt(const model::interface& in, const model::crypto_map& map,
               const crypto_selection& by) {
    const auto* peer = by.entry->peers.empty() ? nullptr : &by.entry->peers.front().value;
    net::packet outer = now_;
    outer.protocol = net::esp_protocol;
    outer.source_port = outer.destination_port = 0;
    if (peer != nullptr && peer->address) {
      outer.source = net::bits_of(*peer->address);
      if (const auto own = primary_address(in)) outer.destination = net::bits_of(own->value);
      if (!filter(flow_place::input_acl, in.access_group_in, outer, "ESP of the peer"))
        return false;
    }
    say(flow_place::decrypt, flow_verdict::pass,
        fmt::format("comes encrypted by crypto map {} {} (peer {}); in clear it is dropped",
                    map.name.value, by.entry->sequence.value, peer == nullptr ? "" : peer->name),
        by.line == nullptr ? by.entry->header.at : by.line->line.at);
    return true;
  }

  void translate(const translation& by) {
    std::string what;
    if (by.packet.source != now_.source)
      what = fmt::format("source {} becomes {}{}", text_of(now_.source),
                         by.some_address ? "an address of the pool, such as " : "",
                         text_of(by.packet.source));
    if (by.packet.destination != now_.destination)
      what += fmt::format("{}destination {} becomes {}", what.empty() ? "" : ", ",
                          text_of(now_.destination), text_of(by.packet.destination));
    if (what.empty()) what = fmt::format("source {} is translated", text_of(now_.source));
    const bool known = by.applies == truth::yes;
    say(flow_place::nat, known ? flow_verdict::change : flow_verdict::unknown,
        known ? what : "perhaps: " + what, by.at);
    now_ = by.packet;
  }

  // --- out ---------------------------------------------------------------------------------------

  void leave() {
    const auto* out = route();
    if (out == nullptr) return;
    if (!zones(out->zone.is_set() ? std::string_view(out->zone.value) : std::string_view())) return;
    if (from_.in != nullptr) {
      const auto nat = translate_leaving(now_, *from_.in, *out, facts_.filters, device_);
      if (nat.applies != truth::no) translate(nat);
    }
    send(*out);
  }

  bool zones(std::string_view to) {
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

  // The interface by which the packet leaves; null when it ends here.
  const model::interface* route() {
    const auto& policy = from_.self            ? device_.local_policy
                         : from_.in != nullptr ? from_.in->policy_route_map
                                               : no_policy_;
    const bool own = facts_.routes.lookup(table(), net::ipv4_of(now_.destination)).is ==
                     route_choice::kinds::own_address;
    if (policy.is_set() && !own) {
      const auto way =
          route_by_policy(policy.value, now_, table(), facts_.filters, facts_.routes, device_);
      if (way.applies == truth::unknown)
        say(flow_place::policy_route, flow_verdict::unknown,
            fmt::format("route map {} may send it another way", policy.value), way.at);
      else if (way.applies == truth::yes && !(way.where_no_route && has_own_route()))
        return by_policy(policy.value, way);
    }
    return by_table(table());
  }

  bool has_own_route() {
    const auto choice = facts_.routes.lookup(table(), net::ipv4_of(now_.destination));
    return choice.taken != nullptr && choice.taken->to.length > 0;
  }

  const model::interface* by_policy(std::string_view map, const policy_way& way) {
    const auto clause = fmt::format("route map {} {}", map, way.clause->sequence.value);
    if (way.discards) {
      say(flow_place::policy_route, flow_verdict::drop, clause + " sends it to Null0", way.at);
      end(flow_outcome::dropped);
      return nullptr;
    }
    if (way.other_table) {
      say(flow_place::policy_route, flow_verdict::change,
          fmt::format("{} routes it in {}", clause,
                      way.vrf.empty() ? "the global table" : "VRF " + std::string(way.vrf)),
          way.at);
      return by_table(way.vrf);
    }
    say(flow_place::policy_route, flow_verdict::change,
        fmt::format("{} sends it by {}{}", clause, way.out->name.value,
                    way.next_hop ? " to " + net::to_text(*way.next_hop) : ""),
        way.at);
    return way.out;
  }

  const model::interface* by_table(std::string_view vrf) {
    const auto to = net::ipv4_of(now_.destination);
    const auto choice = facts_.routes.lookup(vrf, to);
    using kinds = route_choice::kinds;
    const auto at = choice.taken == nullptr ? span{} : choice.taken->at;
    const auto table_name = vrf.empty() ? std::string() : fmt::format(" in VRF {}", vrf);
    switch (choice.is) {
      case kinds::own_address:
        say(flow_place::route, flow_verdict::pass,
            fmt::format("{} is the router's own address on {}", net::to_text(to),
                        choice.out->name.value),
            choice.out->addresses.empty() ? choice.out->header.at : choice.out->addresses[0].at);
        if (zones(self_zone)) end(flow_outcome::forwarded);
        return nullptr;
      case kinds::no_route:
        say(flow_place::route, flow_verdict::drop,
            fmt::format("no route to {}{}", net::to_text(to), table_name), span{});
        end(flow_outcome::dropped);
        return nullptr;
      case kinds::discarded:
        say(flow_place::route, flow_verdict::drop,
            fmt::format("{} goes to Null0", net::to_text(choice.taken->to)), at);
        end(flow_outcome::dropped);
        return nullptr;
      case kinds::unknown:
        say(flow_place::route, flow_verdict::unknown,
            choice.learned_by.empty()
                ? fmt::format("no line says the way to {}{}", net::to_text(to), table_name)
                : fmt::format("no line says the way to {}{}: {} may bring it", net::to_text(to),
                              table_name, choice.learned_by),
            span{});
        end(flow_outcome::unknown);
        return nullptr;
      case kinds::leaves:
        break;
    }
    return by_route(choice);
  }

  const model::interface* by_route(const route_choice& choice) {
    const auto& taken = *choice.taken;
    auto what = fmt::format("{} by {}", net::to_text(taken.to),
                            choice.out == nullptr ? "an interface" : choice.out->name.value);
    if (choice.next_hop) what += " to " + net::to_text(*choice.next_hop);
    const bool doubt = choice.sure == confidence::low;
    if (doubt) what += fmt::format("; {} may bring a better route", choice.learned_by);
    say(flow_place::route, doubt ? flow_verdict::unknown : flow_verdict::pass, std::move(what),
        taken.at);
    if (taken.track != 0) assume(fmt::format("track {} is up", taken.track));
    if (taken.while_up) assume("the tunnel is up, so reverse-route has brought the route");
    if (!doubt && !choice.learned_by.empty() && choice.sure != confidence::high)
      assume(fmt::format("{} brings no better route to {}", choice.learned_by,
                         text_of(now_.destination)));
    return choice.out;
  }

  // Crypto map, output filter, tunnel.
  void send(const model::interface& out) {
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
  bool by_crypto_map(const model::crypto_map& map, const crypto_selection& made) {
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
  void into_tunnel(const model::interface& tunnel) {
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

  net::packet now_;
  packet_origin from_;
  const device_facts& facts_;
  const model::device& device_;
  packet_trace made_;
  model::setting<std::string> no_policy_;
  bool doubtful_ = false;
  int depth_ = 0;
};

}  // namespace

net::packet packet_of(const flow_packet& one) {
  net::packet made;
  made.source = net::bits_of(one.source);
  made.destination = net::bits_of(one.destination);
  made.protocol = one.protocol;
  made.source_port = one.source_port;
  made.destination_port = one.destination_port;
  return made;
}

flow_packet flow_packet_of(const net::packet& one) {
  return {net::ipv4_of(one.source), net::ipv4_of(one.destination), one.protocol, one.source_port,
          one.destination_port};
}

packet_origin origin_of(net::ipv4_address source, const device_facts& facts) {
  if (facts.routes.owner_of("", source) != nullptr) return {nullptr, true};
  for (const auto& each : facts.routes.all())
    if (each.origin == route_origin::connected && net::contains(each.to, source))
      return {each.out, false};
  const auto back = facts.routes.lookup("", source);
  const bool known = back.is == route_choice::kinds::leaves && back.sure != confidence::low &&
                     back.taken->to.length > 0;
  return {known ? back.out : nullptr, false};
}

packet_trace follow(const net::packet& one, const packet_origin& from, const device_facts& facts) {
  return packet_walk(one, from, facts).run();
}

}  // namespace peerlint::facts
