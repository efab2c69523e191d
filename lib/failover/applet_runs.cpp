#include "failover/applet_runs.hpp"

#include "failover/eem/machine.hpp"

namespace peerlint::failover {

std::span<const applet_run> applet_runs::all() {
  if (made_) return runs_;
  made_ = true;
  const auto& applets = of_.device.eem_applets;
  runs_.reserve(applets.size());
  for (const auto& one : applets) runs_.push_back(run_applet(one, of_.device));
  for (auto& one : runs_) one.all = runs_;
  return runs_;
}

}  // namespace peerlint::failover
