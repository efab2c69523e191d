#include "facts/path/packet_walk.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "facts/names/named.hpp"
#include "facts/path/packet_walk_steps.hpp"

namespace peerlint::facts {

flow_verdict verdict_of(net::truth passes) {
  if (passes == net::truth::unknown) return flow_verdict::unknown;
  return passes == net::truth::yes ? flow_verdict::pass : flow_verdict::drop;
}

std::string text_of(net::address_bits address) {
  return net::to_text(address, net::address_family::ipv4);
}

packet_walk::packet_walk(const net::packet& one, packet_origin from, const device_facts& facts)
    : now_(one), from_(from), facts_(facts), device_(facts.device) {
  made_.device = facts.read.name;
  made_.file = facts.read.file;
  made_.packet = flow_packet_of(one);
  made_.from = from.self ? "self" : from.in == nullptr ? "" : from.in->name.value;
}

packet_trace packet_walk::run() {
  if (!from_.self && from_.in == nullptr)
    assume(
        fmt::format("the interface by which packets of {} come in has no access list, "
                    "policy, zone or NAT",
                    text_of(now_.source)));
  if (arrive()) leave();
  return std::move(made_);
}

void packet_walk::say(flow_place place, flow_verdict verdict, std::string what, span at) {
  flow_step step{place, verdict, std::move(what)};
  step.where.at = at;
  made_.steps.push_back(std::move(step));
  if (verdict == flow_verdict::unknown) doubtful_ = true;
}

void packet_walk::assume(std::string what) {
  if (std::find(made_.assumes.begin(), made_.assumes.end(), what) == made_.assumes.end())
    made_.assumes.push_back(std::move(what));
}

bool packet_walk::end(flow_outcome outcome) {
  made_.outcome = doubtful_ ? flow_outcome::unknown : outcome;
  return false;
}

std::string_view packet_walk::table() const {
  return from_.in == nullptr ? std::string_view() : std::string_view(from_.in->vrf.value);
}

const model::crypto_map* packet_walk::map_on(const model::interface& on) const {
  return on.crypto_map.is_set() ? find_named(device_.crypto_maps, on.crypto_map.value) : nullptr;
}

bool packet_walk::filter(flow_place place, const model::setting<std::string>& list,
                         const net::packet& one, std::string_view what) {
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

void packet_walk::translate(const translation& by) {
  std::string what;
  if (by.packet.source != now_.source)
    what = fmt::format("source {} becomes {}{}", text_of(now_.source),
                       by.some_address ? "an address of the pool, such as " : "",
                       text_of(by.packet.source));
  if (by.packet.destination != now_.destination)
    what += fmt::format("{}destination {} becomes {}", what.empty() ? "" : ", ",
                        text_of(now_.destination), text_of(by.packet.destination));
  if (what.empty()) what = fmt::format("source {} is translated", text_of(now_.source));
  const bool known = by.applies == net::truth::yes;
  say(flow_place::nat, known ? flow_verdict::change : flow_verdict::unknown,
      known ? what : "perhaps: " + what, by.at);
  now_ = by.packet;
}

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

packet_trace follow(const net::packet& one, const packet_origin& from, const device_facts& facts) {
  return packet_walk(one, from, facts).run();
}

}  // namespace peerlint::facts
