#pragma once

#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/option_line.hpp"

namespace peerlint::grammar {
struct ssl_accounting;
struct ssl_address;
struct ssl_address_ipv6;
struct ssl_authentication;
struct ssl_authorization_policy;
struct ssl_client_profile;
struct ssl_description;
struct ssl_dns;
struct ssl_domain;
struct ssl_dpd;
struct ssl_group_authorization;
struct ssl_group_override;
struct ssl_homepage;
struct ssl_interface;
struct ssl_keepalive;
struct ssl_local_lan;
struct ssl_match_policy;
struct ssl_match_url;
struct ssl_max_users;
struct ssl_mtu;
struct ssl_netmask;
struct ssl_object_name;
struct ssl_policy;
struct ssl_pool;
struct ssl_profile;
struct ssl_proposal;
struct ssl_protection;
struct ssl_rekey;
struct ssl_remote;
struct ssl_route;
struct ssl_shutdown;
struct ssl_split_dns;
struct ssl_template;
struct ssl_timeout;
struct ssl_trustpoint;
struct ssl_used_proposal;
struct ssl_user_authorization;
struct ssl_wins;
}  // namespace peerlint::grammar

namespace peerlint::command {

template <class Production>
struct ssl_header {
  using production = Production;
  located<std::string_view> name;
  void fields(auto& take) { take(from<grammar::ssl_object_name>, name); }
};

using ssl_vpn_command = std::variant<
    ssl_header<grammar::ssl_proposal>, ssl_header<grammar::ssl_policy>,
    ssl_header<grammar::ssl_profile>, ssl_header<grammar::ssl_authorization_policy>,
    option_line<grammar::ssl_protection>, option_line<grammar::ssl_used_proposal>,
    repeated_option_line<grammar::ssl_trustpoint>, option_line<grammar::ssl_address>,
    option_line<grammar::ssl_address_ipv6>, option_line<grammar::ssl_interface>,
    option_line<grammar::ssl_shutdown>, repeated_option_line<grammar::ssl_match_policy>,
    repeated_option_line<grammar::ssl_match_url>, option_line<grammar::ssl_authentication>,
    option_line<grammar::ssl_accounting>, option_line<grammar::ssl_group_authorization>,
    option_line<grammar::ssl_group_override>, option_line<grammar::ssl_user_authorization>,
    option_line<grammar::ssl_remote>, option_line<grammar::ssl_max_users>,
    option_line<grammar::ssl_template>, option_line<grammar::ssl_description>,
    option_line<grammar::ssl_pool>, option_line<grammar::ssl_netmask>,
    option_line<grammar::ssl_dns>, option_line<grammar::ssl_wins>, option_line<grammar::ssl_domain>,
    repeated_option_line<grammar::ssl_split_dns>, option_line<grammar::ssl_mtu>,
    option_line<grammar::ssl_keepalive>, repeated_option_line<grammar::ssl_dpd>,
    option_line<grammar::ssl_rekey>, repeated_option_line<grammar::ssl_timeout>,
    option_line<grammar::ssl_route>, option_line<grammar::ssl_local_lan>,
    option_line<grammar::ssl_client_profile>, option_line<grammar::ssl_homepage>>;

}  // namespace peerlint::command
