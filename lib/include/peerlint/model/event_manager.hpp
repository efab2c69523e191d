#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/eem_text.hpp>
#include <peerlint/model/event_manager_action.hpp>
#include <peerlint/model/event_manager_event.hpp>
#include <peerlint/model/keyword.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// How an event of `correlate` is joined to those before it.
enum class eem_join : std::uint8_t { first, and_, or_, andnot };
inline constexpr std::array<std::string_view, 4> eem_join_words{"", "and", "or", "andnot"};
template <>
inline constexpr std::span<const std::string_view> keywords<eem_join>{eem_join_words};

/// One term of `correlate`.
struct eem_correlated {
  eem_join join = eem_join::first;
  located<std::string> tag;                     ///< of `event TAG`
  std::optional<located<std::uint32_t>> track;  ///< `track N` in its place

  friend bool operator==(const eem_correlated&, const eem_correlated&) = default;
};

/// `attribute tag T`: how often the event must occur.
struct eem_attribute {
  located<std::string> tag;
  std::optional<located<std::uint32_t>> occurs;
  anchor line;

  friend bool operator==(const eem_attribute&, const eem_attribute&) = default;
};

/// `trigger`: what several events together must do.
struct eem_trigger {
  anchor header;
  std::optional<located<std::uint32_t>> occurs;
  std::optional<located<eem_time>> period;
  std::optional<eem_text> period_start;  ///< a cron entry
  std::optional<located<eem_time>> delay;
  std::vector<eem_correlated> correlated;  ///< from left to right
  std::vector<eem_attribute> attributes;

  friend bool operator==(const eem_trigger&, const eem_trigger&) = default;
};

/// `event manager applet NAME`.
struct eem_applet {
  located<std::string> name;
  anchor header;
  bool bypass = false;            ///< `authorization bypass`
  located<std::string> in_class;  ///< "A" to "Z", "default"; "" where no line says it
  bool trap = false;
  setting<std::string> description;
  std::vector<eem_event> events;  ///< one, or several with tags
  std::optional<eem_trigger> trigger;
  std::vector<eem_action> actions;  ///< in the order in which they run: by the bytes of the label

  friend bool operator==(const eem_applet&, const eem_applet&) = default;
};

/// `event manager environment NAME VALUE`.
struct eem_variable {
  located<std::string> name;
  eem_text value;  ///< all of it, quotation marks too
  anchor line;

  friend bool operator==(const eem_variable&, const eem_variable&) = default;
};

/// `event manager policy FILE`: a script, not an applet.
struct eem_policy {
  located<std::string> name;
  std::string type;  ///< "system", "user"; "" when the line does not say it
  bool trap = false;
  bool bypass = false;
  std::string in_class;
  std::string username;
  anchor line;

  friend bool operator==(const eem_policy&, const eem_policy&) = default;
};

/// `event manager scheduler KIND thread class … number N`.
struct eem_threads {
  std::string kind;     ///< "applet", "script", "axp", "call-home"
  std::string classes;  ///< "default", "A B", "range A D"
  located<std::uint32_t> number;
  anchor line;

  friend bool operator==(const eem_threads&, const eem_threads&) = default;
};

/// `event manager session cli username`: as whom applets enter commands.
struct eem_session {
  std::string username;
  std::optional<std::uint32_t> privilege;

  friend bool operator==(const eem_session&, const eem_session&) = default;
};

/// What holds for all applets and scripts.
struct event_manager_settings {
  std::vector<eem_variable> environment;
  std::vector<eem_policy> policies;
  std::vector<eem_threads> threads;
  setting<eem_session> session;
  std::vector<option_line> options;

  friend bool operator==(const event_manager_settings&, const event_manager_settings&) = default;
};

}  // namespace peerlint::model
