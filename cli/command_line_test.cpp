#include "cli/command_line.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>
#include <peerlint/workspace.hpp>

#include "cli/exit_code.hpp"
#include "cli/mistyped.hpp"

namespace command_line_test {

namespace {

using namespace peerlint;

struct outcome {
  int code = 0;
  std::string out;
  std::string err;
};

outcome run(const std::vector<std::string>& arguments, const std::string& input = "",
            cli::terminal where = {}) {
  std::istringstream in(input);
  std::ostringstream out;
  std::ostringstream err;
  const int code = cli::run(arguments, in, out, err, where);
  return {code, out.str(), err.str()};
}

const std::string quickstart = PEERLINT_SOURCE_DIR "/testdata/pairs/quickstart";

const std::string foreign = PEERLINT_SOURCE_DIR "/testdata/foreign/";

// No crypto map of that name is anywhere, and nothing else is wrong.
const std::string clean = "hostname hq\n!\nend\n";
const std::string faulty =
    "hostname hq\n!\ncrypto isakmp key S3cret address 192.0.2.1\n!\n"
    "crypto map VPN 10 ipsec-isakmp\n set peer 192.0.2.1\n set transform-set NONE\n"
    " match address NOWHERE\n!\nend\n";

// Text that must stand somewhere in the stream; "" wants the stream empty.
struct usage_case {
  std::vector<std::string> arguments;
  std::string input;
  int code;
  std::string_view out;
  std::string_view err;
};

bool holds(const std::string& text, std::string_view part) {
  return part.empty() ? text.empty() : text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("cli: each way to use it has its exit code and its streams") {
  const usage_case cases[] = {
      {{}, "", 2, "", "Usage: peerlint COMMAND"},
      {{"--help"}, "", 0, "Exit codes:", ""},
      {{"-h"}, "", 0, "Exit codes:", ""},
      {{"help"}, "", 0, "Examples:", ""},
      {{"--version"}, "", 0, "peerlint ", ""},
      {{"check", "--help"}, "", 0, "--fail-level error|warning|note", ""},
      {{"rules", "--help"}, "", 0, "--format table|json", ""},
      {{"explain", "-h"}, "", 0, "RULE", ""},

      {{"chekc", "x"}, "", 2, "", "unknown command 'chekc'; did you mean 'check'?"},
      {{"zzzzzz"},
       "",
       2,
       "",
       "unknown command 'zzzzzz'; expected check, pair, tunnels, flow, applet, baseline, config, "
       "rules, explain, parse or completions"},
      {{""}, "", 2, "", "unknown command ''"},
      {{"--versoin"}, "", 2, "", "unknown option '--versoin'; did you mean '--version'?"},
      {{"--format", "json"}, "", 2, "", "stands behind the command: peerlint check --format"},
      {{"check"}, "", 2, "", "check needs a PATH"},
      {{"check", "--formt", "json", "-"},
       "",
       2,
       "",
       "unknown option '--formt'; did you mean '--format'?"},
      {{"check", "--formt=json", "-"},
       "",
       2,
       "",
       "unknown option '--formt'; did you mean '--format'?"},
      {{"check", "--format", "jsn", "-"},
       "",
       2,
       "",
       "unknown value 'jsn' for '--format'; did you mean 'json'?"},
      {{"check", "--format", "xyzzy", "-"}, "", 2, "", "expected full, concise, json"},
      {{"check", "--fail-level", "eror", "-"}, "", 2, "", "did you mean 'error'?"},
      {{"check", "-", "--format"}, "", 2, "", "option '--format' needs a value: full, concise"},
      {{"check", "-", "--stdin-filename"}, "", 2, "", "option '--stdin-filename' needs a value"},
      {{"rules", "extra"}, "", 2, "", "unexpected argument 'extra'"},
      {{"explain"}, "", 2, "", "explain needs a RULE"},
      {{"explain", "undefined-transform-sets"},
       "",
       2,
       "",
       "did you mean 'undefined-transform-set'?"},

      {{"check", "-"}, clean, 0, "0 errors, 0 warnings", ""},
      {{"check", "-"}, faulty, 1, "error[REF001 undefined-transform-set]", ""},
      {{"check", "--", "-"}, clean, 0, "1 file, 1 device", ""},
      {{"check", "-"}, "", 3, "0 devices", "nothing was linted"},
      {{"check", "/nowhere/at-all.cfg"}, "", 2, "0 files", "at-all.cfg"},
      {{"check", "-", "/nowhere/at-all.cfg"}, faulty, 2, "error[REF001", "at-all.cfg"},
      {{"check", "-", "--stdin-filename", "hq"}, faulty, 1, "--> hq:", ""},
      {{"check", "-", "--stdin-filename=hq"}, faulty, 1, "--> hq:", ""},
      {{"check", "-", "--color", "always"}, faulty, 1, "\033[1;31merror", ""},
      {{"check", "-", "--color", "always", "--color", "never"}, faulty, 1, "error[REF001", ""},
      {{"check", foreign + "asa.cfg"}, "", 3, "0 files, 0 devices", "Cisco ASA"},
      {{"check", foreign + "asa.cfg"}, "", 3, "0 files", "nothing was linted"},
      {{"check", foreign + "readme.txt"}, "", 3, "0 files", "reads like an IOS configuration"},
      {{"check", foreign + "asa.cfg", "-"}, clean, 0, "1 file, 1 device", "Cisco ASA"},
      {{"check", foreign + "asa.cfg", "-"}, faulty, 1, "error[REF001", "Cisco ASA"},
      {{"check", foreign + "beside-ios.cfg", "--fail-level", "error"},
       "",
       0,
       "1 file, 1 device",
       "beside-ios.cfg:13: Cisco ASA configuration (by `ASA Version 9.1(2)` in line 16)"},
      {{"check", quickstart}, "", 1, "error[P1M001 no-common-isakmp-policy]", ""},

      {{"parse", "--help"}, "", 0, "--format text|json", ""},
      {{"parse"}, "", 2, "", "parse needs a PATH"},
      {{"parse", "-", "--unknow"}, "", 2, "", "did you mean '--unknown'?"},
      {{"parse", "-", "--tree", "--unknown"}, clean, 2, "", "choose one"},
      {{"parse", "-", "--tree", "--format", "text"}, clean, 2, "", "as JSON only"},
      {{"parse", "-"}, clean, 0, "1 device, 2 commands: 2 modelled", ""},
      {{"parse", "-"}, faulty, 0, "1 ISAKMP key, 1 crypto map\n", ""},
      {{"parse", "-", "--unknown"}, clean, 0, "0 unknown; 100.0 % understood", ""},
      {{"parse", "-", "--unknown"}, "hostname hq\nhotname\n", 0, "2     config  hotname", ""},
      {{"parse", "-", "--unknown", "--stdin-filename", "hq"}, "hotname x\n", 0, "hq\n", ""},
      {{"parse", "-", "--tree"}, faulty, 0, "\"crypto_maps\": [", ""},
      {{"parse", "-", "--tree", "--show-secrets"}, faulty, 0, "\"S3cret\"", ""},
      {{"parse", "-"}, "", 3, "0 devices", "nothing was read"},
      {{"parse", "-", "--tree"}, "", 3, "\"devices\": []", "nothing was read"},
      {{"parse", "-", "/nowhere/at-all.cfg"}, clean, 2, "1 device", "at-all.cfg"},
      {{"parse", quickstart, "--format", "json"}, "", 0, "\"release\": \"15.7\"", ""},

      {{"rules"}, "", 0, "undefined-transform-set", ""},
      {{"explain", "REF001"}, "", 0, "REF001", ""},
      {{"explain", "ref001"}, "", 0, "REF001", ""},
      {{"explain", "undefined-transform-set"}, "", 0, "REF001", ""},
      {{"explain", "--all"}, "", 0, "\n---\n\n# undefined-crypto-acl (REF002)", ""},
      {{"explain", "--all", "REF001"}, "", 2, "", "leave 'REF001' out"},
      {{"explain", "REF001", "KEY002"}, "", 0, "\n---\n\n# psk-mismatch (KEY002)", ""},
      {{"explain", "REF001", "--color", "always"}, "", 0, "\033[1mWhy it matters\033[0m", ""},

      {{"completions"}, "", 2, "", "completions needs a SHELL"},
      {{"completions", "tcsh"},
       "",
       2,
       "",
       "unknown value 'tcsh' for 'SHELL'; expected bash, zsh or fish"},
      {{"completions", "bash", "zsh"}, "", 2, "", "unexpected argument 'zsh'"},
      {{"completions", "--help"},
       "",
       0,
       "Usage: peerlint completions [OPTIONS] bash|zsh|fish\n",
       ""},
      {{"completions", "bash"}, "", 0, "complete -F _peerlint peerlint", ""},
      {{"completions", "zsh"}, "", 0, "#compdef peerlint", ""},
      {{"completions", "fish"}, "", 0, "complete -c peerlint", ""},
      {{"man"}, "", 0, ".TH PEERLINT 1", ""},
  };
  for (const auto& each : cases) {
    std::string typed;
    for (const auto& argument : each.arguments) typed += argument + ' ';
    CAPTURE(typed);
    const auto got = run(each.arguments, each.input);
    CHECK(got.code == each.code);
    CHECK_MESSAGE(holds(got.out, each.out), "stdout: ", got.out);
    CHECK_MESSAGE(holds(got.err, each.err), "stderr: ", got.err);
  }
}

TEST_CASE("cli: the exit code does not depend on the format, and JSON comes with each") {
  for (const auto& input : {std::string(), clean, faulty}) {
    const auto full = run({"check", "-"}, input);
    const auto json = run({"check", "-", "--format", "json"}, input);
    CHECK(full.code == json.code);
    CHECK(full.err == json.err);
    CHECK(nlohmann::json::parse(json.out)["version"] == 1);
  }
  const auto unreadable = run({"check", "-", "/nowhere/at-all.cfg", "--format", "json"}, faulty);
  CHECK(unreadable.code == 2);
  const auto parsed = nlohmann::json::parse(unreadable.out);
  CHECK(parsed["problems"][0]["kind"] == "unreadable");
  CHECK(!parsed["findings"].empty());
  CHECK(nlohmann::json::parse(run({"rules", "--format", "json"}).out)["rules"].size() > 5);
}

TEST_CASE("cli: colours are for terminals that want them") {
  const cli::terminal terminal{true, true, false};
  const cli::terminal no_color{true, true, true};
  const auto colored = [&](const std::vector<std::string>& more, cli::terminal where) {
    std::vector<std::string> arguments{"check", "-"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return run(arguments, faulty, where).out.find('\033') != std::string::npos;
  };
  CHECK(colored({}, terminal));
  CHECK_FALSE(colored({}, no_color));
  CHECK_FALSE(colored({}, {}));
  CHECK(colored({"--color", "always"}, no_color));
  CHECK_FALSE(colored({"--color", "never"}, terminal));
}

TEST_CASE("cli: pages are laid out on a terminal and Markdown elsewhere") {
  const cli::terminal wide{true, true, false, nullptr, 70};
  const cli::terminal no_color{true, true, true, nullptr, 70};
  const auto page = std::string(explain("REF001"));
  CHECK(run({"explain", "REF001"}).out == page);
  CHECK(run({"explain", "REF001"}, "", wide).out.starts_with("\033[1;4mundefined-transform-set"));
  CHECK(run({"explain", "REF001"}, "", no_color)
            .out.starts_with("undefined-transform-set (REF001)\n"
                             "================================"));
  CHECK(run({"explain", "REF001", "--color", "never"}, "", wide).out ==
        run({"explain", "REF001"}, "", no_color).out);
  CHECK(run({"rules"}, "", wide).out.find("\n        a crypto map entry names") !=
        std::string::npos);
}

TEST_CASE("cli: links are for terminals with colours") {
  const cli::terminal terminal{true, true, false};
  CHECK(cli::dress_of(cli::color_choice::automatic, true, terminal).links);
  CHECK_FALSE(cli::dress_of(cli::color_choice::never, true, terminal).links);
  CHECK_FALSE(cli::dress_of(cli::color_choice::always, false, terminal).links);
  CHECK_FALSE(cli::dress_of(cli::color_choice::automatic, true, {true, true, true}).links);
}

TEST_CASE("cli: secrets are shown to those who ask") {
  const std::string weak =
      "hostname hq\n!\nusername bob password 7 S3cret extra\nsnmp-server community S3cret RO\n"
      "crypto isakmp key S3cret address 10.0.0.999\n!\nend\n";
  for (const auto* format : {"full", "json"}) {
    CAPTURE(format);
    CHECK(run({"check", "-", "--format", format}, weak).out.find("S3cret") == std::string::npos);
  }
  CHECK(run({"check", "-", "--show-secrets"}, weak).out.find("key S3cret address") !=
        std::string::npos);
  CHECK(run({"check", "-", "--show-secrets=false"}, weak).out.find("S3cret") == std::string::npos);
}

TEST_CASE("cli: what decides the exit code") {
  check_result result;
  CHECK(cli::exit_code_of(result, level::warning) == 3);
  result.summary.devices = 1;
  CHECK(cli::exit_code_of(result, level::warning) == 0);
  result.problems = {{problem::kind::empty, "a", 0, ""}, {problem::kind::foreign, "b", 0, ""}};
  CHECK(cli::exit_code_of(result, level::warning) == 0);
  result.findings.resize(1);
  result.findings[0].level = level::warning;
  result.findings[0].confidence = confidence::low;
  CHECK(cli::exit_code_of(result, level::warning) == 0);
  result.findings[0].confidence = confidence::medium;
  CHECK(cli::exit_code_of(result, level::warning) == 1);
  CHECK(cli::exit_code_of(result, level::note) == 1);
  CHECK(cli::exit_code_of(result, level::error) == 0);
  result.problems[0].what = problem::kind::internal;
  CHECK(cli::exit_code_of(result, level::error) == 2);
}

TEST_CASE("cli: words are listed as a sentence has them") {
  const std::vector<std::string_view> words{"low", "medium", "high"};
  CHECK(cli::one_of_these(words) == "low, medium or high");
  CHECK(cli::one_of_these(std::span(words).first(1)) == "low");
}

}  // namespace command_line_test
