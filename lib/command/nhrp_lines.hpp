#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct nhrp6_inner;
struct nhrp_cluster_number;
struct nhrp_group_name;
struct nhrp_group_policy;
struct nhrp_hold_seconds;
struct nhrp_inner_ip;
struct nhrp_inner_mask;
struct nhrp_key;
struct nhrp_key_encoding;
struct nhrp_network;
struct nhrp_outer_ip;
struct nhrp_outer_ipv6;
struct nhrp_outer_name;
struct nhrp_priority;
struct nhrp_redirect_seconds;
struct nhrp_server_dynamic;
struct nhrp_server_ip;
struct nhrp_server_ipv6;
struct nhrp_server_multicast;
struct nhrp_timeout_seconds;
}  // namespace peerlint::grammar

// The commands of NHRP, which are alike for IPv4 and IPv6.
namespace peerlint::command {

template <class Production>
struct nhrp_network_id {
  using production = Production;
  located<std::uint32_t> number;
  void fields(auto& take) { take(from<grammar::nhrp_network>, number); }
};

template <class Production>
struct nhrp_authentication {
  using production = Production;
  located<std::string_view> key;
  located<std::uint16_t> encoding;
  void fields(auto& take) {
    take(from<grammar::nhrp_key>, key);
    take(from<grammar::nhrp_key_encoding>, encoding);
  }
};

template <class Production>
struct nhrp_holdtime {
  using production = Production;
  located<std::uint32_t> seconds;
  void fields(auto& take) { take(from<grammar::nhrp_hold_seconds>, seconds); }
};

template <class Production>
struct nhrp_nhs {
  using production = Production;
  located<std::string_view> server;
  std::vector<located<std::string_view>> nbma;
  std::optional<located<bool>> multicast;
  std::optional<located<std::uint32_t>> priority;
  std::optional<located<std::uint32_t>> cluster;
  void fields(auto& take) {
    take(from<grammar::nhrp_server_ip>, server);
    take(from<grammar::nhrp_server_ipv6>, server);
    take(from<grammar::nhrp_server_dynamic>, server);
    take(from<grammar::nhrp_outer_ip>, nbma);
    take(from<grammar::nhrp_outer_ipv6>, nbma);
    take(from<grammar::nhrp_outer_name>, nbma);
    take(from<grammar::nhrp_server_multicast>, multicast);
    take(from<grammar::nhrp_priority>, priority);
    take(from<grammar::nhrp_cluster_number>, cluster);
  }
};

template <class Production>
struct nhrp_map {
  using production = Production;
  located<std::string_view> inner;
  located<std::string_view> mask;
  located<std::string_view> outer;
  void fields(auto& take) {
    take(from<grammar::nhrp_inner_ip>, inner);
    take(from<grammar::nhrp6_inner>, inner);
    take(from<grammar::nhrp_inner_mask>, mask);
    take(from<grammar::nhrp_outer_ip>, outer);
    take(from<grammar::nhrp_outer_ipv6>, outer);
    take(from<grammar::nhrp_outer_name>, outer);
  }
};

template <class Production>
struct nhrp_multicast {
  using production = Production;
  located<std::string_view> target;
  void fields(auto& take) {
    take(from<grammar::nhrp_outer_ip>, target);
    take(from<grammar::nhrp_outer_ipv6>, target);
    take(from<grammar::nhrp_server_dynamic>, target);
  }
};

template <class Production>
struct nhrp_no_unique {
  using production = Production;
};

template <class Production>
struct nhrp_timeout {
  using production = Production;
  located<std::uint32_t> seconds;
  void fields(auto& take) { take(from<grammar::nhrp_timeout_seconds>, seconds); }
};

template <class Production>
struct nhrp_redirect {
  using production = Production;
  located<std::uint32_t> timeout;
  void fields(auto& take) { take(from<grammar::nhrp_redirect_seconds>, timeout); }
};

template <class Production>
struct nhrp_shortcut {
  using production = Production;
};

template <class Production>
struct nhrp_group {
  using production = Production;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::nhrp_group_name>, name); }
};

template <class Production>
struct nhrp_map_group {
  using production = Production;
  located<std::string_view> group;
  located<std::string_view> policy;
  void fields(auto& take) {
    take(from<grammar::nhrp_group_name>, group);
    take(from<grammar::nhrp_group_policy>, policy);
  }
};

}  // namespace peerlint::command
