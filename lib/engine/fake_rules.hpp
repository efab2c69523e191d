#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

#include "engine/check.hpp"
#include "engine/fleet.hpp"
#include "rules/rule.hpp"

// For tests of the engine: rules that are none of peerlint's, the fleets that they run over, and
// what they find in few words.
namespace peerlint::engine::fake {

/// What findings are compared with; a failed test shows it.
struct list : std::vector<std::string> {
  using vector::vector;
  list(std::vector<std::string> of) : vector(std::move(of)) {}
};

inline doctest::String toString(const list& of) {
  std::string made;
  for (const auto& each : of) made += "\n  " + each;
  return made.c_str();
}

/// A configuration and its name.
using file = std::pair<std::string, std::string>;

inline fleet fleet_of(std::initializer_list<file> files, options chosen = {}) {
  fleet made(std::move(chosen));
  for (const auto& [name, bytes] : files) made.add(name, bytes);
  return made;
}

inline check_result run(const fleet& over, std::initializer_list<const rules::rule*> with) {
  return check(over, {with.begin(), with.size()});
}

/// "hq.cfg:3 TST901 the message", in the order of the result.
inline std::string in_short(const finding& one) {
  return one.primary.where.file + ':' + std::to_string(one.primary.where.line) + ' ' + one.code +
         ' ' + one.message;
}

inline list in_short(const std::vector<finding>& findings) {
  list made;
  for (const auto& each : findings) made.push_back(in_short(each));
  return made;
}

/// "comment hq.cfg:3 TST901 the message"
inline list in_short(const std::vector<suppressed_finding>& suppressed) {
  list made;
  for (const auto& each : suppressed)
    made.push_back(std::string(to_text(each.by)) + ' ' + in_short(each.finding));
  return made;
}

/// Finds every interface.
inline const rules::rule interfaces{
    .code = "TST901",
    .name = "fake-interface",
    .summary = "an interface",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::none,
    .check = [](const model::interface& one,
                report& out) { out.at(one.header.at, "interface {}", one.name.value); },
};

/// Finds every entry of an access list.
inline const rules::rule entries{
    .code = "TST902",
    .name = "fake-entry",
    .summary = "an entry",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::none,
    .check = [](const model::access_list_entry& one,
                report& out) { out.at(one.line.at, "entry of {}", one.protocol.value); },
};

/// Tells of every device as one of a fleet.
inline const rules::rule among_devices{
    .code = "TSF901",
    .name = "fake-fleet",
    .summary = "a device of a fleet",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::none,
    .check =
        [](const facts::fleet_facts& all, report& out) {
          for (const auto* each : all.devices)
            for (const auto& one : each->device.interfaces)
              out.at(one.header.at, "{} of {}", one.name.value, each->read.name);
        },
};

/// Tells what silences nothing, and why.
inline const rules::rule idle{
    .code = "TSI901",
    .name = "fake-idle",
    .summary = "something that silences nothing",
    .level = level::note,
    .since = "0.1.0",
    .fix = fix_level::none,
    .check =
        [](const settings::idle_silencing& one, report& out) {
          constexpr std::string_view reasons[] = {"unused", "expired", "unknown", "malformed"};
          out.at(one.at, "{} {} {}{}{}{}", to_text(one.what),
                 reasons[static_cast<std::size_t>(one.why)], one.rule,
                 one.nearest.empty() ? "" : " not " + one.nearest,
                 one.entries == 1 ? "" : " " + std::to_string(one.entries),
                 one.sure ? "" : " perhaps");
        },
};

}  // namespace peerlint::engine::fake
