#include "source/project.hpp"

#include <algorithm>
#include <filesystem>
#include <system_error>

#include "source/input.hpp"

namespace peerlint::source {
namespace {

namespace files = std::filesystem;

files::path current() {
  std::error_code error;
  const auto here = files::current_path(error);
  return error ? files::path("/") : here;
}

files::path absolute(const files::path& name) {
  return (name.is_absolute() ? name : current() / name).lexically_normal();
}

files::path folder_of(const std::string& argument) {
  if (argument == standard_input_argument) return current();
  std::error_code error;
  const auto path = absolute(argument);
  const auto status = files::status(path, error);
  if (files::is_directory(status)) return path;
  return files::exists(status) ? path.parent_path() : current();
}

// What both begin with.
files::path shared(const files::path& a, const files::path& b) {
  files::path made;
  const auto differ = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  for (auto part = a.begin(); part != differ.first; ++part) made /= *part;
  return made;
}

std::string for_people(const files::path& path) {
  const auto near = path.lexically_proximate(current());
  const bool below_or_above = near.native().size() <= path.native().size();
  return (below_or_above ? near : path).string();
}

bool is_file(const files::path& path) {
  std::error_code error;
  return files::is_regular_file(path, error);
}

}  // namespace

project find_project(const std::vector<std::string>& arguments, std::string_view file_name) {
  auto folder = arguments.empty() ? current() : folder_of(arguments.front());
  for (const auto& each : arguments) folder = shared(folder, folder_of(each));
  for (;; folder = folder.parent_path()) {
    if (is_file(folder / file_name)) return {folder.string(), for_people(folder / file_name)};
    if (folder == folder.parent_path()) return {current().string(), std::nullopt};
  }
}

project current_folder() { return {current().string(), std::nullopt}; }

project project_of(const std::string& file) {
  return {absolute(file).parent_path().string(), file};
}

std::string path_in(const project& of, const std::string& name) {
  const auto path = absolute(name);
  const auto below = path.lexically_relative(of.root);
  return (below.empty() || *below.begin() == ".." ? path : below).generic_string();
}

std::string name_in(const project& of, const std::string& path) {
  return for_people((files::path(of.root) / path).lexically_normal());
}

}  // namespace peerlint::source
