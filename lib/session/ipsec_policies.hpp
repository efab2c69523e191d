#pragma once

#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/crypto_map.hpp>
#include <peerlint/model/ipsec_policy.hpp>
#include "session/placement.hpp"

// The entries and profiles that the mode of a line edits, and values that several commands set.
namespace peerlint::session {

/// The entry of a crypto map or dynamic map; null when the mode edits none that is modelled.
[[nodiscard]] inline model::crypto_map_entry* entry_of(context& at) {
  const auto of = [&](auto& maps) -> model::crypto_map_entry* {
    if (at.mode.object >= maps.size()) return nullptr;
    auto& entries = maps[at.mode.object].entries;
    return at.mode.part < entries.size() ? &entries[at.mode.part] : nullptr;
  };
  return at.mode.of_dynamic_map ? of(at.device.dynamic_maps) : of(at.device.crypto_maps);
}

[[nodiscard]] inline model::ipsec_profile* profile_of(context& at) {
  auto& profiles = at.device.ipsec_profiles;
  return at.mode.object < profiles.size() ? &profiles[at.mode.object] : nullptr;
}

/// What the mode edits, of a command that entries and profiles have.
[[nodiscard]] inline model::ipsec_policy* policy_of(context& at) {
  static const auto of_profiles = command::command_table::get().mode("ipsec-profile");
  if (at.mode.mode == of_profiles) return profile_of(at);
  return entry_of(at);
}

/// `group14` as a number; 0 where the line names no group.
[[nodiscard]] inline std::uint16_t pfs_number(
    const std::optional<located<std::string_view>>& group) {
  std::uint16_t number = 0;
  if (!group) return number;
  const auto digits = group->value.substr(std::string_view("group").size());
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

/// `lifetime {seconds | kilobytes | days}`: a volume, or a time in whatever unit.
template <class Line>
[[nodiscard]] edit place_lifetime(const context& at, const Line& line,
                                  model::setting<std::uint32_t>& seconds,
                                  model::setting<std::uint32_t>& kilobytes) {
  constexpr std::uint32_t seconds_a_day = 86400;
  if (line.kilobytes) return place(at, kilobytes, *line.kilobytes);
  if (line.volume_off) return place(at, kilobytes, located<std::uint32_t>{0, line.volume_off->at});
  if (line.which.value == "kilobytes") return place(at, kilobytes, located<std::uint32_t>{});
  if (line.days)
    return place(at, seconds,
                 located<std::uint32_t>{line.days->value * seconds_a_day, line.days->at});
  return place(at, seconds, line.seconds.value_or(located<std::uint32_t>{}));
}

/// A list that one line gives whole: the next line replaces all of it, `no` takes all of it away.
[[nodiscard]] inline edit place_list(const context& at, std::vector<located<std::string>>& list,
                                     const std::vector<located<std::string_view>>& written) {
  std::vector<located<std::string>> names;
  if (at.positive())
    for (const auto& name : written) names.push_back(owned(name));
  const bool had = !list.empty();
  const span old = had ? list.front().at : span{};
  const bool same = list == names;
  list = std::move(names);
  if (same) return at.done(edit::kinds::no_effect, old);
  if (!at.positive()) return at.done(edit::kinds::removed, old);
  return at.done(had ? edit::kinds::replaced : edit::kinds::set, old);
}

}  // namespace peerlint::session
