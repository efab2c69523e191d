#include "command/groups/track.hpp"

#include <algorithm>

#include "net/interface_name.hpp"
#include "session/host_address.hpp"
#include "session/option_lines.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace track {
namespace {

using kinds = model::track_kind;
using model::track_object;

std::size_t track_at(const context& at, std::uint32_t number) {
  return at.known.tracks.find(
      at.device.tracks, hash_of(number), [](const auto& one) { return hash_of(one.number.value); },
      [&](const auto& one) { return one.number.value == number; });
}

void watch_interface(const command::track_header& line, track_object& made) {
  using facets = model::track_facet;
  made.kind = kinds::interface;
  made.interface = {net::canonical_interface(line.interface.value), line.interface.at};
  made.facet = line.ip_routing     ? facets::ip_routing
               : line.ipv6_routing ? facets::ipv6_routing
                                   : facets::line_protocol;
}

void watch_route(const command::track_header& line, track_object& made) {
  made.metric = line.metric.has_value();
  if (line.ipv6_prefix.at.exists()) {
    made.kind = kinds::ipv6_route;
    made.ipv6_route = {lower_ipv6(line.ipv6_prefix.value), line.ipv6_prefix.at};
    return;
  }
  made.kind = kinds::ip_route;
  if (line.network) {
    const auto length = net::length_of(line.mask.value).value_or(32);
    made.route = {net::prefix_of(line.network->value, length),
                  join(line.network->at, line.mask.at)};
    return;
  }
  const auto text = line.prefix->value;
  const auto slash = text.find('/');
  const auto address = net::parse_ipv4(text.substr(0, slash)).value_or(net::ipv4_address{});
  std::uint8_t length = 0;
  for (const char digit : text.substr(slash + 1))
    length = static_cast<std::uint8_t>(length * 10 + (digit - '0'));
  made.route = {net::prefix_of(address, length), line.prefix->at};
}

void watch_operation(const command::track_header& line, track_object& made) {
  made.kind = kinds::operation;
  made.operation = line.operation;
  made.by_rtr = line.rtr.has_value();
  if (line.aspect) made.aspect = owned(*line.aspect);
}

void make_list(const command::track_header& line, track_object& made) {
  using ways = model::track_combination;
  made.kind = kinds::list;
  if (line.logic.at.exists())
    made.combination = line.logic.value == "and" ? ways::all : ways::any;
  else
    made.combination = line.measure.value == "weight" ? ways::weight : ways::percentage;
}

// What the header says; the lines below it are not touched.
track_object made_from(const context& at, const command::track_header& line) {
  track_object made;
  made.number = line.number;
  made.header.at = at.line.whole();
  if (line.interface.at.exists())
    watch_interface(line, made);
  else if (line.prefix || line.network || line.ipv6_prefix.at.exists())
    watch_route(line, made);
  else if (line.operation)
    watch_operation(line, made);
  else if (line.logic.at.exists() || line.measure.at.exists())
    make_list(line, made);
  else if (line.stub)
    made.kind = kinds::stub;
  else if (line.application || line.service)
    made.kind = line.application ? kinds::application : kinds::service;
  if (line.application || line.service) {
    const auto text = at.reader.written_out(at.line);
    made.words = text.substr(text.find(' ', text.find(' ') + 1) + 1);
  }
  return made;
}

// What an object of another kind cannot have goes with it.
void keep_lines(const track_object& old, track_object& made) {
  made.delay_up = old.delay_up;
  made.delay_down = old.delay_down;
  if (old.kind != made.kind) return;
  made.members = old.members;
  made.threshold = old.threshold;
  made.carrier_delay = old.carrier_delay;
  made.vrf = old.vrf;
  made.default_state = old.default_state;
}

edit enter_one(context& at, const command::track_header& line) {
  auto& all = at.device.tracks;
  const auto where = track_at(at, line.number.value);
  if (!at.positive()) return remove(at, all, where);
  at.opened.object = where;
  auto made = made_from(at, line);
  if (where == all.size()) {
    all.push_back(std::move(made));
    return at.done(edit::kinds::added);
  }
  auto& old = all[where];
  if (made.kind == kinds::unknown) return at.done(edit::kinds::no_effect);
  keep_lines(old, made);
  const span before = old.header.at;
  const bool same = old == made;
  old = std::move(made);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, before);
}

// One line sets or removes both delays, or one of them.
edit enter_one(const context& at, const command::track_delay& line, track_object& of) {
  const bool both = !at.positive() && !line.no_up && !line.no_down;
  auto done = at.done(edit::kinds::no_effect);
  const auto change = [&](bool meant, auto& slot, const auto& value) {
    if (!meant) return;
    auto one = place(at, slot, value.value_or(located<std::uint32_t>{}));
    if (one.what != edit::kinds::no_effect) done = std::move(one);
  };
  change(both || line.no_up || line.up, of.delay_up, line.up);
  change(both || line.no_down || line.down, of.delay_down, line.down);
  return done;
}

edit enter_one(const context& at, const command::track_member& line, track_object& of) {
  const auto where =
      find(of.members, [&](const auto& one) { return one.value.object == line.object.value; });
  if (!at.positive()) return remove(at, of.members, where);
  model::track_member made{line.object.value, line.negated.has_value(), {}};
  if (line.weight) made.weight = line.weight->value;
  const located<model::track_member> member{made, line.object.at};
  if (where == of.members.size()) {
    of.members.push_back(member);
    return at.done(edit::kinds::added);
  }
  const span old = of.members[where].at;
  const bool same = of.members[where] == member;
  of.members[where] = member;
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

template <class Production>
constexpr auto measure_of = model::track_measure::weight;
template <>
constexpr auto measure_of<grammar::track_threshold_percentage> = model::track_measure::percentage;
template <>
constexpr auto measure_of<grammar::track_threshold_metric> = model::track_measure::metric;

// A bound that the line does not name stays.
template <class Production>
edit enter_one(const context& at, const command::track_threshold<Production>& line,
               track_object& of) {
  model::track_threshold made{measure_of<Production>, {}, {}};
  if (of.threshold.is_set() && of.threshold.value.of == made.of) made = of.threshold.value;
  const bool adds = (!line.up || !made.up) && (!line.down || !made.down);
  if (line.up) made.up = line.up->value;
  if (line.down) made.down = line.down->value;
  auto done = place(at, of.threshold, located<model::track_threshold>{made, at.line.whole()});
  return done.what == edit::kinds::replaced && adds ? at.done(edit::kinds::set) : done;
}

edit enter_one(const context& at, const command::track_carrier_delay& /*line*/, track_object& of) {
  return place_word(at, of.carrier_delay);
}

template <class Production>
edit enter_one(const context& at, const command::track_vrf<Production>& line, track_object& of) {
  return place(at, of.vrf, line.name);
}

edit enter_one(const context& at, const command::track_default_state& line, track_object& of) {
  return place(at, of.default_state, line.state);
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/) {
  return place_option(at, at.device.options);
}

template <class Production>
edit enter_one(context& at, const command::repeated_option_line<Production>& /*line*/) {
  return add_option(at, at.device.options);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(track_object o) {
  enter_one(at, line, o);
}
{
  auto& all = at.device.tracks;
  if (at.mode.object >= all.size()) return at.done(edit::kinds::none);
  return enter_one(at, line, all[at.mode.object]);
}

}  // namespace
}  // namespace track

template <>
edit enter(context& at, const command::track_command& what) {
  return std::visit([&](const auto& line) { return track::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
