#pragma once

#include <optional>
#include <string>
#include <vector>

#include <peerlint/model/access_list.hpp>
#include <peerlint/model/option_line.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// A line of `object-group network`.
struct network_member {
  enum class kinds : std::uint8_t { any, host, network, range, group };

  kinds kind = kinds::any;
  net::ipv4_address first;  ///< the host, the network, or where a range begins
  net::ipv4_address last;   ///< of a range
  net::ipv4_mask mask;      ///< of a network: a netmask, no wildcard
  std::string name;         ///< of a host that is no address, or of a group in the group

  friend bool operator==(const network_member&, const network_member&) = default;
};

struct network_group {
  located<std::string> name;
  anchor header;
  setting<std::string> description;
  std::vector<located<network_member>> members;

  friend bool operator==(const network_group&, const network_group&) = default;
};

/// A line of `object-group service`.
struct service_member {
  std::string protocol;  ///< name or number; "" for a group in the group
  std::optional<ace_ports> source_ports;
  std::optional<ace_ports> destination_ports;
  std::string icmp_type;  ///< name or number; "" for all
  std::string group;

  friend bool operator==(const service_member&, const service_member&) = default;
};

struct service_group {
  located<std::string> name;
  anchor header;
  setting<std::string> description;
  std::vector<located<service_member>> members;

  friend bool operator==(const service_group&, const service_group&) = default;
};

/// `time-range`: when entries of an access list count.
struct time_range {
  located<std::string> name;
  anchor header;
  std::vector<option_line> options;  ///< `absolute …`, `periodic …`

  friend bool operator==(const time_range&, const time_range&) = default;
};

}  // namespace peerlint::model
