#include "write/objects.hpp"

namespace peerlint::write {
namespace {

std::string words_of_endpoint(const model::client_endpoint& of) {
  return std::string(model::to_text(of.kind)) + ' ' + of.value;
}

}  // namespace

void write(ios_text& into, const model::isakmp_peer& of) {
  into.line("crypto isakmp peer", model::to_text(of.kind), of.name.value,
            of.vrf.value.empty() ? "" : "vrf", of.vrf.value);
  into.section([&] {
    into.setting("description", of.description);
    into.setting("set aggressive-mode password", of.password,
                 [](const auto& password) { return to_text(password); });
    into.setting("set aggressive-mode client-endpoint", of.endpoint, words_of_endpoint);
  });
}

}  // namespace peerlint::write
