#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/keyword.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// `zone security`.
struct security_zone {
  located<std::string> name;
  anchor header;
  setting<std::string> description;
  std::vector<option_line> options;

  friend bool operator==(const security_zone&, const security_zone&) = default;
};

/// `zone-pair security`: what passes from one zone to the other. `self` is the router itself.
struct zone_pair {
  located<std::string> name;
  anchor header;
  setting<std::string> description;
  located<std::string> source;
  located<std::string> destination;
  setting<std::string> policy;  ///< `service-policy type inspect`; without one nothing passes

  friend bool operator==(const zone_pair&, const zone_pair&) = default;
};

/// What a line of `class-map type inspect` looks at.
enum class inspect_criterion : std::uint8_t { access_group, protocol, class_map };
inline constexpr std::array<std::string_view, 3> inspect_criterion_words{"access-group", "protocol",
                                                                         "class-map"};
template <>
inline constexpr std::span<const std::string_view> keywords<inspect_criterion>{
    inspect_criterion_words};

struct inspect_match {
  inspect_criterion what = inspect_criterion::access_group;
  bool negated = false;    ///< `match not`
  std::string name;        ///< of the access list, of the protocol or of the class map
  bool by_number = false;  ///< an access list without the word `name`
  std::string options;     ///< what follows a protocol

  friend bool operator==(const inspect_match&, const inspect_match&) = default;
};

/// `class-map type inspect`.
struct inspect_class {
  located<std::string> name;
  anchor header;
  std::string application;  ///< `http` …: looks into that protocol; "" for layers 3 and 4
  bool any = false;         ///< `match-any`
  setting<std::string> description;
  std::vector<located<inspect_match>> matches;
  std::vector<option_line> options;

  friend bool operator==(const inspect_class&, const inspect_class&) = default;
};

enum class inspect_action : std::uint8_t { inspect, pass, drop };
inline constexpr std::array<std::string_view, 3> inspect_action_words{"inspect", "pass", "drop"};
template <>
inline constexpr std::span<const std::string_view> keywords<inspect_action>{inspect_action_words};

/// `class type inspect C` in a policy, with what is done to it. Nothing set: `class-default` drops.
struct inspect_policy_class {
  located<std::string> name;  ///< "class-default" too
  anchor header;
  setting<inspect_action> action;
  bool log = false;
  located<std::string> parameters;  ///< `inspect PARAMETER-MAP`
  std::vector<option_line> options;

  friend bool operator==(const inspect_policy_class&, const inspect_policy_class&) = default;
};

/// `policy-map type inspect`: the first class that matches decides.
struct inspect_policy {
  located<std::string> name;
  anchor header;
  std::string application;  ///< as of a class
  setting<std::string> description;
  std::vector<inspect_policy_class> classes;

  friend bool operator==(const inspect_policy&, const inspect_policy&) = default;
};

}  // namespace peerlint::model
