#include "write/objects.hpp"

namespace peerlint::write {
namespace {

std::string words_of_keepalive(const model::dead_peer_detection& of) {
  return std::to_string(of.interval) + ' ' + std::to_string(of.retry) +
         (of.periodic ? " periodic" : "");
}

}  // namespace

void write(ios_text& into, const model::isakmp_settings& of) {
  into.setting("crypto isakmp enable", of.enable);
  into.setting("crypto isakmp default policy", of.default_policies);
  into.setting("crypto isakmp identity", of.identity, model::to_text<model::isakmp_identity>);
  into.setting("crypto isakmp aggressive-mode disable", of.no_aggressive_mode);
  into.setting("crypto isakmp keepalive", of.keepalive, words_of_keepalive);
  into.number("crypto isakmp nat keepalive", of.nat_keepalive);
  into.number("crypto isakmp xauth timeout", of.xauth_timeout);
  into.setting("crypto isakmp invalid-spi-recovery", of.invalid_spi_recovery);
  into.setting("crypto isakmp fragmentation", of.fragmentation);
}

}  // namespace peerlint::write
