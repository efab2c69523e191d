#include "cli/subcommands.hpp"

#include "cli/applet.hpp"
#include "cli/baseline.hpp"
#include "cli/check.hpp"
#include "cli/completions.hpp"
#include "cli/config.hpp"
#include "cli/explain.hpp"
#include "cli/flow.hpp"
#include "cli/man.hpp"
#include "cli/pair.hpp"
#include "cli/parse.hpp"
#include "cli/rules.hpp"
#include "cli/tunnels.hpp"

namespace peerlint::cli {

std::vector<subcommand> subcommands() {
  return {check_command(),   pair_command(),     tunnels_command(),     flow_command(),
          applet_command(),  baseline_command(), config_command(),      rules_command(),
          explain_command(), parse_command(),    completions_command(), man_command()};
}

}  // namespace peerlint::cli
