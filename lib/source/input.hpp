#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/finding.hpp>

namespace peerlint::source {

/// Standard input's argument and what findings call it.
inline constexpr std::string_view standard_input_argument = "-";
inline constexpr std::string_view standard_input_name = "<stdin>";

/// Which files of a folder are configurations, by the ends of their names; letter case ignored.
[[nodiscard]] std::vector<std::string> default_extensions();

/// Something to read: a path, standard input, or why there is nothing to read.
struct candidate {
  std::string name;  ///< as findings call it: the path as it was given, or found below a given one
  bool standard_input = false;
  std::optional<problem> trouble;
  bool walked = false;  ///< a folder yielded it; nobody named it
};

/// One input: its bytes, or what kept it from being read.
struct input {
  std::string name;
  std::variant<std::string, problem> what;
};

/// The inputs that the arguments name, in their order. A named file is read whatever its name ends
/// with. A folder is walked, sorted by path, and yields the files whose names end with one of the
/// extensions; hidden folders in it are left out, linked folders are entered once. What is named
/// twice, also by another way through a link, comes once. Never throws.
[[nodiscard]] std::vector<candidate> find_inputs(const std::vector<std::string>& arguments,
                                                 const std::vector<std::string>& extensions);

/// Reads one. Files that are no regular files, and those of 4 GiB and more, are refused. Calls for
/// different candidates may run in several threads, but for the one that is standard input.
[[nodiscard]] input read_input(const candidate& from, std::istream& standard_input);

/// Both steps at once.
[[nodiscard]] std::vector<input> read_inputs(const std::vector<std::string>& arguments,
                                             std::istream& standard_input,
                                             const std::vector<std::string>& extensions);

}  // namespace peerlint::source
