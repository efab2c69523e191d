#include "write/device.hpp"

#include "write/objects.hpp"

namespace peerlint::write {
namespace {

template <class Object>
void each(ios_text& into, const std::vector<Object>& list) {
  for (const auto& one : list) {
    into.separator();
    write(into, one);
  }
}

}  // namespace

std::string to_ios(const model::device& of) {
  ios_text into;
  into.setting("version", of.version);
  into.setting("hostname", of.hostname);
  each(into, of.isakmp_policies);
  each(into, of.isakmp_keys);
  write(into, of.isakmp);
  each(into, of.isakmp_keyrings);
  each(into, of.isakmp_profiles);
  each(into, of.isakmp_peers);
  each(into, of.isakmp_client_groups);
  write(into, of.ipsec);
  each(into, of.transform_sets);
  each(into, of.ipsec_profiles);
  each(into, of.gdoi_groups);
  each(into, of.dynamic_maps);
  each(into, of.crypto_maps);
  each(into, of.ezvpn_clients);
  each(into, of.crypto_identities);
  each(into, of.interfaces);
  each(into, of.static_routes);
  each(into, of.access_lists);
  into.options(of.options);
  into.line("end");
  return into.take();
}

}  // namespace peerlint::write
