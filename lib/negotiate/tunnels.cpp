#include "negotiate/tunnels.hpp"

#include <algorithm>
#include <initializer_list>
#include <iterator>

#include "negotiate/aggressive_mode.hpp"
#include "negotiate/endpoints.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/join.hpp"
#include "negotiate/predict.hpp"
#include "negotiate/unprotected.hpp"
#include "negotiate/wrong_call.hpp"

namespace peerlint::negotiate {
namespace {

void judge_phase_1(const side& from, const side& to, exchange& into) {
  into.version = judge_version(from, to);
  // What one end asks by IKEv1 and the other would by IKEv2 is not comparable.
  if (from.end.ikev2 != to.end.ikev2) return;
  if (into.ikev2()) {
    into.material = judge_material_v2(from);
    into.proposal = judge_proposal(from, to);
    into.key = judge_key_v2(from, to);
    into.identity = judge_identity_v2(from, to);
    return;
  }
  into.material = judge_material(from);
  into.policy = judge_policy(from, to);
  into.responder_key = judge_responder_key(from, to);
  into.identity = judge_identity(from, to);
  // A tunnel that authenticates by certificates does not look at keys.
  const auto& chosen = into.policy.found.chosen;
  if (!chosen || chosen->method == model::ike_authentication::pre_share)
    into.key = judge_key(from, to);
}

void judge_selectors_of(const side& from, const side& to, exchange& into) {
  into.entry = judge_entry(from, to);
  into.kinds = judge_kinds(from, to);
  into.selectors = judge_selectors(from, to);
  for (auto& line : into.selectors.found.lines) {
    line.trigger = judge_trigger(from, *line.initiator);
    line.data = judge_return(to, line);
    if (line.taken_by == nullptr) continue;
    endpoint taking = to.end;
    taking.entry = line.taken_by;
    taking.policy = line.taken_by;
    line.transform = judge_transform(from, {taking, to.facts});
  }
}

// The public address by which a private end is called, and which the device has not itself, is that
// of a translator in front of it.
bool is_translated_to(net::ipv4_address called, const endpoint& end,
                      const facts::device_facts& of) {
  const auto& own = of.endpoints[end.number];
  return !end.seen_as && facts::is_private(*end.address) && !facts::is_private(called) &&
         of.routes.owner_of(own.front_vrf, called) == nullptr;
}

// An address that no line says (DHCP, a part of a file) is the one that the other end calls.
void take_address(endpoint& end, const endpoint& other, const facts::device_facts& of,
                  exchange& into) {
  if (!other.peer) return;
  if (!end.address)
    end.address = other.peer;
  else if (is_translated_to(*other.peer, end, of))
    end.seen_as = other.peer;
  else
    return;
  into.applied.assumes.push_back(end.device_name + " has the address " + net::to_text(*other.peer));
}

// Whether the two mean each other is not sure.
void doubt(exchange& direction) {
  for (judgement* one : std::initializer_list<judgement*>{
           &direction.applied, &direction.trigger, &direction.reach, &direction.version,
           &direction.material, &direction.policy, &direction.proposal, &direction.responder_key,
           &direction.nat, &direction.key, &direction.identity, &direction.entry, &direction.kinds,
           &direction.selectors, &direction.transform, &direction.data, &direction.size,
           &direction.rekey})
    one->sure = confidence::low;
  direction.result.sure = confidence::low;
  direction.result.assumes.push_back(
      "several routers among the files have the address that is "
      "called: these two belong together");
}

// One that is not the first of its list is called when the ones before it are silent.
void assume_silent_peers(const side& initiator, exchange& into) {
  if (initiator.end.peer_position == 0 || initiator.end.kind != endpoint_kind::crypto_map) return;
  into.applied.assumes.push_back("the peers before " + initiator.end.peer_text() +
                                 " in the list of " + initiator.end.device_name + " do not answer");
}

exchange judge(const endpoint& initiator, const endpoint& responder,
               std::span<const facts::device_facts* const> devices, failovers& after) {
  exchange made;
  made.initiator = initiator;
  made.responder = responder;
  const side from{made.initiator, *devices[initiator.device]};
  const side to{made.responder, *devices[responder.device]};
  made.applied = judge_applied(from);
  take_address(made.initiator, responder, from.facts, made);
  take_address(made.responder, initiator, to.facts, made);
  assume_silent_peers(from, made);
  made.wrong_call = code_of_wrong_call(from, to);
  made.trigger = judge_trigger(from);
  made.reach = judge_reach(from, to);
  judge_phase_1(from, to, made);
  made.nat = judge_nat(from, to);
  judge_selectors_of(from, to, made);
  made.transform = judge_transform(from, to);
  made.data = judge_data(from, to);
  made.size = judge_size(from, to, made.transform.found, made.nat.found);
  made.rekey = judge_rekey(from, to, made.transform.found, after);
  if (!made.ikev2() && !to.end.ikev2 && starts_aggressive(from)) use_aggressive_mode(made);
  predict(made, from, to);
  return made;
}

}  // namespace

found_tunnels tunnels_among(std::span<const facts::device_facts* const> devices) {
  std::vector<endpoint> ends;
  for (std::size_t i = 0; i < devices.size(); ++i) {
    auto made = endpoints_of(*devices[i], i);
    ends.insert(ends.end(), std::make_move_iterator(made.begin()),
                std::make_move_iterator(made.end()));
  }
  const auto joined = join(ends, devices);
  failovers after(devices);
  found_tunnels made;
  for (const auto& [a, b, contested] : joined.pairs) {
    auto& one = made.both.emplace_back(
        tunnel{judge(ends[a], ends[b], devices, after), judge(ends[b], ends[a], devices, after)});
    count_lone_selectors(one);
    if (contested) {
      doubt(one.a_to_b);
      doubt(one.b_to_a);
    }
  }
  auto half = protected_at_one_end(ends, devices);
  std::move(half.begin(), half.end(), std::back_inserter(made.both));
  for (const auto& lone : joined.alone)
    made.alone.push_back(
        {ends[lone.end], lone.device ? devices[*lone.device]->read.name : "", lone.device});
  return made;
}

}  // namespace peerlint::negotiate
