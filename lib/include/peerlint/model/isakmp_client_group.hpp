#pragma once

#include <string>
#include <vector>

#include <peerlint/model/option_line.hpp>
#include <peerlint/model/secret.hpp>
#include <peerlint/model/setting.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// `crypto isakmp client configuration group NAME`: what clients of EasyVPN are given.
struct isakmp_client_group {
  located<std::string> name;
  anchor header;
  setting<secret> key;
  setting<std::string> pool;
  setting<std::string> access_list;  ///< `acl`: the networks behind the tunnel
  setting<std::string> domain;
  setting<net::ipv4_mask> netmask;
  std::vector<option_line> options;

  friend bool operator==(const isakmp_client_group&, const isakmp_client_group&) = default;
};

}  // namespace peerlint::model
