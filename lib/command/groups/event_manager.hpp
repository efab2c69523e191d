#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/model/event_manager.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct applet_bypass;
struct applet_class;
struct applet_description;
struct applet_description_text;
struct applet_name;
struct applet_trap;
struct applet_trigger;
struct attribute_occurs;
struct attribute_tag;
struct correlate_and;
struct correlate_andnot;
struct correlate_or;
struct correlated_tag;
struct correlated_track;
struct event_manager_applet;
struct trigger_attribute;
struct trigger_correlate;
struct trigger_delay;
struct trigger_occurs;
struct trigger_period;
struct trigger_start;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct event_manager_applet {
  using production = grammar::event_manager_applet;
  located<std::string_view> name;
  std::optional<located<bool>> bypass;
  std::optional<located<std::string_view>> in_class;
  std::optional<located<bool>> trap;
  void fields(auto& take) {
    take(from<grammar::applet_name>, name);
    take(from<grammar::applet_bypass>, bypass);
    take(from<grammar::applet_class>, in_class);
    take(from<grammar::applet_trap>, trap);
  }
};

struct applet_description {
  using production = grammar::applet_description;
  located<std::string_view> text;
  void fields(auto& take) { take(from<grammar::applet_description_text>, text); }
};

struct applet_trigger {
  using production = grammar::applet_trigger;
  std::optional<located<std::uint32_t>> occurs;
  std::optional<located<std::string_view>> period;
  std::optional<located<std::string_view>> period_start;
  std::optional<located<std::string_view>> delay;
  void fields(auto& take) {
    take(from<grammar::trigger_occurs>, occurs);
    take(from<grammar::trigger_period>, period);
    take(from<grammar::trigger_start>, period_start);
    take(from<grammar::trigger_delay>, delay);
  }
};

struct trigger_correlate {
  struct term {
    std::optional<located<model::eem_join>> join;  ///< none for the first
    located<std::string_view> tag;
    std::optional<located<std::uint32_t>> track;
  };
  using production = grammar::trigger_correlate;
  std::vector<term> terms;
  void fields(auto& take) {
    const auto joined = [this](located<model::eem_join> how) { terms.push_back({how, {}, {}}); };
    take(from<grammar::correlate_and>, joined);
    take(from<grammar::correlate_or>, joined);
    take(from<grammar::correlate_andnot>, joined);
    take(from<grammar::correlated_tag>,
         [this](located<std::string_view> tag) { last().tag = tag; });
    take(from<grammar::correlated_track>,
         [this](located<std::uint32_t> number) { last().track = number; });
  }

 private:
  term& last() { return terms.empty() ? terms.emplace_back() : terms.back(); }
};

struct trigger_attribute {
  using production = grammar::trigger_attribute;
  located<std::string_view> tag;
  std::optional<located<std::uint32_t>> occurs;
  void fields(auto& take) {
    take(from<grammar::attribute_tag>, tag);
    take(from<grammar::attribute_occurs>, occurs);
  }
};

using event_manager_command = std::variant<event_manager_applet, applet_description, applet_trigger,
                                           trigger_correlate, trigger_attribute>;

}  // namespace peerlint::command
