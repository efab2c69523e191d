#include "engine/parse.hpp"

#include <string>

#include "command/table.hpp"
#include "engine/finish.hpp"
#include "engine/masking.hpp"

namespace peerlint::engine {
namespace {

unknown_line unknown(const session::unplaced_line& line, const fleet& over) {
  return {locate(line.at, over), std::string(command::command_table::get().mode_name(line.mode)),
          std::string(over.texts().bytes(line.at)), line.message};
}

std::vector<recognised_command> recognised(const session::reading& read) {
  std::vector<recognised_command> made;
  for (const auto& one : read.recognised)
    made.push_back({std::string(command::command_table::get().mode_name(one.mode)),
                    std::string(one.head), one.lines, one.scope});
  return made;
}

}  // namespace

parse_result parse(const fleet& over) {
  parse_result result;
  result.problems = over.problems();
  for (const auto* device : over.devices()) {
    const auto& read = device->read;
    const auto& version = read.device.version;
    result.devices.push_back({read.name, read.file, version.is_set() ? version.value : "",
                              read.counts, read.scope, recognised(read), &read.device});
    result.lines += read.counts;
    result.scope += read.scope;
    for (const auto& line : read.unplaced) result.unknown.push_back(unknown(line, over));
  }
  if (!over.chosen().show_secrets) mask_secrets(result, over);
  return result;
}

}  // namespace peerlint::engine
