#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "rules/acl/crypto_line.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::acl {

// Conditions that IKE has no words for. `log` is none: it only reports.
constexpr std::array<std::string_view, 16> qualifiers{
    "ack",        "dscp", "established", "fin", "fragments",  "match-all", "match-any", "option",
    "precedence", "psh",  "rst",         "syn", "time-range", "tos",       "ttl",       "urg"};

/// The first of them in the line; "" for none.
std::string_view qualifier_of(const model::access_list_entry& line) {
  for (const auto& word : line.options) {
    if (word == "log" || word == "log-input") break;
    const auto at = std::find(qualifiers.begin(), qualifiers.end(), word);
    if (at != qualifiers.end()) return *at;
  }
  return {};
}

}  // namespace peerlint::rules::acl

PEERLINT_RULE(acl_unsupported_ace_qualifier){
    .code = "ACL008",
    .name = "unsupported-ace-qualifier",
    .summary = "a line of a crypto access list has a condition that IKE cannot name",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          acl::each_permit(facts, [&](const auto& list, const auto& line) {
            const auto word = acl::qualifier_of(line);
            if (word.empty()) return;
            auto& made = out.at(line.line.at, "`{}` has no place in a crypto access list", word);
            made.label("a condition that the peer is never told");
            acl::mark_user(made, list)
                .why(
                    "an SA is for addresses, a protocol and a port; the condition is ignored, or "
                    "packets that it leaves out travel in clear text and are dropped by the peer")
                .help("the line without `{}`; filter on the inside interface", word);
          });
        },
};
