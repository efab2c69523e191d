#include "write/objects.hpp"

namespace peerlint::write {
namespace {

std::string words_of(const model::ikev2_route_accept& of) {
  std::string text = "any";
  if (of.tag) text += " tag " + std::to_string(*of.tag);
  if (of.distance) text += " distance " + std::to_string(*of.distance);
  return text;
}

}  // namespace

void write(ios_text& into, const model::ikev2_authorization_policy& of) {
  into.line("crypto ikev2 authorization policy", of.name.value);
  into.section([&] {
    into.setting("pool", of.pool);
    into.setting("ipv6 pool", of.ipv6_pool);
    into.setting("aaa attribute list", of.aaa_attribute_list);
    into.setting("route set interface", of.route_set_interface);
    into.setting("route set access-list", of.route_set_access_list);
    into.setting("route set access-list ipv6", of.route_set_ipv6_access_list);
    if (of.route_accept.is_off()) into.line("no route accept any");
    if (of.route_accept.is_set()) into.line("route accept", words_of(of.route_accept.value));
    into.options(of.options);
  });
}

}  // namespace peerlint::write
