#include "cli/completions.hpp"

#include <algorithm>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "cli/completions/offers.hpp"
#include "cli/completions/shells.hpp"
#include "cli/exit_code.hpp"
#include "cli/subcommands.hpp"

namespace peerlint::cli {

subcommand completions_command() {
  const auto chosen = std::make_shared<std::vector<std::string>>();
  operands shell{"SHELL", "Whose: bash, zsh or fish", 1, chosen.get()};
  for (const auto& each : completions::shells) shell.words.push_back(each.name);
  return {
      "completions",
      "Print the script by which a shell completes commands, options and rules",
      {},
      shell,
      "For now: source <(peerlint completions bash). The packages install them.",
      [chosen](streams& with) {
        const auto* const shell =
            std::find_if(std::begin(completions::shells), std::end(completions::shells),
                         [&](auto& each) { return each.name == chosen->front(); });
        with.out << shell->script(completions::by_action(subcommands()).commands());
        return exit_code::clean;
      },
  };
}

}  // namespace peerlint::cli
