#include "render/gitlab.hpp"

#include <doctest/doctest.h>

#include <set>

#include <nlohmann/json.hpp>

#include "render/golden.hpp"
#include "render/rich_result.hpp"

namespace gitlab_test {

using namespace peerlint;
using json = nlohmann::ordered_json;

TEST_CASE("render: gitlab has an entry a finding, each with what GitLab wants") {
  const auto result = render::rich_result();
  const auto text = render::write_gitlab(result);
  render::check_golden("gitlab.json", text);
  const auto report = json::parse(text);
  REQUIRE(report.size() == result.findings.size());
  std::set<std::string> fingerprints;
  for (const auto& each : report) {
    fingerprints.insert(each.at("fingerprint"));
    CHECK(!each.at("location").at("path").get<std::string>().empty());
    CHECK(each["location"]["lines"]["begin"] >= 1);
    CHECK(each["location"]["lines"]["end"] >= each["location"]["lines"]["begin"]);
    CHECK(!each.at("description").get<std::string>().empty());
  }
  CHECK(fingerprints.size() == report.size());
}

TEST_CASE("render: a fingerprint of gitlab stays when lines move") {
  auto result = render::rich_result();
  const auto before = json::parse(render::write_gitlab(result));
  for (auto& each : result.findings) {
    each.primary.where.line += 5;
    each.primary.where.end_line += 5;
  }
  const auto after = json::parse(render::write_gitlab(result));
  for (std::size_t i = 0; i < before.size(); ++i)
    CHECK(before[i]["fingerprint"] == after[i]["fingerprint"]);
}

TEST_CASE("render: gitlab files a finding without a file under its device") {
  check_result result;
  result.assumed = {{"hq.cfg", "hq", "", false}};
  result.findings = {
      render::rich_finding("A1", "a", level::error, "what", render::rich_place("hq", "", 0, 0, 0))};
  CHECK(json::parse(render::write_gitlab(result))[0]["location"]["path"] == "hq.cfg");
  CHECK(json::parse(render::write_gitlab({})) == json::array());
}

}  // namespace gitlab_test
