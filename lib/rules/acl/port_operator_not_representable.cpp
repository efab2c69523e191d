#include <optional>

#include "rules/acl/crypto_line.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::acl {

bool is_more_than_one_port(const std::optional<model::ace_ports>& ports) {
  return ports && (ports->how != model::port_operator::eq || ports->ports.size() > 1);
}

}  // namespace peerlint::rules::acl

PEERLINT_RULE(acl_port_operator_not_representable){
    .code = "ACL007",
    .name = "port-operator-not-representable",
    .summary = "a crypto access list names several ports in one line",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          acl::each_permit(facts, [&](const auto& list, const auto& line) {
            const bool source = acl::is_more_than_one_port(line.source_ports);
            if (!source && !acl::is_more_than_one_port(line.destination_ports)) return;
            const auto& ports = source ? *line.source_ports : *line.destination_ports;
            auto& made = out.at(line.line.at, "`{}` with its ports cannot be negotiated",
                                model::to_text(ports.how));
            made.label("several ports in one line");
            if (acl::is_of_ikev2(list)) made.at_most(confidence::low);
            acl::mark_user(made, list)
                .why(
                    "quick mode names one port or all of them for each side: the SA is not for "
                    "the ports of this line, and the peer refuses it or drops what it did not "
                    "expect")
                .help(
                    "permit ip <local network> <remote network>; filter the ports with `set ip "
                    "access-group <acl> in` or on the inside interface");
          });
        },
};
