#include <string>

#include "rules/acl/crypto_line.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::acl {

/// The host; or its network, when the address ends in zeros.
std::string smallest_meant(net::ipv4_address address) {
  if ((address.bits & 0xffU) != 0) return "host " + net::to_text(address);
  const bool sixteen = (address.bits & 0xffffU) == 0;
  return net::to_text(address) + (sixteen ? " 0.0.255.255" : " 0.0.0.255");
}

// What no length says is another rule's.
void look_for_host_bits(const facts::crypto_list& list, const model::ace_address& address,
                        report& out) {
  if (!address.wildcard_at.exists() || !net::length_of(address.wildcard)) return;
  if ((address.address.bits & address.wildcard.bits) == 0) return;
  const auto written = net::to_text(address.address) + ' ' + net::to_text(address.wildcard);
  const auto network =
      net::to_text(net::ipv4_address{address.address.bits & ~address.wildcard.bits});
  const bool any = ~address.wildcard.bits == 0;
  const auto stored = any ? "any" : network + ' ' + net::to_text(address.wildcard);
  auto& made = out.at(address.wildcard_at, "{} is stored as {}", written, stored);
  made.label("the wildcard drops what the address says");
  mark_user(made, list)
      .why(
          "the bits of an address that its wildcard leaves open do not count: the line is for {}{}",
          any ? "every address" : "the whole network ", any ? std::string() : stored)
      .help("{}, if that is meant; else {}", smallest_meant(address.address), stored);
}

}  // namespace peerlint::rules::acl

PEERLINT_RULE(acl_host_bits_set){
    .code = "ACL004",
    .name = "host-bits-set",
    .summary = "an address of a crypto access list has bits that its wildcard drops",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          acl::each_line(facts, [&](const auto& list, const auto& line) {
            acl::look_for_host_bits(list, line.source.value, out);
            acl::look_for_host_bits(list, line.destination.value, out);
          });
        },
};
