#include "render/sarif.hpp"

#include <doctest/doctest.h>

#include <nlohmann/json.hpp>

#include <peerlint/render.hpp>

#include "render/golden.hpp"
#include "render/rich_result.hpp"

namespace sarif_test {

using namespace peerlint;
using json = nlohmann::ordered_json;

namespace {

constexpr std::string_view page =
    "# undefined-transform-set (REF001)\n\n## What it does\n\nReports a name\nthat nobody "
    "defines.\n\n- a list\n\n## Why it matters\n\nNothing comes up.\n";

// Two of the three rules of the rich result; the third is unknown, as one that is no more.
render::sarif_driver two_rules() {
  rule_info first;
  first.code = "P1M001";
  first.name = "no-common-isakmp-policy";
  first.summary = "two ends share no ISAKMP policy";
  first.scope = "tunnel";
  first.on_by_default = false;
  rule_info second;
  second.code = "REF001";
  second.name = "undefined-transform-set";
  second.level = level::note;
  second.confidence = confidence::medium;
  second.scope = "unresolved";
  return {"1.2.3", {{first, ""}, {second, page}}, "https://example.net/{code}/{code}.html"};
}

json run_of(const check_result& result, render::compared with = render::compared::no) {
  return json::parse(render::write_sarif(result, two_rules(), with)).at("runs").at(0);
}

}  // namespace

TEST_CASE("render: sarif tells the whole result") {
  const auto result = render::rich_result();
  const auto text = render::write_sarif(result, two_rules(), render::compared::yes);
  render::check_golden("sarif.json", text);
  const auto run = json::parse(text)["runs"][0];
  CHECK(run["results"].size() == result.findings.size() + result.suppressed.size());
  CHECK(run["invocations"][0]["toolExecutionNotifications"].size() == result.problems.size());
}

TEST_CASE("render: sarif results point at their rules") {
  const auto run = run_of(render::rich_result());
  const auto& rules = run["tool"]["driver"]["rules"];
  for (const auto& each : run["results"])
    if (each["ruleId"] == "ABC001")
      CHECK(!each.contains("ruleIndex"));
    else
      CHECK(rules[each.at("ruleIndex").get<std::size_t>()]["id"] == each["ruleId"]);
  CHECK(rules[1]["name"] == "UndefinedTransformSet");
  CHECK(rules[1]["helpUri"] == "https://example.net/REF001/REF001.html");
  CHECK(rules[1]["fullDescription"]["text"] == "Reports a name that nobody defines.");
  CHECK(rules[1]["shortDescription"]["text"] == "undefined-transform-set");  // never empty
  CHECK(rules[1]["help"]["markdown"] == page);
  CHECK(rules[1]["defaultConfiguration"] == json({{"enabled", true}, {"level", "note"}}));
}

TEST_CASE("render: every link of a sarif message leads to a related place") {
  const auto result = run_of(render::rich_result())["results"][5];
  const auto text = result["message"]["text"].get<std::string>();
  CHECK(text.find("see [sites/branch 1.cfg:10:1: the nearest \\[policy\\]](1)") !=
        std::string::npos);
  for (const auto& each : result["relatedLocations"])
    CHECK(text.find("](" + each["id"].dump() + ")") != std::string::npos);
  CHECK(result["relatedLocations"].size() == 3);
}

TEST_CASE("render: sarif says what silenced a finding, and whether the run succeeded") {
  const auto run = run_of(render::rich_result(), render::compared::yes);
  const auto silenced = [&](std::size_t i) { return run["results"][6 + i]; };
  CHECK(silenced(0)["suppressions"][0]["kind"] == "inSource");
  CHECK(silenced(1)["suppressions"][0]["kind"] == "external");
  CHECK(silenced(1)["suppressions"][0]["justification"] == "until the move");
  CHECK(silenced(2)["baselineState"] == "unchanged");
  CHECK(silenced(3)["baselineState"] == "new");
  CHECK(!run["results"][0].contains("suppressions"));
  CHECK(run["invocations"][0]["executionSuccessful"] == false);

  check_result skipped;
  skipped.problems = {{problem::kind::foreign, "asa.cfg", 0, "a configuration of Cisco ASA"}};
  CHECK(run_of(skipped)["invocations"][0]["executionSuccessful"] == true);
  CHECK(!run_of(render::rich_result())["results"][0].contains("baselineState"));
}

TEST_CASE("render: sarif has every rule of the workspace, with its page") {
  workspace w;
  const auto run = json::parse(render_sarif(w.check(), w))["runs"][0];
  const auto& rules = run["tool"]["driver"]["rules"];
  REQUIRE(rules.size() == w.rules().size());
  for (const auto& each : rules) {
    CAPTURE(each["id"]);
    CHECK(each["help"]["markdown"] == w.page(each["id"].get<std::string>()));
    const auto described = each["fullDescription"]["text"].get<std::string>();
    CHECK(described.size() > 20);
    CHECK(described.size() <= 1024);
  }
}

}  // namespace sarif_test
