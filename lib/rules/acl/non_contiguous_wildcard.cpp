#include "facts/path/ace_flows.hpp"
#include "rules/acl/crypto_line.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::acl {

void look_for_gaps(const facts::crypto_list& list, const model::ace_address& address, report& out) {
  if (!address.wildcard_at.exists() || net::length_of(address.wildcard)) return;
  if (facts::is_netmask_by_mistake(address, true)) return;
  auto& made = out.at(address.wildcard_at, "the wildcard {} names no network",
                      net::to_text(address.wildcard));
  made.label("ones with a gap between them");
  mark_user(made, list)
      .why(
          "IKE names what a tunnel is for as an address and the length of its network, or as a "
          "range: a wildcard like this is neither, and the peer has no line that mirrors it")
      .help("one line for each network that is meant, with a wildcard such as 0.0.0.255");
}

}  // namespace peerlint::rules::acl

PEERLINT_RULE(acl_non_contiguous_wildcard){
    .code = "ACL005",
    .name = "non-contiguous-wildcard",
    .summary = "a wildcard of a crypto access list names no network",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          acl::each_permit(facts, [&](const auto& list, const auto& line) {
            acl::look_for_gaps(list, line.source.value, out);
            acl::look_for_gaps(list, line.destination.value, out);
          });
        },
};
