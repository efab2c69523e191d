#include "cli/inputs.hpp"

#include <utility>
#include <variant>

#include "source/input.hpp"

namespace peerlint::cli {

void read_inputs(const std::vector<std::string>& paths, const std::string& stdin_filename,
                 std::istream& in, workspace& into) {
  for (const auto& each : source::find_inputs(paths, source::default_extensions())) {
    auto got = source::read_input(each, in);
    if (each.standard_input) got.name = stdin_filename;
    if (auto* bytes = std::get_if<std::string>(&got.what))
      into.add(std::move(got.name), std::move(*bytes));
    else
      into.add_problem(std::get<problem>(std::move(got.what)));
  }
}

}  // namespace peerlint::cli
