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
struct clear_text_filter;
struct crypto_map_access_group;
struct crypto_map_match_address;
struct crypto_map_nat_demux;
struct crypto_map_qos;
struct crypto_map_session_key;
struct crypto_map_set_group;
struct crypto_map_set_peer;
struct filter_inbound;
struct map_acl;
struct peer_address;
struct peer_ipv6;
struct peer_name;
struct peer_option;
struct session_ah_key;
struct session_auth_key;
struct session_cipher_key;
struct session_esp;
struct session_inbound;
struct session_removed_esp;
struct session_removed_inbound;
struct session_spi;
struct used_gdoi_group;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_map_match_address {
  using production = grammar::crypto_map_match_address;
  located<std::string_view> access_list;
  void fields(auto& take) { take(from<grammar::map_acl>, access_list); }
};

struct crypto_map_set_peer {
  using production = grammar::crypto_map_set_peer;
  located<std::string_view> name;
  std::optional<located<net::ipv4_address>> address;
  std::vector<located<std::string_view>> options;
  void fields(auto& take) {
    take(from<grammar::peer_address>, name);
    take(from<grammar::peer_address>, address);
    take(from<grammar::peer_ipv6>, name);
    take(from<grammar::peer_name>, name);
    take(from<grammar::peer_option>, options);
  }
};

struct crypto_map_set_group {
  using production = grammar::crypto_map_set_group;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::used_gdoi_group>, name); }
};

struct crypto_map_access_group {
  using production = grammar::crypto_map_access_group;
  located<std::string_view> access_list;
  std::optional<located<bool>> inbound;
  void fields(auto& take) {
    take(from<grammar::clear_text_filter>, access_list);
    take(from<grammar::filter_inbound>, inbound);
  }
};

struct crypto_map_session_key {
  using production = grammar::crypto_map_session_key;
  std::optional<located<bool>> inbound;
  std::optional<located<bool>> esp;
  located<std::uint32_t> spi;
  std::optional<located<std::string_view>> cipher;
  std::optional<located<std::string_view>> authenticator;
  void fields(auto& take) {
    take(from<grammar::session_inbound>, inbound);
    take(from<grammar::session_removed_inbound>, inbound);
    take(from<grammar::session_esp>, esp);
    take(from<grammar::session_removed_esp>, esp);
    take(from<grammar::session_spi>, spi);
    take(from<grammar::session_cipher_key>, cipher);
    take(from<grammar::session_ah_key>, authenticator);
    take(from<grammar::session_auth_key>, authenticator);
  }
};

using crypto_map_entry_command =
    std::variant<crypto_map_match_address, crypto_map_set_peer, crypto_map_set_group,
                 crypto_map_access_group, crypto_map_session_key,
                 option_line<grammar::crypto_map_nat_demux>, option_line<grammar::crypto_map_qos>>;

}  // namespace peerlint::command
