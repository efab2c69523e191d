#include <algorithm>
#include <deque>
#include <stdexcept>
#include <utility>

#include <peerlint/workspace.hpp>

#include "engine/check.hpp"
#include "engine/finish.hpp"
#include "engine/fleet.hpp"
#include "engine/follow.hpp"
#include "engine/own_rules.hpp"
#include "engine/parse.hpp"
#include "engine/run_applets.hpp"
#include "engine/tunnels/report.hpp"
#include "rules/rule_pages.hpp"
#include "rules/rule_table.hpp"
#include "source/letters.hpp"
#include "source/quotable.hpp"

namespace peerlint {
namespace {

std::vector<rule_info> describe(std::span<const rules::rule* const> rules) {
  std::vector<rule_info> made;
  for (const auto* rule : rules)
    made.push_back({rule->code, rule->name, rule->summary, rule->level, rule->confidence,
                    rules::scope_names[rule->check.get().index()], rule->since, rule->fix,
                    rule->on_by_default, rule->options});
  std::sort(made.begin(), made.end(),
            [](const rule_info& a, const rule_info& b) { return a.code < b.code; });
  return made;
}

}  // namespace

std::vector<rule_info> all_rules() { return describe(rules::all()); }

std::string_view explain(std::string_view code_or_name) {
  for (const auto* rule : rules::all()) {
    if (!source::equal_in_any_case(rule->code, code_or_name) &&
        !source::equal_in_any_case(rule->name, code_or_name))
      continue;
    for (const auto& page : rules::pages())
      if (page.code == rule->code) return page.text;
  }
  return {};
}

std::string_view version() { return PEERLINT_VERSION; }

struct workspace::state {
  explicit state(options chosen) : fleet(std::move(chosen)) {}

  engine::fleet fleet;
  engine::own_rules own;
};

workspace::workspace(options chosen) : state_(std::make_unique<state>(std::move(chosen))) {}
workspace::~workspace() = default;
workspace::workspace(workspace&&) noexcept = default;
workspace& workspace::operator=(workspace&&) noexcept = default;

void workspace::add(std::string name, std::string bytes) {
  state_->fleet.add(std::move(name), std::move(bytes));
}

bool workspace::add(std::vector<input> all, const progress& told) {
  return state_->fleet.add(std::move(all), told);
}

void workspace::apply(std::string_view device, std::string name, std::string change) {
  state_->fleet.apply(device, std::move(name), std::move(change));
}

void workspace::add_problem(problem value) { state_->fleet.add_problem(std::move(value)); }

void workspace::add_rule(custom_rule value) { state_->own.add(std::move(value)); }

check_result workspace::check(const progress& told) const {
  return engine::check(state_->fleet, state_->own.with(rules::all()), told);
}

parse_result workspace::parse() const { return engine::parse(state_->fleet); }

std::vector<const model::device*> workspace::devices() const {
  std::vector<const model::device*> made;
  for (const auto* device : state_->fleet.devices()) made.push_back(&device->device);
  return made;
}

std::vector<tunnel> workspace::tunnels() const { return state_->fleet.tunnels(); }

std::vector<lone_endpoint> workspace::lone_endpoints() const {
  return state_->fleet.found_tunnels().alone;
}

tunnels_result workspace::report_tunnels(const progress& told) const {
  return engine::report_tunnels(state_->fleet, check(told));
}

packet_trace workspace::follow(std::string_view device, const flow_question& question) const {
  return engine::follow(device, question, state_->fleet);
}

std::vector<applet_trace> workspace::run_applets(const applet_question& question,
                                                 const progress& told) const {
  return engine::run_applets(question, check(told).findings, state_->fleet);
}

place workspace::locate(span at) const {
  return at.exists() && at.text < state_->fleet.texts().size() ? engine::locate(at, state_->fleet)
                                                               : place{};
}

std::vector<rule_info> workspace::rules() const { return describe(state_->own.with(rules::all())); }

std::string_view workspace::page(std::string_view code) const {
  const auto own = state_->own.page(code);
  return own.empty() ? explain(code) : own;
}

const options& workspace::chosen() const { return state_->fleet.chosen(); }

source::quotable workspace::quotable() const {
  source::quotable made;
  made.texts = &state_->fleet.texts();
  if (!chosen().show_secrets) made.secrets = state_->fleet.secrets();
  return made;
}

}  // namespace peerlint
