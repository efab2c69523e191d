#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/model/gdoi.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct coop_peer;
struct coop_peer_ip;
struct coop_peer_v6;
struct coop_priority;
struct coop_priority_value;
struct gdoi_sa_number;
struct rekey_acl;
struct rekey_by_ec;
struct rekey_by_rsa;
struct rekey_days;
struct rekey_key_label;
struct rekey_seconds;
struct replay_by_time;
struct replay_packets;
struct replay_seconds;
struct sa_acl;
struct sa_acl_ipv6;
struct sa_match_ipv4;
struct sa_match_ipv6;
struct sa_profile;
struct sa_profile_name;
struct sa_replay;
struct sa_tag;
struct server_address;
struct server_own_ip;
struct server_own_v6;
struct server_redundancy;
struct server_registration;
struct server_rekey_address;
struct server_rekey_algorithm;
struct server_rekey_authentication;
struct server_rekey_hash;
struct server_rekey_lifetime;
struct server_rekey_retransmit;
struct server_rekey_unicast;
struct server_sa;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct server_address {
  using production = grammar::server_address;
  located<std::string_view> address;
  void fields(auto& take) {
    take(from<grammar::server_own_ip>, address);
    take(from<grammar::server_own_v6>, address);
  }
};

struct server_rekey_authentication {
  using production = grammar::server_rekey_authentication;
  located<model::rekey_key_kind> kind;
  located<std::string_view> label;
  void fields(auto& take) {
    take(from<grammar::rekey_by_rsa>, kind);
    take(from<grammar::rekey_by_ec>, kind);
    take(from<grammar::rekey_key_label>, label);
  }
};

struct server_rekey_unicast {
  using production = grammar::server_rekey_unicast;
};

struct server_rekey_address {
  using production = grammar::server_rekey_address;
  located<std::string_view> access_list;
  void fields(auto& take) { take(from<grammar::rekey_acl>, access_list); }
};

struct server_rekey_lifetime {
  using production = grammar::server_rekey_lifetime;
  located<std::uint32_t> seconds;
  std::optional<located<std::uint32_t>> days;
  void fields(auto& take) {
    take(from<grammar::rekey_seconds>, seconds);
    take(from<grammar::rekey_days>, days);
  }
};

struct server_sa {
  using production = grammar::server_sa;
  located<std::uint32_t> number;
  void fields(auto& take) { take(from<grammar::gdoi_sa_number>, number); }
};

struct server_redundancy {
  using production = grammar::server_redundancy;
};

struct sa_profile {
  using production = grammar::sa_profile;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::sa_profile_name>, name); }
};

struct sa_match_ipv4 {
  using production = grammar::sa_match_ipv4;
  located<std::string_view> access_list;
  void fields(auto& take) { take(from<grammar::sa_acl>, access_list); }
};

struct sa_match_ipv6 {
  using production = grammar::sa_match_ipv6;
  located<std::string_view> access_list;
  void fields(auto& take) { take(from<grammar::sa_acl_ipv6>, access_list); }
};

struct sa_replay {
  using production = grammar::sa_replay;
  std::optional<located<bool>> by_time;
  located<std::uint32_t> window;
  void fields(auto& take) {
    take(from<grammar::replay_by_time>, by_time);
    take(from<grammar::replay_seconds>, window);
    take(from<grammar::replay_packets>, window);
  }
};

struct coop_priority {
  using production = grammar::coop_priority;
  located<std::uint32_t> priority;
  void fields(auto& take) { take(from<grammar::coop_priority_value>, priority); }
};

struct coop_peer {
  using production = grammar::coop_peer;
  located<std::string_view> address;
  void fields(auto& take) {
    take(from<grammar::coop_peer_ip>, address);
    take(from<grammar::coop_peer_v6>, address);
  }
};

using gdoi_server_command = std::variant<
    server_address, server_rekey_authentication, server_rekey_unicast, server_rekey_address,
    server_rekey_lifetime, server_sa, server_redundancy, sa_profile, sa_match_ipv4, sa_match_ipv6,
    sa_replay, coop_priority, coop_peer, option_line<grammar::server_rekey_algorithm>,
    option_line<grammar::server_rekey_retransmit>, option_line<grammar::server_rekey_hash>,
    option_line<grammar::server_registration>, option_line<grammar::sa_tag>>;

}  // namespace peerlint::command
