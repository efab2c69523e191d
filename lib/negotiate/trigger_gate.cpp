#include <algorithm>
#include <string>

#include "facts/path/crypto_selection.hpp"
#include "facts/path/crypto_translation.hpp"
#include "facts/path/network_way.hpp"
#include "facts/path/packet_walk.hpp"
#include "negotiate/example_packet.hpp"
#include "negotiate/gates.hpp"
#include "negotiate/selector_comparison.hpp"
#include "negotiate/verdicts.hpp"

namespace peerlint::negotiate {
namespace {

using model::access_list_entry;

judgement never(std::string_view reason, std::initializer_list<std::string_view> because,
                confidence sure) {
  auto made = never_sent(outcome::never_triggered, reason, because);
  made.sure = sure;
  return made;
}

// The rule of NAT that takes this line's traffic before the map sees it.
const facts::crypto_translation* translation_of(const std::vector<facts::crypto_translation>& all,
                                                const access_list_entry& line) {
  const auto takes = [&](const facts::crypto_translation& one) {
    return std::find(one.selectors.begin(), one.selectors.end(), &line) != one.selectors.end();
  };
  const auto at = std::find_if(all.begin(), all.end(), takes);
  return at == all.end() ? nullptr : &*at;
}

// Another entry of the map takes the packet first.
bool is_captured(const side& one, const net::packet& example) {
  const auto chosen = facts::select(*one.own().map, example, one.facts.filters, one.facts.device);
  return chosen.is == facts::crypto_selection::kinds::entry && chosen.entry != one.end.entry;
}

judgement dropped_by(const packet_trace& trace) {
  const bool no_route = !trace.steps.empty() && trace.steps.back().place == flow_place::route;
  if (no_route) return never("no_route", {"RTG003"}, confidence::medium);
  return never("dropped", {}, confidence::medium);
}

judgement judge_way(const side& one, const net::packet& example) {
  const auto origin = facts::origin_of(net::ipv4_of(example.source), one.facts);
  // Where nobody knows by which interface it comes, a part of the file is missing, or no line makes
  // a route, the way is taken for granted.
  if (origin.in == nullptr || !one.facts.read.whole || !facts::has_routes(one.facts)) return {};
  const auto trace = facts::follow(example, origin, one.facts);
  if (trace.outcome == flow_outcome::encrypted || trace.outcome == flow_outcome::unknown) return {};
  if (!trace.assumes.empty()) return passes_if(trace.assumes.front());
  if (trace.outcome == flow_outcome::dropped) return dropped_by(trace);
  return never("other_way", {"RTG001"}, confidence::medium);
}

}  // namespace

judgement judge_trigger(const side& initiator) {
  judgement made;
  const auto& own = initiator.own();
  const auto* profile = own.profile;
  const bool answers_only = initiator.end.takes_anyone() ||
                            own.kind == facts::vpn_endpoint::kinds::dynamic_entry ||
                            own.kind == facts::vpn_endpoint::kinds::virtual_template ||
                            (profile != nullptr && profile->responder_only.is_set());
  if (!answers_only) return made;
  made = fails(outcome::responder_only, "", "answers_only", {});
  made.never_sent = true;
  return made;
}

judgement judge_trigger(const side& initiator, const access_list_entry& line) {
  if (has_netmask(line)) {
    const bool mistaken = is_mistaken_netmask(line);
    return never(mistaken ? "netmask" : "last_bits", {mistaken ? "ACL003" : "ACL005"},
                 confidence::high);
  }
  const auto& own = initiator.own();
  // What a tunnel takes is what is routed into it; a map that stands nowhere is another gate's.
  if (own.map == nullptr || own.on == nullptr || !initiator.facts.routes.is_live(*own.on))
    return {};
  const auto translations = facts::translations_of(initiator.own(), initiator.facts);
  if (const auto* taken = translation_of(translations, line))
    return never("translated", {"NAT001"}, taken->sure);
  const auto example = example_of(initiator, line);
  if (!example) return {};
  if (is_captured(initiator, *example)) return never("captured", {"MAP007"}, confidence::high);
  return judge_way(initiator, *example);
}

}  // namespace peerlint::negotiate
