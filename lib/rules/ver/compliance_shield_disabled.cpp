#include "rules/rule.hpp"

PEERLINT_RULE(ver_compliance_shield_disabled){
    .code = "VER002",
    .name = "compliance-shield-disabled",
    .summary = "the compliance shield against weak algorithms is off",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto* line =
              model::find_option(facts.device.options, "crypto engine compliance shield disable");
          if (line == nullptr || line->off) return;
          out.at(line->at, "the compliance shield is off")
              .why(
                  "the router takes DES, 3DES, MD5 and short Diffie-Hellman groups again, and no "
                  "message tells when a tunnel uses them")
              .help(
                  "replace the weak algorithms first (ALG001 and the like name them), then no "
                  "crypto engine compliance shield disable, and a reload");
        },
};
