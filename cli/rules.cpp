#include "cli/rules.hpp"

#include <memory>

#include <peerlint/render.hpp>
#include <peerlint/workspace.hpp>

#include "cli/color.hpp"
#include "cli/exit_code.hpp"
#include "cli/rules_table.hpp"

namespace peerlint::cli {

int run_rules(const rules_arguments& chosen, streams& with) {
  const auto all = all_rules();
  if (chosen.format == "json") {
    with.out << render_rules_json(all);
    return exit_code::clean;
  }
  const auto& where = with.where;
  const auto dress = dress_of(chosen.color, where.out_is_terminal, where);
  with.out << draw_rules(all, where.out_is_terminal ? where.width : 0, dress);
  return exit_code::clean;
}

subcommand rules_command() {
  const auto chosen = std::make_shared<rules_arguments>();
  return {
      "rules",
      "List every rule",
      {
          one_of<std::string>("--format", "How they are printed [table]", chosen->format,
                              {{"table", "table"}, {"json", "json"}}),
          color_option(chosen->color),
      },
      {},
      "",
      [chosen](streams& with) { return run_rules(*chosen, with); },
  };
}

}  // namespace peerlint::cli
