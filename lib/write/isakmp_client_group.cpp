#include "write/objects.hpp"

namespace peerlint::write {

void write(ios_text& into, const model::isakmp_client_group& of) {
  into.line("crypto isakmp client configuration group", of.name.value);
  into.section([&] {
    into.setting("key", of.key, [](const auto& key) { return to_text(key); });
    into.setting("domain", of.domain);
    into.setting("pool", of.pool);
    into.setting("acl", of.access_list);
    into.setting("netmask", of.netmask, [](net::ipv4_mask mask) { return net::to_text(mask); });
    into.options(of.options);
  });
}

}  // namespace peerlint::write
