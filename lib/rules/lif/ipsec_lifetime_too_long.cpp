#include "facts/algorithms/algorithm.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::lif {

constexpr std::uint32_t eight_hours = 28800;

}  // namespace peerlint::rules::lif

PEERLINT_RULE(lif_ipsec_lifetime_too_long){
    .code = "LIF002",
    .name = "ipsec-lifetime-too-long",
    .summary = "IPsec SAs live longer than eight hours",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::lifetime& one, const facts::device_facts& facts, report& out) {
          const auto judged =
              facts::judge(facts::practice::long_ipsec_lifetime, facts.assumed.profile);
          if (one.kind != facts::lifetime::kinds::ipsec || one.seconds <= lif::eight_hours ||
              !judged)
            return;
          out.at(one.at, "IPsec SAs live for {} hours", one.seconds / 3600)
              .label("more than 8")
              .related(one.section, "here")
              .at_most(*judged)
              .why(
                  "the longer a key is in use the more traffic it gives away when it gets known; "
                  "the default is one hour, and auditors ask for 8 hours at most")
              .help(
                  "lifetime seconds 28800 or fewer; the peer needs no change, the shorter counts");
        },
};
