#include "rules/acl/selector_pair.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(acl_protocol_or_port_mismatch){
    .code = "ACL021",
    .name = "protocol-or-port-mismatch",
    .summary =
        "lines of the two crypto access lists mirror their networks, but not the protocol or "
        "the ports",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, report& out) {
          const auto is_mismatch = [](const selector_exchange& line) {
            return line.relation != selector_relation::unknown &&
                   (line.differ == selector_difference::protocol ||
                    line.differ == selector_difference::ports);
          };
          acl::first_of(
              between, is_mismatch, [&](const exchange& way, const selector_exchange& line) {
                const bool part = acl::one_contains_the_other(line);
                auto& made = acl::begin(way, line,
                                        line.differ == selector_difference::protocol
                                            ? "name different protocols for the same networks"
                                            : "name different ports for the same networks",
                                        out);
                if (part) made.at_most(level::warning);
                if (way.ikev2()) made.at_most(part ? confidence::low : confidence::medium);
                made.why(
                    part
                        ? "only the end with the narrower line can start: the wider one is refused "
                          "with error 32"
                        : "protocol and port are part of the proxies in quick mode, the port on "
                          "the other side: the end that answers finds no line (\"proxy identities "
                          "not supported\", error 32)");
              });
        },
};
