#include "rules/rule.hpp"

PEERLINT_RULE(lif_lifetime_too_short){
    .code = "LIF004",
    .name = "lifetime-too-short",
    .summary = "SAs are made anew every few minutes",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::lifetime& one, const facts::device_facts& /*facts*/, report& out) {
          const bool ipsec = one.kind == facts::lifetime::kinds::ipsec;
          if (one.seconds >= (ipsec ? 300U : 600U)) return;
          out.at(one.at, "{} live for {} seconds only", ipsec ? "IPsec SAs" : "IKE SAs",
                 one.seconds)
              .label(ipsec ? "the default is 3600" : "the default is 86400")
              .related(one.section, "here")
              .why(
                  "the router is busy with key exchanges, and each of them can fail and lose "
                  "packets; the peer cannot prevent it, the shorter lifetime counts")
              .help(ipsec ? "lifetime seconds 3600" : "lifetime 86400");
        },
};
