#include "write/objects.hpp"

namespace peerlint::write {
namespace {

std::string words_of_source(const model::tunnel_source& of) {
  if (of.dynamic) return "dynamic";
  if (of.address) return net::to_text(*of.address);
  return of.ipv6.empty() ? of.interface : of.ipv6;
}

std::string words_of_destination(const model::tunnel_destination& of) {
  if (of.dynamic) return "dynamic";
  if (of.address) return net::to_text(*of.address);
  if (!of.list.empty()) return "access-list " + of.list;
  return of.ipv6.empty() ? of.hostname : of.ipv6;
}

std::string words_of_discovery(const model::path_mtu_discovery& of) {
  std::string words;
  if (of.never_ages) words = "age-timer infinite";
  if (of.age_minutes != 0) words = "age-timer " + std::to_string(of.age_minutes);
  if (of.least_mtu != 0)
    words += (words.empty() ? "min-mtu " : " min-mtu ") + std::to_string(of.least_mtu);
  return words;
}

std::string words_of_protection(const model::tunnel_protection& of) {
  auto words = of.profile;
  if (!of.isakmp_profile.value.empty()) words += " isakmp-profile " + of.isakmp_profile.value;
  if (!of.ikev2_profile.value.empty()) words += " ikev2-profile " + of.ikev2_profile.value;
  return of.shared ? words + " shared" : words;
}

}  // namespace

void write(ios_text& into, const model::tunnel& of) {
  into.setting("tunnel source", of.source, words_of_source);
  into.setting("tunnel mode", of.mode, model::to_text<model::tunnel_mode>);
  into.setting("tunnel destination", of.destination, words_of_destination);
  into.number("tunnel key", of.key);
  into.setting("tunnel vrf", of.vrf);
  into.setting("tunnel checksum", of.checksum);
  into.setting("tunnel path-mtu-discovery", of.path_mtu, words_of_discovery);
  into.setting("tunnel protection ipsec policy ipv4", of.policy_ipv4);
  into.setting("tunnel protection ipsec policy ipv6", of.policy_ipv6);
  into.setting("tunnel protection ipsec profile", of.protection, words_of_protection);
  into.setting("tunnel protection ipsec local-address", of.local_address);
  into.setting("tunnel protection ipsec initiate", of.initiate);
}

}  // namespace peerlint::write
