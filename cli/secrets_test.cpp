#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <peerlint/peerlint.hpp>
#include "cli/command_line.hpp"
#include "cli/subcommands.hpp"

namespace secrets_test {

namespace {

using namespace peerlint;

// What every secret of the samples begins with; the second is for keys in hexadecimal.
const std::regex marker("(S3cr|5ec4e7)[0-9]+");

std::set<std::string> markers_in(const std::string& text) {
  std::set<std::string> found;
  for (std::sregex_iterator each(text.begin(), text.end(), marker), end; each != end; ++each)
    found.insert(each->str());
  return found;
}

std::string listed(const std::set<std::string>& markers) {
  std::string text;
  for (const auto& each : markers) text += each + ' ';
  return text;
}

// The samples, each of their lines with a secret once more in disguise.
std::vector<std::string> samples() {
  const std::filesystem::path folder = PEERLINT_SOURCE_DIR "/testdata/secrets";
  std::set<std::filesystem::path> files;
  for (const auto& file : std::filesystem::directory_iterator(folder)) files.insert(file.path());
  std::vector<std::string> made;
  for (const auto& file : files) {
    auto& all = made.emplace_back();
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
      all += line + '\n';
      if (!std::regex_search(line, marker)) continue;
      all += "!" + line + '\n';
      all += line + " extra\n";
      all += "xtra " + line + '\n';
      auto swapped = line;
      const auto word = line.find_first_not_of(' ');
      std::swap(swapped[word + 1], swapped[word + 2]);
      all += swapped + '\n';
    }
  }
  return made;
}

using arguments = std::vector<std::string>;

std::string contents(const std::filesystem::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

// A baseline that `write` makes first, for the actions behind it.
std::string baseline_file() {
  return (std::filesystem::temp_directory_path() / "peerlint-secrets-test.toml").string();
}

// What stands before the options: the command, with each action that it has.
std::vector<arguments> beginnings_of(const cli::subcommand& command) {
  const std::string name(command.name);
  if (command.actions.into == nullptr) return {{name}};
  std::vector<arguments> all;
  for (const auto& [action, help] : command.actions.words)
    all.push_back({name, std::string(action), "--baseline", baseline_file()});
  return all;
}

// What stands for each operand that a command cannot do without; nothing for a command that reads
// no configuration.
std::optional<arguments> operands_of(const cli::subcommand& command) {
  static const std::map<std::string, std::string> values{
      {"PATH", "-"},       {"FILE", "-"},
      {"A", "-"},          {"B", PEERLINT_SOURCE_DIR "/testdata/pairs/quickstart/branch.cfg"},
      {"SRC", "10.0.0.5"}, {"DST", "192.0.2.200"}};
  arguments made;
  const auto needed = command.takes.name.substr(0, command.takes.name.find('['));
  std::istringstream words{std::string(needed)};
  for (std::string word; words >> word;) {
    const auto value = values.find(word);
    if (value == values.end()) return std::nullopt;
    made.push_back(value->second);
  }
  return made.empty() ? std::nullopt : std::optional(made);
}

// Every way to call a subcommand that reads configurations: each flag, and each word of the options
// that decide what is printed. A new command, flag or format is in it without more ado.
std::vector<arguments> calls() {
  std::vector<arguments> all;
  for (const auto& command : cli::subcommands()) {
    const auto operands = operands_of(command);
    if (!operands) continue;
    std::vector<arguments> flags{{}};
    std::vector<arguments> formats{{}};
    auto fixed = *operands;
    for (const auto& option : command.options) {
      const std::string flag(option.flag);
      if (flag == "--min-confidence") fixed.insert(fixed.end(), {flag, "low"});
      if (flag == "--show-secrets") continue;
      if (option.words.empty() && option.value.empty()) flags.push_back({flag});
      if (flag == "--flow") flags.push_back({flag, "10.0.0.5", "192.0.2.200"});
      if (flag == "--format" || flag == "--color")
        for (const auto word : option.words) formats.push_back({flag, std::string(word)});
    }
    for (const auto& flag : flags)
      for (const auto& format : formats) {
        auto call = fixed;
        call.insert(call.end(), flag.begin(), flag.end());
        call.insert(call.end(), format.begin(), format.end());
        for (const auto& begin : beginnings_of(command)) {
          all.push_back(begin);
          all.back().insert(all.back().end(), call.begin(), call.end());
        }
      }
  }
  return all;
}

// Both streams, and the exit code.
std::string printed(const arguments& call, const std::string& input) {
  std::istringstream in(input);
  std::ostringstream out;
  const int code = cli::run(call, in, out, out);
  return out.str() + std::to_string(code) + contents(baseline_file());
}

}  // namespace

TEST_CASE("secrets: none is printed by any command in any format") {
  const auto texts = samples();
  std::set<std::string> shown;
  std::set<std::string> called;
  for (auto call : calls()) {
    CAPTURE(call);
    called.insert(call.front());
    for (const auto& text : texts) CHECK(listed(markers_in(printed(call, text))) == "");
    call.emplace_back("--show-secrets");
    for (const auto& text : texts) shown.merge(markers_in(printed(call, text)));
  }
  CHECK(called ==
        std::set<std::string>{"applet", "baseline", "check", "flow", "pair", "parse", "tunnels"});
  CHECK(std::filesystem::remove(baseline_file()));
  // Else nothing was tested: these lines are quoted.
  CHECK(shown.size() > 100);
}

TEST_CASE("secrets: none is in what the library returns") {
  for (const bool show : {false, true}) {
    options chosen;
    chosen.show_secrets = show;
    chosen.min_confidence = confidence::low;
    workspace w(chosen);
    for (const auto& text : samples()) w.add("sample.cfg", text);
    std::string all;
    const auto result = w.check();
    for (const auto& each : result.findings)
      all += to_text(each) + each.why + each.help + each.primary.message + each.key;
    for (const auto& each : w.parse().unknown) all += each.text + each.reason;
    CHECK(markers_in(all).empty() != show);
  }
}

}  // namespace secrets_test
