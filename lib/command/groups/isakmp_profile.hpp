#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/model/isakmp_profile.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct crypto_isakmp_profile;
struct isakmp_local_interface;
struct isakmp_local_ip;
struct isakmp_local_vrf;
struct isakmp_profile_name;
struct match_address_identity;
struct match_domain_keyword;
struct match_for_ipv6;
struct match_group;
struct match_host;
struct match_ip;
struct match_ipv6;
struct match_mask;
struct match_name;
struct match_user;
struct match_user_fqdn;
struct match_vrf;
struct profile_accounting_list;
struct profile_description;
struct profile_description_text;
struct profile_initiate;
struct profile_keepalive;
struct profile_keepalive_interval;
struct profile_keepalive_retry;
struct profile_keyring;
struct profile_local_address;
struct profile_match_certificate;
struct profile_match_identity;
struct profile_self_identity;
struct profile_trustpoint;
struct profile_trustpoint_name;
struct profile_vrf;
struct profile_vrf_name;
struct self_address;
struct self_dn;
struct self_fqdn;
struct self_ip;
struct self_ipv6;
struct self_name;
struct self_user_fqdn;
struct used_certificate_map;
struct used_keyring;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_isakmp_profile {
  using production = grammar::crypto_isakmp_profile;
  located<std::string_view> name;
  std::optional<located<std::string_view>> accounting;
  void fields(auto& take) {
    take(from<grammar::isakmp_profile_name>, name);
    take(from<grammar::profile_accounting_list>, accounting);
  }
};

struct profile_description {
  using production = grammar::profile_description;
  located<std::string_view> text;
  void fields(auto& take) { take(from<grammar::profile_description_text>, text); }
};

struct profile_vrf {
  using production = grammar::profile_vrf;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::profile_vrf_name>, name); }
};

struct profile_keyring {
  using production = grammar::profile_keyring;
  std::vector<located<std::string_view>> names;
  void fields(auto& take) { take(from<grammar::used_keyring>, names); }
};

struct profile_self_identity {
  using production = grammar::profile_self_identity;
  located<model::isakmp_self_identity> identity;
  auto is(model::self_identity_kind kind) {
    return [this, kind](located<std::string_view> word) {
      identity.value.kind = kind;
      identity.at = join(identity.at, word.at);
    };
  }
  void fields(auto& take) {
    take(from<grammar::self_address>, is(model::self_identity_kind::address));
    take(from<grammar::self_ipv6>, is(model::self_identity_kind::address_ipv6));
    take(from<grammar::self_fqdn>, is(model::self_identity_kind::fqdn));
    take(from<grammar::self_user_fqdn>, is(model::self_identity_kind::user_fqdn));
    take(from<grammar::self_dn>, is(model::self_identity_kind::dn));
    take(from<grammar::self_name>, [this](located<std::string_view> word) { named(word); });
    take(from<grammar::self_ip>, [this](located<std::string_view> word) { named(word); });
  }

 private:
  void named(located<std::string_view> word) {
    identity.value.value = word.value;
    identity.at = join(identity.at, word.at);
  }
};

struct profile_match_identity {
  using production = grammar::profile_match_identity;
  model::identity_match_kind kind = model::identity_match_kind::address;
  std::optional<located<net::ipv4_address>> address;
  std::optional<located<net::ipv4_mask>> mask;
  located<std::string_view> name;
  located<std::string_view> vrf;
  auto is(model::identity_match_kind of) {
    return [this, of](located<std::string_view> /*word*/) { kind = of; };
  }
  void fields(auto& take) {
    take(from<grammar::match_for_ipv6>, is(model::identity_match_kind::address_ipv6));
    take(from<grammar::match_host>, is(model::identity_match_kind::host));
    take(from<grammar::match_user>, is(model::identity_match_kind::user));
    take(from<grammar::match_user_fqdn>, is(model::identity_match_kind::user_fqdn));
    take(from<grammar::match_group>, is(model::identity_match_kind::group));
    take(from<grammar::match_domain_keyword>, [this](located<std::string_view> /*word*/) {
      using enum model::identity_match_kind;
      kind = kind == host ? host_domain : user_domain;
    });
    take(from<grammar::match_ip>, address);
    take(from<grammar::match_mask>, mask);
    take(from<grammar::match_ipv6>, name);
    take(from<grammar::match_name>, name);
    take(from<grammar::match_vrf>, vrf);
  }
};

struct profile_match_certificate {
  using production = grammar::profile_match_certificate;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::used_certificate_map>, name); }
};

struct profile_trustpoint {
  using production = grammar::profile_trustpoint;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::profile_trustpoint_name>, name); }
};

struct profile_local_address {
  using production = grammar::profile_local_address;
  located<std::string_view> interface;
  std::optional<located<net::ipv4_address>> address;
  located<std::string_view> vrf;
  void fields(auto& take) {
    take(from<grammar::isakmp_local_interface>, interface);
    take(from<grammar::isakmp_local_ip>, address);
    take(from<grammar::isakmp_local_vrf>, vrf);
  }
};

struct profile_initiate {
  using production = grammar::profile_initiate;
};

struct profile_keepalive {
  using production = grammar::profile_keepalive;
  located<std::uint32_t> interval;
  located<std::uint32_t> retry;
  void fields(auto& take) {
    take(from<grammar::profile_keepalive_interval>, interval);
    take(from<grammar::profile_keepalive_retry>, retry);
  }
};

using isakmp_profile_command =
    std::variant<crypto_isakmp_profile, profile_description, profile_vrf, profile_keyring,
                 profile_self_identity, profile_match_identity, profile_match_certificate,
                 profile_trustpoint, profile_local_address, profile_initiate, profile_keepalive>;

}  // namespace peerlint::command
