// Every format of `check` at every outcome: the exit code and standard error are those of any other
// format, and what stands on standard output is of the format.
#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include <peerlint/render.hpp>

#include "cli/command_line.hpp"

namespace formats_test {

namespace {

using namespace peerlint;
using json = nlohmann::json;

struct outcome {
  int code = 0;
  std::string out;
  std::string err;
};

outcome check(std::string_view format, const std::vector<std::string>& arguments,
              const std::string& input) {
  std::vector<std::string> typed{"check", "--format", std::string(format)};
  typed.insert(typed.end(), arguments.begin(), arguments.end());
  std::istringstream in(input);
  std::ostringstream out;
  std::ostringstream err;
  const int code = cli::run(typed, in, out, err, {});
  return {code, out.str(), err.str()};
}

const std::string clean = "hostname hq\n!\nend\n";
const std::string faulty =
    "hostname hq\n!\ncrypto map VPN 10 ipsec-isakmp\n set peer 192.0.2.1\n"
    " set transform-set NONE\n match address NOWHERE\n!\nend\n";
const std::string nowhere = "/nowhere/at all.cfg";

// A run: what it ends with, and the words that standard error must have; "" wants it empty.
struct run_case {
  std::string_view name;
  std::vector<std::string> arguments;
  std::string input;
  int code;
  bool finds;  ///< REF001 is among the findings
  std::string_view err;
};

const run_case runs[] = {
    {"clean", {"-"}, clean, 0, false, ""},
    {"findings", {"-"}, faulty, 1, true, ""},
    {"a file name with a blank", {"-", "--stdin-filename", "a b.cfg"}, faulty, 1, true, ""},
    {"an unreadable file beside a good one", {"-", nowhere}, faulty, 2, true, nowhere},
    {"an unreadable file alone", {nowhere}, "", 2, false, nowhere},
    {"an empty file", {"-"}, "", 3, false, "nothing was linted"},
    {"another system",
     {PEERLINT_SOURCE_DIR "/testdata/foreign/asa.cfg"},
     "",
     3,
     false,
     "Cisco ASA"},
};

// Wrong usage: nothing is linted, and nothing printed.
struct misuse {
  std::vector<std::string> arguments;
  std::string_view err;
};

const misuse misuses[] = {
    {{}, "check needs a PATH"},
    {{"-", "--fail-level", "eror"}, "did you mean 'error'?"},
    {{"-", "--stdin-filename"}, "option '--stdin-filename' needs a value"},
    {{"-", "--format"}, "option '--format' needs a value: full, concise, json, sarif"},
    {{"-", "--format", "sarrif"}, "did you mean 'sarif'?"},
};

// What an output must have at every outcome: how it begins and ends.
struct shape {
  std::string_view format;
  std::string_view begins;
  std::string_view ends;
  bool is_json = false;
};

const shape shapes[] = {
    {"full", "", " not understood\n"},
    {"concise", "", " not understood\n"},
    {"json", "{\n  \"version\": 1,", "}\n", true},
    {"sarif", "{\n  \"$schema\": \"https://", "}\n", true},
    {"github", "", " not understood\n"},
    {"gitlab", "[", "]\n", true},
    {"junit", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites", "</testsuites>\n"},
};

const shape* shape_of(std::string_view format) {
  for (const auto& each : shapes)
    if (each.format == format) return &each;
  return nullptr;
}

void check_shape(const shape& expected, const std::string& out) {
  CHECK(out.starts_with(expected.begins));
  CHECK(out.ends_with(expected.ends));
  if (expected.is_json) CHECK(json::accept(out));
}

// The catalogue of rules in SARIF is no finding.
bool tells_ref001(const std::string& out) {
  const auto log = json::parse(out, nullptr, false);
  if (!log.is_object() || !log.contains("runs")) return out.find("REF001") != std::string::npos;
  return log["runs"][0]["results"].dump().find("REF001") != std::string::npos;
}

}  // namespace

TEST_CASE("cli: every format ends every run with the same exit code and standard error") {
  REQUIRE(report_formats().size() == std::size(shapes));
  for (const auto& format : report_formats()) {
    CAPTURE(format.name);
    const auto* const expected = shape_of(format.name);
    REQUIRE(expected != nullptr);
    for (const auto& each : runs) {
      CAPTURE(each.name);
      const auto got = check(format.name, each.arguments, each.input);
      CHECK(got.code == each.code);
      CHECK(got.err == check("full", each.arguments, each.input).err);
      check_shape(*expected, got.out);
      if (each.err.empty()) CHECK(got.err.empty());
      CHECK(got.err.find(each.err) != std::string::npos);
      CHECK(tells_ref001(got.out) == each.finds);
    }
  }
}

TEST_CASE("cli: wrong usage prints nothing in any format") {
  for (const auto& format : report_formats())
    for (const auto& each : misuses) {
      CAPTURE(format.name);
      CAPTURE(each.err);
      const auto got = check(format.name, each.arguments, clean);
      CHECK(got.code == 2);
      CHECK(got.out.empty());
      CHECK(got.err.find(each.err) != std::string::npos);
    }
}

TEST_CASE("cli: only the formats for people are coloured") {
  for (const auto& format : report_formats()) {
    CAPTURE(format.name);
    const auto got = check(format.name, {"-", "--color", "always"}, faulty);
    const bool for_people = format.name == "full" || format.name == "concise";
    CHECK((got.out.find('\033') != std::string::npos) == for_people);
  }
}

TEST_CASE("cli: a silenced finding is told where the format has a word for it") {
  const auto silenced =
      "hostname hq\n!\n! peerlint: ignore-file[ALL] a lab\n" + faulty.substr(faulty.find("crypto"));
  for (const auto& format : report_formats()) {
    CAPTURE(format.name);
    const auto got = check(format.name, {"-"}, silenced);
    CHECK(got.code == 0);
    const bool told = format.name == "sarif" || format.name == "junit";
    CHECK(tells_ref001(got.out) == told);
    CHECK((got.out.find("a lab") != std::string::npos) == told);
  }
}

}  // namespace formats_test
