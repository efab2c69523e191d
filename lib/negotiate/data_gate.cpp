#include <optional>

#include "facts/local_end.hpp"
#include "facts/path/crypto_selection.hpp"
#include "facts/path/packet_walk.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/ike_packets.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

bool uses_ah(const side& one) {
  if (one.end.policy == nullptr) return false;
  for (const auto& name : one.end.policy->transform_sets)
    if (const auto* set = one.facts.transform_set_named(name.value))
      for (const auto& each : set->transforms)
        if (model::to_text(each.value.keyword).starts_with("ah-")) return true;
  return false;
}

judgement no_traffic(std::string_view reason, std::initializer_list<std::string_view> because) {
  return fails(outcome::up_no_traffic, "DATA", reason, because);
}

// ESP, or ESP in UDP 4500 behind a translator, which is gate G7's.
std::optional<judgement> blocked(const side& sender, const side& receiver) {
  const bool translated = is_translated(sender) || is_translated(receiver);
  if (translated) return std::nullopt;
  const auto kind = uses_ah(sender) ? ike_packet::ah : ike_packet::esp;
  const auto there = admits(kind, sender.end.outer(), receiver.end.outer(), receiver);
  if (there.permitted != net::truth::no) return std::nullopt;
  return no_traffic("esp_blocked", {there.because});
}

bool is_gre(const side& one) {
  return one.end.kind == endpoint_kind::gre || one.end.kind == endpoint_kind::multipoint;
}

std::optional<judgement> gre_apart(const side& a, const side& b) {
  if (!is_gre(a) || !is_gre(b)) return std::nullopt;
  if (!(a.end.tunnel->tunnel->key.get() == b.end.tunnel->tunnel->key.get()))
    return no_traffic("tunnel_key", {"TUN002"});
  for (const auto* one : {&a, &b})
    if (facts::lacks_network_id(*one->end.tunnel)) {
      auto made = no_traffic("nhrp_off", {"DMV001"});
      made.sure = one->facts.certainty_without("network-id", one->end.tunnel->header.at);
      return made;
    }
  const auto& ours = a.end.tunnel->nhrp->authentication;
  const auto& theirs = b.end.tunnel->nhrp->authentication;
  // Without an identifier a tunnel speaks no NHRP.
  const auto speaks = [](const side& one) { return one.end.tunnel->nhrp->network_id.is_set(); };
  if (!speaks(a) || !speaks(b)) return std::nullopt;
  if (ours.is_set() && theirs.is_set() && (ours.value.opaque() || theirs.value.opaque()))
    return std::nullopt;
  const bool same = ours.is_set() == theirs.is_set() &&
                    (!ours.is_set() || ours.value.value == theirs.value.value);
  if (same) return std::nullopt;
  return no_traffic("nhrp_string", {"DMV002"});
}

}  // namespace

judgement judge_data(const side& initiator, const side& responder) {
  if (auto there = blocked(initiator, responder)) return *there;
  if (auto back = blocked(responder, initiator)) return *back;
  if (auto apart = gre_apart(initiator, responder)) return *apart;
  return {};
}

judgement judge_return(const side& responder, const selector_exchange& line) {
  // The answers have to meet the map at the responder, as its own traffic would.
  if (line.nearest == nullptr || responder.end.kind != endpoint_kind::crypto_map) return {};
  auto back = judge_trigger(responder, *line.nearest);
  if (back.is != verdict::fail) return {};
  auto made = no_traffic(back.reason, {});
  made.because = back.because;
  made.sure = back.reason == "captured" ? confidence::low : back.sure;
  return made;
}

}  // namespace peerlint::negotiate
