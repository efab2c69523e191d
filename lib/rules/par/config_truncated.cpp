#include "rules/rule.hpp"

PEERLINT_RULE(par_config_truncated){
    .code = "PAR002",
    .name = "config-truncated",
    .summary = "the text visibly breaks off",
    .level = level::warning,
    .since = "0.1.0",
    .check =
        [](const facts::device_facts& facts, report& out) {
          if (!facts.read.cut.exists()) return;
          out.at(facts.read.cut, "the configuration of {} breaks off here", facts.read.name)
              .label("this is never finished")
              .why(
                  "what stood behind the cut would look undefined, so peerlint does not judge what "
                  "this "
                  "device lacks")
              .help("capture the configuration again, up to its `end`");
        },
};
