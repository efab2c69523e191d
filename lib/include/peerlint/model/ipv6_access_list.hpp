#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <peerlint/model/access_list.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// One line of an IPv6 access list, remarks included. Addresses are as written, in lower case.
struct ipv6_access_list_entry {
  ace_action action = ace_action::permit;
  std::uint32_t sequence = 0;  ///< 0 where the file gives none
  std::string protocol;        ///< name or number; "ipv6" for all
  std::string source;          ///< "any", "host 2001:db8::1", a prefix, "object-group NAME"
  std::string destination;
  std::optional<ace_ports> source_ports;
  std::optional<ace_ports> destination_ports;
  std::vector<std::string> options;  ///< `established`, `log` …, or the text of a remark
  anchor line;

  friend bool operator==(const ipv6_access_list_entry&, const ipv6_access_list_entry&) = default;
};

struct ipv6_access_list {
  located<std::string> name;
  anchor header;
  std::vector<ipv6_access_list_entry> entries;

  friend bool operator==(const ipv6_access_list&, const ipv6_access_list&) = default;
};

}  // namespace peerlint::model
