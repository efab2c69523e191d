#include "render/json.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "render/json_schema.hpp"

namespace json_test {

namespace {

using namespace peerlint;
using json = nlohmann::ordered_json;

std::vector<std::string> faults(const std::string& text, const std::string& definition) {
  std::ifstream in(PEERLINT_SOURCE_DIR "/docs/formats.schema.json");
  return render::json_schema(json::parse(in)).faults(json::parse(text), definition);
}

place at(std::uint32_t line, std::uint32_t column) {
  return {"hq", "hq.cfg", line, column, line, column + 2, {}};
}

check_result everything() {
  check_result result;
  finding full;
  full.code = "P1M001";
  full.name = "no-common-isakmp-policy";
  full.level = level::warning;
  full.confidence = confidence::medium;
  full.message = "what, of \xff bytes";
  full.why = "why";
  full.help = "enter `enable secret 5`";
  full.primary = {at(14, 8), "not in the contract"};
  full.related = {{at(10, 1), "there"}};
  full.fix = fix{fix_level::unsafe,
                 true,
                 {{"hq", {"crypto isakmp key 0 address 192.0.2.1"}}},
                 {{at(14, 8), "14"}}};
  full.key = "P1M001:hq:0123";
  finding bare;
  bare.code = "PAR001";
  result.findings = {full, bare};
  result.problems = {{problem::kind::foreign, "asa.cfg", 0, "a configuration of Cisco ASA"}};
  result.profile = "ietf";
  result.assumed = {{"hq.cfg", "hq", "15.7", true}};
  result.summary = {0, 1, 0, 4, 3, 2, 1, 84, 5};
  return result;
}

}  // namespace

TEST_CASE("render: JSON keeps to the schema") {
  CHECK(faults(render::write_json(everything()), "check").empty());
  CHECK(faults(render::write_json(check_result{}), "check").empty());
  std::vector<rule_info> rules(1);
  rules[0].code = "REF001";
  const rule_option length{"min-length", 14, "characters", "the shortest key"};
  rules[0].options = {&length, 1};
  const auto written = json::parse(render::write_json(rules));
  CHECK(written["rules"][0]["options"][0].dump() ==
        R"({"name":"min-length","value":14,"unit":"characters","what":"the shortest key"})");
  CHECK(faults(render::write_json(rules), "rules").empty());
  CHECK(faults(R"({"version":2,"rules":[]})", "rules").size() == 1);
}

namespace {

// Which output an example shows, by its keys.
std::string output_of(const json& example) {
  for (const auto* key : {"rules", "unknown", "tunnels", "applets"})
    if (example.contains(key)) return key == std::string_view("applets") ? "applet" : key;
  if (example.contains("trace")) return "flow";
  if (!example.contains("devices")) return "check";
  return example.contains("summary") ? "overview" : "tree";
}

}  // namespace

TEST_CASE("render: the examples of the documentation keep to the schema") {
  std::ifstream in(PEERLINT_SOURCE_DIR "/docs/formats.md");
  const std::string page{std::istreambuf_iterator<char>(in), {}};
  const std::string fence = "```json\n";
  std::size_t examples = 0;
  for (auto at = page.find(fence); at != std::string::npos; at = page.find(fence, at + 1)) {
    const auto begin = at + fence.size();
    const auto text = page.substr(begin, page.find("```", begin) - begin);
    CHECK(faults(text, output_of(json::parse(text))).empty());
    ++examples;
  }
  CHECK(examples == 8);
}

TEST_CASE("render: JSON has the keys of the contract in their order") {
  const auto text = render::write_json(everything());
  const auto start = text.find("  \"findings\"");
  CHECK(text.substr(start, text.find("    },\n    {", start) - start) == R"(  "findings": [
    {
      "code": "P1M001",
      "name": "no-common-isakmp-policy",
      "level": "warning",
      "confidence": "medium",
      "message": "what, of � bytes",
      "why": "why",
      "help": "enter `enable secret 5`",
      "device": "hq",
      "file": "hq.cfg",
      "line": 14,
      "column": 8,
      "end_line": 14,
      "end_column": 10,
      "related": [
        {
          "device": "hq",
          "file": "hq.cfg",
          "line": 10,
          "column": 1,
          "end_line": 10,
          "end_column": 3,
          "message": "there"
        }
      ],
      "fix": {
        "level": "unsafe",
        "disruptive": true,
        "commands": [
          {
            "device": "hq",
            "lines": [
              "crypto isakmp key 0 address 192.0.2.1"
            ]
          }
        ],
        "edits": [
          {
            "file": "hq.cfg",
            "line": 14,
            "column": 8,
            "end_line": 14,
            "end_column": 10,
            "text": "14"
          }
        ]
      },
      "key": "P1M001:hq:0123"
)");
}

}  // namespace json_test
