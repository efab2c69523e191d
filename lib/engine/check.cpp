#include "engine/check.hpp"

#include <algorithm>
#include <exception>
#include <tuple>
#include <utility>

#include "engine/finish.hpp"
#include "engine/masking.hpp"
#include "engine/walk.hpp"

namespace peerlint::engine {
namespace {

using rules::rule;

bool concerns_fragment(const tunnel& one, const facts::fleet_facts& all) {
  const auto& direction = one.a_to_b;
  return !all.of(direction.initiator).read.whole || !all.of(direction.responder).read.whole;
}
bool concerns_fragment(const facts::fleet_facts& /*one*/, const facts::fleet_facts& all) {
  return std::any_of(all.devices.begin(), all.devices.end(),
                     [](const auto* device) { return !device->read.whole; });
}

template <class Scope>
void run(const rules::device_check<Scope>& check, const rule& by, const fleet& over,
         const facts::fleet_facts& /*all*/, rules::report& out) {
  for (const auto* device : over.devices()) {
    if (by.fragments == rules::fragments::spared && !device->read.whole) continue;
    walk<Scope>::each(*device, [&](const Scope& one) { check.call(one, *device, out); });
  }
}

template <class Scope>
void run(const rules::fleet_check<Scope>& check, const rule& by, const fleet& /*over*/,
         const facts::fleet_facts& all, rules::report& out) {
  walk<Scope>::each(all, [&](const Scope& one) {
    if (by.fragments == rules::fragments::spared && concerns_fragment(one, all)) return;
    check.call(one, all, out);
  });
}

void run(const rule& by, const fleet& over, const facts::fleet_facts& all, check_result& into) {
  rules::report out;
  try {
    std::visit([&](const auto& check) { run(check, by, over, all, out); }, by.check.get());
  } catch (const std::exception& failure) {
    into.problems.push_back({problem::kind::internal,
                             {},
                             0,
                             "rule " + std::string(by.code) + " failed: " + failure.what()});
  }
  for (const auto& draft : out.drafts()) into.findings.push_back(finish(draft, by, over));
}

auto order(const finding& f) {
  return std::tie(f.primary.where.file, f.primary.where.line, f.primary.where.column, f.code,
                  f.message);
}

void count(const finding& one, summary& into) {
  std::size_t* const by_level[] = {&into.notes, &into.warnings, &into.errors};
  ++*by_level[static_cast<std::size_t>(one.level)];
}

void settle(check_result& result, const options& chosen) {
  auto& findings = result.findings;
  std::sort(findings.begin(), findings.end(),
            [](const finding& a, const finding& b) { return order(a) < order(b); });
  const auto same = [](const finding& a, const finding& b) { return order(a) == order(b); };
  findings.erase(std::unique(findings.begin(), findings.end(), same), findings.end());
  const auto hidden = std::erase_if(
      findings, [&](const finding& f) { return f.confidence < chosen.min_confidence; });
  result.summary.not_shown = hidden;
  for (const auto& one : findings) count(one, result.summary);
}

void describe(const fleet& over, check_result& into) {
  into.problems = over.problems();
  into.summary.files = over.files();
  into.summary.devices = over.devices().size();
  for (const auto* device : over.devices()) {
    into.summary.lines += device->read.counts.commands;
    into.summary.not_understood += device->read.counts.not_understood;
    const auto& version = device->device.version;
    into.assumed.push_back({device->read.file, device->read.name,
                            version.is_set() ? version.value : std::string{}, version.is_set()});
  }
}

}  // namespace

check_result check(const fleet& over, std::span<const rules::rule* const> with,
                   const options& chosen) {
  check_result result;
  describe(over, result);
  const auto tunnels = over.tunnels();
  const facts::fleet_facts all{over.devices(), tunnels};
  for (const auto* one : with) run(*one, over, all, result);
  settle(result, chosen);
  if (!chosen.show_secrets) mask_secrets(result, over);
  return result;
}

}  // namespace peerlint::engine
