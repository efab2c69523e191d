#pragma once

#include <span>
#include <vector>

#include "facts/device_facts.hpp"
#include "failover/eem/applet_run.hpp"

namespace peerlint::failover {

/// The runs of all applets of a device, each from the device as its file makes it. They are made
/// when they are first asked for, by one thread.
class applet_runs {
 public:
  explicit applet_runs(const facts::device_facts& of) : of_(of) {}
  applet_runs(const applet_runs&) = delete;
  applet_runs& operator=(const applet_runs&) = delete;

  /// In the order of the applets.
  [[nodiscard]] std::span<const applet_run> all();

 private:
  const facts::device_facts& of_;
  std::vector<applet_run> runs_;
  bool made_ = false;
};

}  // namespace peerlint::failover
