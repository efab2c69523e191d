#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command_line.hpp"

// For tests: the program in a folder of its own.
namespace peerlint::cli {

/// An empty folder that is the current one as long as the value lives.
class scratch {
 public:
  scratch() : before_(std::filesystem::current_path()) {
    auto name = (std::filesystem::temp_directory_path() / "peerlint-XXXXXX").string();
    at_ = ::mkdtemp(name.data());
    std::filesystem::current_path(at_);
  }
  ~scratch() {
    std::filesystem::current_path(before_);
    std::filesystem::remove_all(at_);
  }
  scratch(const scratch&) = delete;
  scratch& operator=(const scratch&) = delete;

  /// Makes the folders of the name, too.
  void write(const std::string& name, const std::string& bytes) const {
    std::filesystem::create_directories((at_ / name).parent_path());
    std::ofstream(at_ / name, std::ios::binary) << bytes;
  }
  [[nodiscard]] std::string read(const std::string& name) const {
    std::ifstream in(at_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  [[nodiscard]] bool has(const std::string& name) const {
    return std::filesystem::exists(at_ / name);
  }
  void go_to(const std::string& folder) const { std::filesystem::current_path(at_ / folder); }

 private:
  std::filesystem::path before_;
  std::filesystem::path at_;
};

/// For tests of how findings are chosen, silenced and counted: leaves out what else the rules say
/// of the small configurations that they use.
inline constexpr std::string_view few_rules = " --ignore ALG,PFS,CMP,KEY001,MAP003,ACL006";

struct outcome {
  int code = 0;
  std::string out;
  std::string err;
};

/// The command line as one text; words are separated by blanks.
[[nodiscard]] inline outcome run_line(const std::string& line, const std::string& input = {}) {
  std::istringstream words(line);
  std::vector<std::string> arguments;
  for (std::string word; words >> word;) arguments.push_back(word);
  std::istringstream in(input);
  std::ostringstream out;
  std::ostringstream err;
  const int code = run(arguments, in, out, err, {});
  return {code, out.str(), err.str()};
}

/// Whether the part stands in the text; "" wants the text empty.
[[nodiscard]] inline bool holds(const std::string& text, std::string_view part) {
  return part.empty() ? text.empty() : text.find(part) != std::string::npos;
}

}  // namespace peerlint::cli
