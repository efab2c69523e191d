#include "rules/rule.hpp"

PEERLINT_RULE(dmv_nhrp_authentication_too_long){
    .code = "DMV003",
    .name = "nhrp-authentication-too-long",
    .summary = "an NHRP authentication string has more than eight characters",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::interface& on, const facts::device_facts&, report& out) {
          const auto& string = on.nhrp->authentication;
          if (!string.is_set() || string.value.opaque() || string.value.value.size() <= 8) return;
          out.at(string.value.at, "the NHRP string of {} has {} characters; eight are taken",
                 on.name.value, string.value.value.size())
              .label("at most eight")
              .why(
                  "the router refuses the line or keeps the first eight: when an end has none of "
                  "it, "
                  "registrations are dropped without a word")
              .help("ip nhrp authentication <at most 8 characters>, on all routers of the cloud");
        },
};
