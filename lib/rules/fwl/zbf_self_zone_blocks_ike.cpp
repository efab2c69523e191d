#include <string_view>

#include "facts/path/peer_filtering.hpp"
#include "facts/path/zone_crossing.hpp"
#include "rules/fwl/transforms.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::fwl {

using facts::peer_traffic;

// A peer whose packets the zone of the interface drops.
struct zone_drop {
  const facts::vpn_endpoint* endpoint = nullptr;
  const located<model::crypto_peer>* peer = nullptr;
  peer_traffic what = peer_traffic::ike;
  net::packet packet;
  facts::zone_crossing by;
  bool may_answer = false;  // inspected on the way out, so answers come in
};

net::packet packet_of(const net::flow& whole, peer_traffic what) {
  auto one = net::natural_packet(whole.packets);
  if (what == peer_traffic::ike) one.source_port = one.destination_port;
  return one;
}

bool names_both_ends(const net::flow& whole) {
  constexpr net::address_bits one{};
  return whole.packets.source.wildcard == one && whole.packets.destination.wildcard == one;
}

// Judges one kind; true when it is dropped.
bool judge(peer_traffic what, const model::interface& on, const facts::device_facts& facts,
           zone_drop& into) {
  const auto whole = facts::flow_from_peer(what, *into.endpoint, &into.peer->value, facts);
  if (!names_both_ends(whole)) return false;
  into.what = what;
  into.packet = packet_of(whole, what);
  into.by = facts::cross(on.zone.value, facts::self_zone, into.packet, facts.filters, facts.device);
  if (into.by.passes != net::truth::no || into.by.pair == nullptr) return false;
  const auto out = facts::cross(facts::self_zone, on.zone.value, net::mirrored(into.packet),
                                facts.filters, facts.device);
  into.may_answer = what == peer_traffic::ike && out.by != nullptr && out.by->action.is_set() &&
                    out.by->action.value == model::inspect_action::inspect;
  return true;
}

bool comes_in_udp(const facts::vpn_endpoint& endpoint, const facts::device_facts& facts) {
  const auto own = facts::local_address_of(endpoint, facts.device);
  return !own || facts::is_private(*own);
}

std::optional<zone_drop> first_drop(const model::interface& on, const facts::device_facts& facts) {
  for (const auto& endpoint : facts.endpoints)
    for (const auto& peer : endpoint.peers) {
      if (!peer.value.address || facts::arrival_of(endpoint, &peer.value, facts) != &on) continue;
      zone_drop made{&endpoint, &peer, peer_traffic::ike, {}, {}, false};
      if (judge(peer_traffic::ike, on, facts, made)) return made;
      if (uses_esp(endpoint, facts) && !comes_in_udp(endpoint, facts) &&
          judge(peer_traffic::esp, on, facts, made))
        return made;
    }
  return std::nullopt;
}

}  // namespace peerlint::rules::fwl

PEERLINT_RULE(fwl_zbf_self_zone_blocks_ike){
    .code = "FWL011",
    .name = "zbf-self-zone-blocks-ike",
    .summary = "the zone firewall drops IKE or ESP of a peer on the way to the router itself",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::interface& on, const facts::device_facts& facts, report& out) {
          if (!on.zone.is_set()) return;
          const auto found = fwl::first_drop(on, facts);
          if (!found) return;
          const bool ike = found->what == facts::peer_traffic::ike;
          const auto& pair = *found->by.pair;
          const bool by_class = found->by.by != nullptr;
          auto& made =
              out.at(by_class ? found->by.by->header.at : pair.header.at,
                     "zone pair {} drops {} of {}: {}", pair.name.value, ike ? "IKE" : "ESP",
                     found->peer->value.name, net::to_text(found->packet));
          made.label(by_class ? "this class takes it, and drops it"
                              : "no class of its policy takes it")
              .related(by_class ? pair.header.at : span{}, "on the way to the router")
              .related(on.zone.line, "where the peer's packets come in")
              .related(found->peer->at, "the peer");
          if (found->may_answer) made.at_most(level::warning);
          made.why(found->may_answer ? "only answers to this router come in: no tunnel comes up "
                                       "that the peer starts"
                   : ike ? "nothing of the peer's IKE is heard, nor its answers when this router "
                           "starts (MM_NO_STATE; IKEv2: SA_INIT)"
                         : "the tunnel comes up, and each packet that comes through it is dropped")
              .help(
                  "a class for a list of udp 500, udp 4500 and esp, with `pass`, in the policies "
                  "to and from self");
        },
};
