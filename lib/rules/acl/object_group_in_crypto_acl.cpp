#include "rules/acl/crypto_line.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::acl {

// Newer releases of IOS-XE may take groups.
constexpr facts::release first_ios_xe{16, 0};

const std::string* group_of(const model::access_list_entry& line) {
  using kinds = model::ace_address::kinds;
  if (line.service_group) return &line.protocol.value;
  for (const auto* address : {&line.source.value, &line.destination.value})
    if (address->kind == kinds::object_group && !address->name.starts_with("host "))
      return &address->name;
  return nullptr;
}

}  // namespace peerlint::rules::acl

PEERLINT_RULE(acl_object_group_in_crypto_acl){
    .code = "ACL015",
    .name = "object-group-in-crypto-acl",
    .summary = "a line of a crypto access list names an object group",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          acl::each_line(facts, [&](const auto& list, const auto& line) {
            const auto* group = acl::group_of(line);
            if (group == nullptr) return;
            auto& made = out.at(line.line.at, "crypto access list {} names the object group {}",
                                list.list().name.value, *group);
            made.label("IPsec takes addresses here");
            if (!facts.version || *facts.version >= acl::first_ios_xe)
              made.at_most(level::warning).at_most(confidence::low);
            acl::mark_user(made, list)
                .why(
                    "Cisco documents that IPsec does not support access lists with object groups: "
                    "the line does not select what its group holds, and this traffic leaves in "
                    "clear text")
                .help(
                    "permit ip <local network> <remote network>, a line for each pair of the "
                    "groups");
          });
        },
};
