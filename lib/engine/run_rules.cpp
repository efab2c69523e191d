#include "engine/run_rules.hpp"

#include <algorithm>
#include <array>
#include <exception>
#include <iterator>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>

#include "engine/finish.hpp"
#include "engine/parallel.hpp"
#include "engine/walk.hpp"

namespace peerlint::engine {
namespace {

using facts::device_facts;
using facts::fleet_facts;
using rules::rule;

bool concerns_fragment(const tunnel& one, const fleet_facts& all) {
  const auto& direction = one.a_to_b;
  return !all.of(direction.initiator).read.whole || !all.of(direction.responder).read.whole;
}
bool concerns_fragment(const fleet_facts& /*one*/, const fleet_facts& all) {
  return std::any_of(all.devices.begin(), all.devices.end(),
                     [](const auto* device) { return !device->read.whole; });
}
bool concerns_fragment(const settings::idle_silencing& /*one*/, const fleet_facts& /*all*/) {
  return false;
}

std::vector<const model::device*> models_of(const fleet_facts& all) {
  std::vector<const model::device*> made;
  for (const auto* each : all.devices) made.push_back(&each->device);
  return made;
}

/// What a check is called with: one device, or all of them, or what was to silence findings.
struct on_device {
  const device_facts& device;
  failover::applet_runs& runs;

  template <class Scope>
  void operator()(const rules::device_check<Scope>& check, const rule& by, report& out) const {
    if (by.fragments == rules::fragments::spared && !device.read.whole) return;
    walk<Scope>::each(device, [&](const Scope& one) { check.call(one, device, out); });
  }
  void operator()(const rules::device_check<failover::applet_run>& check, const rule& by,
                  report& out) const {
    if (by.fragments == rules::fragments::spared && !device.read.whole) return;
    walk<failover::applet_run>::each(runs, [&](const auto& one) { check.call(one, device, out); });
  }
  void operator()(const rules::own_device_check& check, const rule& /*by*/, report& out) const {
    (*check.call)(device.device, out);
  }
};

struct on_fleet {
  const fleet_facts& all;

  template <class Scope>
  void operator()(const rules::fleet_check<Scope>& check, const rule& by, report& out) const {
    walk<Scope>::each(all, [&](const Scope& one) {
      if (by.fragments == rules::fragments::spared && concerns_fragment(one, all)) return;
      check.call(one, all, out);
    });
  }
  void operator()(const rules::own_tunnel_check& check, const rule& /*by*/, report& out) const {
    for (const auto& one : all.tunnels) (*check.call)(one, out);
  }
  void operator()(const rules::own_fleet_check& check, const rule& /*by*/, report& out) const {
    (*check.call)(models_of(all), out);
  }
};

std::string failure_of(const rule& by, std::string_view on, std::string_view what) {
  return "rule " + std::string(by.code) + " failed" + (on.empty() ? "" : " on ") + std::string(on) +
         ": " + std::string(what);
}

template <class Target, class Check>
constexpr bool takes = std::is_invocable_v<const Target&, const Check&, const rule&, report&>;

template <class Target, class... Checks>
constexpr std::array<bool, sizeof...(Checks)> taken_by(const std::variant<Checks...>* /*kinds*/) {
  return {takes<Target, Checks>...};
}

// A rule whose check is of another kind is not called.
template <class Target>
bool concerns(const rule& one) {
  static constexpr auto taken = taken_by<Target>(static_cast<const rules::any_check*>(nullptr));
  return taken[one.check.get().index()];
}

template <class Target>
void run(const active_rule& by, const Target& target, std::string_view name, const fleet& over,
         found& into) {
  if (!concerns<Target>(*by.rule)) return;
  report out(by.options);
  const auto fail = [&](std::string_view what) {
    into.problems.push_back({problem::kind::internal, {}, 0, failure_of(*by.rule, name, what)});
  };
  try {
    std::visit(
        [&]<class Check>(const Check& check) {
          if constexpr (takes<Target, Check>) target(check, *by.rule, out);
        },
        by.rule->check.get());
  } catch (const std::exception& failure) {
    fail(failure.what());
  } catch (...) {
    fail("it threw something that is no std::exception");
  }
  for (const auto& draft : out.drafts()) into.findings.push_back(finish(draft, by, over));
}

void append(found& to, found from) {
  std::move(from.findings.begin(), from.findings.end(), std::back_inserter(to.findings));
  std::move(from.problems.begin(), from.problems.end(), std::back_inserter(to.problems));
}

}  // namespace

found run_rules(const fleet& over, std::span<const active_rule> rules, const progress& told) {
  const auto& devices = over.devices();
  std::vector<found> parts(devices.size());
  const auto run_one = [&](std::size_t i) {
    failover::applet_runs runs(*devices[i]);
    for (const auto& each : rules)
      run(each, on_device{*devices[i], runs}, devices[i]->read.name, over, parts[i]);
  };
  found made;
  made.stopped = !for_each_index(devices.size(), over.chosen().jobs, run_one, told);
  for (auto& each : parts) append(made, std::move(each));
  if (made.stopped) return made;
  const auto tunnels = over.found_tunnels();
  const fleet_facts all{devices, tunnels.both, tunnels.alone};
  for (const auto& each : rules) run(each, on_fleet{all}, "", over, made);
  return made;
}

found run_rules(const fleet& over, std::span<const active_rule> rules,
                std::span<const settings::idle_silencing> idle) {
  found made;
  if (idle.empty()) return made;
  const fleet_facts all{over.devices(), {}, {}, idle};
  for (const auto& each : rules)
    if (looks_at_silencings(*each.rule)) run(each, on_fleet{all}, "", over, made);
  return made;
}

}  // namespace peerlint::engine
