#pragma once

#include <optional>
#include <string_view>

#include <peerlint/model/ike_identity.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct identity_address;
struct identity_any;
struct identity_dn;
struct identity_domain;
struct identity_email;
struct identity_fqdn;
struct identity_ipv4;
struct identity_ipv6;
struct identity_key_id;
struct identity_mask;
struct identity_value;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// The words of an identity; part of several commands.
struct ike_identity_words {
  std::optional<located<model::ike_identity_kind>> kind;
  std::optional<located<bool>> domain;
  located<std::string_view> value;
  std::optional<located<net::ipv4_address>> address;
  std::optional<located<net::ipv4_mask>> mask;
  void fields(auto& take) {
    take(from<grammar::identity_address>, kind);
    take(from<grammar::identity_fqdn>, kind);
    take(from<grammar::identity_email>, kind);
    take(from<grammar::identity_key_id>, kind);
    take(from<grammar::identity_any>, kind);
    take(from<grammar::identity_dn>, kind);
    take(from<grammar::identity_domain>, domain);
    take(from<grammar::identity_value>, value);
    take(from<grammar::identity_ipv6>, value);
    take(from<grammar::identity_ipv4>, value);
    take(from<grammar::identity_ipv4>, address);
    take(from<grammar::identity_mask>, mask);
  }
};

}  // namespace peerlint::command
