#pragma once

#include <map>
#include <string_view>

#include <peerlint/model/access_list.hpp>
#include <peerlint/model/device.hpp>
#include "facts/lazy.hpp"
#include "net/flow_list.hpp"

namespace peerlint::facts {

/// An access list as what it makes of packets. The numbers of its lines are places in
/// `list->entries`.
struct access_filter {
  const model::access_list* list = nullptr;
  net::flow_list flows;

  [[nodiscard]] const model::access_list_entry& line(std::size_t number) const {
    return list->entries[number];
  }
};

/// What a list makes of one packet.
struct filter_decision {
  net::truth permitted = net::truth::unknown;
  const model::access_list_entry* line = nullptr;  ///< null: the implicit deny, or a condition
                                                   ///< decides which
};

/// The IPv4 access lists of a device, calculated once each, when somebody asks. Points into the
/// device.
class access_filters {
 public:
  explicit access_filters(const model::device& device);

  /// Null for a list that is not there, or has no lines: as a filter it permits everything, as the
  /// traffic of a crypto map it makes the entry incomplete.
  [[nodiscard]] const access_filter* named(std::string_view name) const;

 private:
  struct named_list {
    const model::access_list* list = nullptr;
    lazy<access_filter> filter;
  };

  const model::device& device_;
  std::map<std::string_view, named_list> by_name_;
};

[[nodiscard]] filter_decision decide(const access_filter& filter, const net::packet& one);

}  // namespace peerlint::facts
