#include "write/ipsec_policy.hpp"
#include "write/objects.hpp"

namespace peerlint::write {

void write(ios_text& into, const model::ipsec_profile& of) {
  into.line("crypto ipsec profile", of.name.value);
  into.section([&] {
    write_policy(into, of);
    into.setting("responder-only", of.responder_only);
    into.setting("redundancy", of.redundancy, [](const auto& standby) {
      return standby.group + (standby.stateful ? " stateful" : "");
    });
  });
}

}  // namespace peerlint::write
