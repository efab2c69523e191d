#include "cli/inputs.hpp"

#include <algorithm>
#include <utility>

#include "source/input.hpp"

namespace peerlint::cli {
namespace {

input input_of(const source::candidate& from, const source::project& project,
               const std::string& stdin_filename, std::istream& in) {
  const auto name = from.standard_input ? stdin_filename : from.name;
  return {name, from.standard_input ? name : source::path_in(project, name),
          [from, &in] { return source::read_input(from, in).what; }};
}

}  // namespace

bool read_inputs(const std::vector<std::string>& paths, const settled& settings,
                 const std::string& stdin_filename, streams& with, progress_bar& bar,
                 workspace& into) {
  std::vector<input> all;
  for (const auto& each : source::find_inputs(paths, settings.chosen.extensions)) {
    auto made = input_of(each, settings.project, stdin_filename, with.in);
    const auto& exclude = settings.chosen.exclude;
    const bool left_out =
        each.walked && std::any_of(exclude.begin(), exclude.end(), [&](const std::string& glob) {
          return fits_path(glob, made.path);
        });
    if (!left_out) all.push_back(std::move(made));
  }
  std::stable_sort(all.begin(), all.end(),
                   [](const input& a, const input& b) { return a.name < b.name; });
  return into.add(std::move(all), bar.of("reading files"));
}

}  // namespace peerlint::cli
