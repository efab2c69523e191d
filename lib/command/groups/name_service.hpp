#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct domain_value;
struct domain_vrf_name;
struct host_additional;
struct host_ipv4;
struct host_ipv6;
struct host_mx;
struct host_ns;
struct host_srv;
struct host_telnet_port;
struct host_view;
struct host_vrf_name;
struct ip_domain_list;
struct ip_domain_list_older;
struct ip_domain_lookup;
struct ip_domain_lookup_older;
struct ip_domain_name;
struct ip_domain_name_older;
struct ip_domain_retry;
struct ip_domain_round_robin;
struct ip_domain_source;
struct ip_domain_source_older;
struct ip_domain_timeout;
struct ip_host;
struct ip_local_pool;
struct ip_name_server;
struct known_host;
struct lookup_interface;
struct pool_cache_number;
struct pool_delay_seconds;
struct pool_first;
struct pool_group_name;
struct pool_last;
struct pool_name;
struct server_ipv4;
struct server_ipv6;
struct server_vrf_name;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct ip_local_pool {
  using production = grammar::ip_local_pool;
  located<std::string_view> name;
  std::optional<located<net::ipv4_address>> first;
  std::optional<located<net::ipv4_address>> last;
  located<std::string_view> group;
  std::optional<located<std::uint32_t>> cache_size;
  std::optional<located<std::uint32_t>> recycle_delay;
  void fields(auto& take) {
    take(from<grammar::pool_name>, name);
    take(from<grammar::pool_first>, first);
    take(from<grammar::pool_last>, last);
    take(from<grammar::pool_group_name>, group);
    take(from<grammar::pool_cache_number>, cache_size);
    take(from<grammar::pool_delay_seconds>, recycle_delay);
  }
};

struct ip_host {
  using production = grammar::ip_host;
  located<std::string_view> vrf;
  std::optional<located<bool>> other_record;  ///< of a view, or no address
  located<std::string_view> name;
  std::optional<located<std::uint16_t>> port;
  std::optional<located<bool>> additional;
  std::vector<located<std::string_view>> addresses;
  void fields(auto& take) {
    take(from<grammar::host_vrf_name>, vrf);
    take(from<grammar::host_view>, other_record);
    take(from<grammar::host_mx>, other_record);
    take(from<grammar::host_ns>, other_record);
    take(from<grammar::host_srv>, other_record);
    take(from<grammar::known_host>, name);
    take(from<grammar::host_telnet_port>, port);
    take(from<grammar::host_additional>, additional);
    take(from<grammar::host_ipv4>, addresses);
    take(from<grammar::host_ipv6>, addresses);
  }
};

struct ip_name_server {
  using production = grammar::ip_name_server;
  located<std::string_view> vrf;
  std::vector<located<std::string_view>> addresses;
  void fields(auto& take) {
    take(from<grammar::server_vrf_name>, vrf);
    take(from<grammar::server_ipv4>, addresses);
    take(from<grammar::server_ipv6>, addresses);
  }
};

/// `ip domain name` in both spellings.
template <class Production>
struct domain_name_line {
  using production = Production;
  std::optional<located<std::string_view>> vrf;
  located<std::string_view> domain;
  void fields(auto& take) {
    take(from<grammar::domain_vrf_name>, vrf);
    take(from<grammar::domain_value>, domain);
  }
};

/// `ip domain list` in both spellings.
template <class Production>
struct domain_list_line {
  using production = Production;
  std::optional<located<std::string_view>> vrf;
  located<std::string_view> domain;
  void fields(auto& take) {
    take(from<grammar::domain_vrf_name>, vrf);
    take(from<grammar::domain_value>, domain);
  }
};

/// `ip domain lookup` in both spellings.
template <class Production>
struct domain_lookup_line {
  using production = Production;
};

/// `ip domain lookup source-interface` in both spellings.
template <class Production>
struct domain_source_line {
  using production = Production;
  located<std::string_view> interface;
  void fields(auto& take) { take(from<grammar::lookup_interface>, interface); }
};

using name_service_command = std::variant<
    ip_local_pool, ip_host, ip_name_server, domain_name_line<grammar::ip_domain_name>,
    domain_name_line<grammar::ip_domain_name_older>, domain_list_line<grammar::ip_domain_list>,
    domain_list_line<grammar::ip_domain_list_older>, domain_lookup_line<grammar::ip_domain_lookup>,
    domain_lookup_line<grammar::ip_domain_lookup_older>,
    domain_source_line<grammar::ip_domain_source>,
    domain_source_line<grammar::ip_domain_source_older>, option_line<grammar::ip_domain_retry>,
    option_line<grammar::ip_domain_timeout>, option_line<grammar::ip_domain_round_robin>>;

}  // namespace peerlint::command
