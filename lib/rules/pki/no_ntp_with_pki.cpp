#include <algorithm>
#include <array>

#include "rules/pki/certificate_use.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::pki {

inline bool has_clock(const facts::device_facts& facts) {
  static constexpr std::array<std::string_view, 3> modelled{"ntp server", "ntp peer", "ntp master"};
  static constexpr std::array<std::string_view, 8> recognised{
      "ntp broadcast", "ntp broadcast client",  "ntp multicast",        "ntp multicast client",
      "sntp server",   "sntp broadcast client", "clock calendar-valid", "ptp clock"};
  const auto& options = facts.device.options;
  const auto sets = [&](std::string_view command) {
    const auto* line = model::find_option(options, command);
    return line != nullptr && !line->off;
  };
  return std::any_of(modelled.begin(), modelled.end(), sets) ||
         std::any_of(recognised.begin(), recognised.end(),
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
