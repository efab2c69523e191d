#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace peerlint::source {

/// Where paths in settings begin, and the file that says so.
struct project {
  std::string root;                 ///< absolute: the folder of the file, else the current one
  std::optional<std::string> file;  ///< as messages call it: relative to the current folder
};

/// The nearest file of that name from the folder that all inputs share upwards. Standard input
/// counts as the current folder, and so do no inputs and what does not exist. Never throws.
[[nodiscard]] project find_project(const std::vector<std::string>& arguments,
                                   std::string_view file_name);

/// No file; paths begin in the current folder.
[[nodiscard]] project current_folder();

/// The project of a file that the user named.
[[nodiscard]] project project_of(const std::string& file);

/// The path of a name as globs see it: relative to the root where it is below, with `/`, without
/// `.` and `..`.
[[nodiscard]] std::string path_in(const project& of, const std::string& name);

/// The name of a file that settings name, relative to the root, as the program can open it.
[[nodiscard]] std::string name_in(const project& of, const std::string& path);

}  // namespace peerlint::source
