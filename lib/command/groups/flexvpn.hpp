#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/model/flexvpn.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct cluster_holdtime;
struct cluster_name;
struct cluster_port;
struct cluster_shutdown;
struct cluster_slave;
struct cluster_standby_group;
struct crypto_ikev2_client_flexvpn;
struct crypto_ikev2_cluster;
struct crypto_ikev2_name_mangler;
struct flexvpn_acl;
struct flexvpn_auto;
struct flexvpn_backup_group;
struct flexvpn_by_acl;
struct flexvpn_by_track;
struct flexvpn_client_connect;
struct flexvpn_client_inside;
struct flexvpn_client_name;
struct flexvpn_connect;
struct flexvpn_description;
struct flexvpn_inside_interface;
struct flexvpn_manual;
struct flexvpn_peer;
struct flexvpn_peer_fqdn;
struct flexvpn_peer_ipv4;
struct flexvpn_peer_ipv6;
struct flexvpn_peer_name;
struct flexvpn_peer_resolved;
struct flexvpn_reactivate;
struct flexvpn_sequence;
struct flexvpn_source;
struct flexvpn_source_interface;
struct flexvpn_source_object;
struct flexvpn_track_number;
struct flexvpn_track_state;
struct flexvpn_tunnel;
struct name_mangler_dn;
struct name_mangler_eap;
struct name_mangler_email;
struct name_mangler_fqdn;
struct name_mangler_name;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_ikev2_client_flexvpn {
  using production = grammar::crypto_ikev2_client_flexvpn;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::flexvpn_client_name>, name); }
};

struct flexvpn_peer {
  using production = grammar::flexvpn_peer;
  located<std::uint32_t> sequence;
  located<std::string_view> address;
  std::optional<located<bool>> fqdn;
  located<std::string_view> resolved_as;
  std::optional<located<std::uint16_t>> track;
  located<std::string_view> track_state;
  std::optional<located<bool>> reactivate;
  void fields(auto& take) {
    take(from<grammar::flexvpn_sequence>, sequence);
    take(from<grammar::flexvpn_peer_ipv4>, address);
    take(from<grammar::flexvpn_peer_ipv6>, address);
    take(from<grammar::flexvpn_peer_name>, address);
    take(from<grammar::flexvpn_peer_fqdn>, fqdn);
    take(from<grammar::flexvpn_peer_resolved>, resolved_as);
    take(from<grammar::flexvpn_track_number>, track);
    take(from<grammar::flexvpn_track_state>, track_state);
    take(from<grammar::flexvpn_reactivate>, reactivate);
  }
};

struct flexvpn_connect {
  using production = grammar::flexvpn_connect;
  located<model::flexvpn_connect_mode> mode;
  std::optional<located<std::uint16_t>> track;
  located<std::string_view> track_state;
  located<std::string_view> access_list;
  void fields(auto& take) {
    take(from<grammar::flexvpn_auto>, mode);
    take(from<grammar::flexvpn_manual>, mode);
    take(from<grammar::flexvpn_by_track>, mode);
    take(from<grammar::flexvpn_by_acl>, mode);
    take(from<grammar::flexvpn_track_number>, track);
    take(from<grammar::flexvpn_track_state>, track_state);
    take(from<grammar::flexvpn_acl>, access_list);
  }
};

struct flexvpn_source {
  using production = grammar::flexvpn_source;
  located<std::uint32_t> sequence;
  located<std::string_view> interface;
  std::optional<located<std::uint16_t>> track;
  void fields(auto& take) {
    take(from<grammar::flexvpn_sequence>, sequence);
    take(from<grammar::flexvpn_source_interface>, interface);
    take(from<grammar::flexvpn_source_object>, track);
  }
};

struct flexvpn_client_inside {
  using production = grammar::flexvpn_client_inside;
  located<std::string_view> interface;
  void fields(auto& take) { take(from<grammar::flexvpn_inside_interface>, interface); }
};

struct flexvpn_client_connect {
  using production = grammar::flexvpn_client_connect;
  located<std::string_view> tunnel;
  void fields(auto& take) { take(from<grammar::flexvpn_tunnel>, tunnel); }
};

struct crypto_ikev2_name_mangler {
  using production = grammar::crypto_ikev2_name_mangler;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::name_mangler_name>, name); }
};

/// A line of a name mangler.
template <class Production>
struct name_mangler_line {
  using production = Production;
};

struct crypto_ikev2_cluster {
  using production = grammar::crypto_ikev2_cluster;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::cluster_name>, name); }
};

/// A line of a cluster.
template <class Production>
struct cluster_line {
  using production = Production;
};

using flexvpn_command = std::variant<
    crypto_ikev2_client_flexvpn, flexvpn_peer, flexvpn_connect, flexvpn_source,
    flexvpn_client_inside, flexvpn_client_connect, option_line<grammar::flexvpn_backup_group>,
    option_line<grammar::flexvpn_description>, crypto_ikev2_name_mangler,
    name_mangler_line<grammar::name_mangler_dn>, name_mangler_line<grammar::name_mangler_eap>,
    name_mangler_line<grammar::name_mangler_email>, name_mangler_line<grammar::name_mangler_fqdn>,
    crypto_ikev2_cluster, cluster_line<grammar::cluster_holdtime>,
    cluster_line<grammar::cluster_port>, cluster_line<grammar::cluster_standby_group>,
    cluster_line<grammar::cluster_slave>, cluster_line<grammar::cluster_shutdown>>;

}  // namespace peerlint::command
