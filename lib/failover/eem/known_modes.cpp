#include "failover/eem/known_modes.hpp"

#include <algorithm>
#include <set>

#include "command/interpret.hpp"

namespace peerlint::failover {
namespace {

using command::command_table;
using command::interpretation;

// Those that some production lives in.
const std::vector<command::mode_id>& modelled_modes() {
  static const auto modes = [] {
    std::set<std::string_view> names;
    for (const auto* one : command::all_productions())
      names.insert(one->modes.begin(), one->modes.end());
    std::vector<command::mode_id> made{command_table::get().mode("config")};
    for (const auto name : names)
      if (name != "*" && name != "exec" && name != "config")
        made.push_back(command_table::get().mode(name));
    return made;
  }();
  return modes;
}

}  // namespace

std::vector<std::string_view> modes_that_take(const command::statement& line,
                                              command::mode_id except) {
  std::vector<std::string_view> found;
  command::interpreter reader;
  for (const auto mode : modelled_modes()) {
    if (mode == except) continue;
    const auto made = reader.read(mode, line);
    if (made.kind == interpretation::kinds::modelled && !made.out_of_range)
      found.push_back(command_table::get().mode_name(mode));
  }
  return found;
}

std::size_t words_of_configuration(const command::statement& line) {
  static const auto config = command_table::get().mode("config");
  command::interpreter reader;
  const auto made = reader.read(config, line);
  const bool known = made.kind == interpretation::kinds::modelled ||
                     (made.kind == interpretation::kinds::recognised && made.sure);
  return known ? made.head_words : 0;
}

}  // namespace peerlint::failover
