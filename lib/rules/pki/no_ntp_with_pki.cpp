#include <algorithm>
#include <array>

#include "rules/pki/certificate_use.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::pki {

inline bool has_clock(const facts::device_facts& facts) {
  static constexpr std::array<std::string_view, 17> heads{
      "ntp server",    "ntp server ip",        "ntp server ipv6",       "ntp server vrf",
      "ntp peer",      "ntp peer ip",          "ntp peer ipv6",         "ntp peer vrf",
      "ntp master",    "ntp broadcast client", "ntp broadcast",         "ntp multicast client",
      "ntp multicast", "sntp server",          "sntp broadcast client", "clock calendar-valid",
      "ptp clock"};
  return std::any_of(heads.begin(), heads.end(),
                     [&](std::string_view head) { return facts.has_recognised(head); });
}

}  // namespace peerlint::rules::pki

PEERLINT_RULE(pki_no_ntp_with_pki){
    .code = "PKI005",
    .name = "no-ntp-with-pki",
    .summary = "IKE uses certificates, and nothing sets the clock",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto at = pki::certificate_use(facts);
          if (!at.exists() || pki::has_clock(facts)) return;
          out.at(at, "certificates, and no `ntp server`")
              .label("valid only by a right clock")
              .at_most(
                  std::min(facts.certainty_of_absence("ntp"), facts.certainty_of_absence("sntp")))
              .why(
                  "a router without a battery starts with a date years ago: every certificate is "
                  "\"not yet valid\", and no tunnel comes up until someone sets the clock")
              .help("ntp server <address>");
        },
};
