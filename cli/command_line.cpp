#include "cli/command_line.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "cli/complain.hpp"
#include "cli/exit_code.hpp"
#include "cli/help.hpp"
#include "cli/mistyped.hpp"
#include "cli/parse_arguments.hpp"
#include "cli/subcommands.hpp"

namespace peerlint::cli {
namespace {

// What the first argument is when it names no command.
int without_command(const std::string& first, const std::vector<subcommand>& all, streams& with) {
  if (first == "--version") {
    with.out << fmt::format("peerlint {}\n", version());
    return exit_code::clean;
  }
  if (first == "--help" || first == "-h" || first == "help") {
    with.out << help(all);
    return exit_code::clean;
  }
  std::vector<std::string_view> names;
  if (first.starts_with('-') && first != "-") {
    for (const auto& each : all)
      for (const auto& option : each.options)
        if (option.flag == first.substr(0, first.find('=')))
          return complain(with.err, "peerlint --help",
                          fmt::format("option '{0}' stands behind the command: peerlint "
                                      "{1} {0}",
                                      option.flag, each.name));
    names = {"--help", "--version"};
    return complain(with.err, "peerlint --help",
                    fmt::format("unknown option '{}'{}", first, did_you_mean(first, names)));
  }
  for (const auto& each : all)
    if (!each.hidden) names.push_back(each.name);
  const auto near = did_you_mean(first, names);
  return complain(with.err, "peerlint --help",
                  fmt::format("unknown command '{}'{}", first,
                              near.empty() ? "; expected " + one_of_these(names) : near));
}

}  // namespace

int run(std::span<const std::string> arguments, std::istream& in, std::ostream& out,
        std::ostream& err, terminal where) {
  streams with{in, out, err, where};
  const auto all = subcommands();
  if (arguments.empty()) {
    err << help(all);
    return exit_code::failed;
  }
  const auto& first = arguments.front();
  const auto command =
      std::find_if(all.begin(), all.end(), [&](auto& each) { return each.name == first; });
  if (command == all.end()) return without_command(first, all, with);
  if (const auto done = parse_arguments(*command, arguments.subspan(1), with)) return *done;
  return command->run(with);
}

}  // namespace peerlint::cli
