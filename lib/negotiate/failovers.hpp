#pragma once

#include <cstddef>
#include <map>
#include <span>
#include <string_view>
#include <vector>

#include "facts/device_facts.hpp"
#include "facts/failover/provider_exit.hpp"

// What becomes of the crypto maps of a device when an object that it tracks falls.
namespace peerlint::negotiate {

/// An end whose map does not follow: its peers are reached by another interface then.
struct lost_end {
  const facts::vpn_endpoint* end = nullptr;
  std::string_view because{};  ///< the code of the rule that says it
};

struct failover_of_device {
  std::vector<facts::provider_exit> exits;
  std::vector<lost_end> lost;
};

/// Those of all devices, each made when the first of its tunnels asks for it.
class failovers {
 public:
  explicit failovers(std::span<const facts::device_facts* const> devices) : devices_(devices) {}

  [[nodiscard]] const failover_of_device& of(std::size_t device);

 private:
  std::span<const facts::device_facts* const> devices_;
  std::map<std::size_t, failover_of_device> made_;
};

}  // namespace peerlint::negotiate
