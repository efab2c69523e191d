// Holds the examples of docs/formats.md to what the formats print.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

#include <nlohmann/json.hpp>

#include "render/concise.hpp"
#include "render/github.hpp"
#include "render/gitlab.hpp"
#include "render/junit.hpp"
#include "render/rich_result.hpp"
#include "render/sarif.hpp"

namespace examples_test {

namespace {

using namespace peerlint;
using json = nlohmann::json;

// The first block of the section about the format.
std::string example_of(const std::string& format) {
  std::ifstream in(PEERLINT_SOURCE_DIR "/docs/formats.md");
  const std::string page{std::istreambuf_iterator<char>(in), {}};
  const auto section = page.find("\n## `check --format " + format + "`\n");
  REQUIRE(section != std::string::npos);
  const auto begin = page.find('\n', page.find("```", section)) + 1;
  return page.substr(begin, page.find("```", begin) - begin);
}

check_result documented() {
  auto one = render::rich_finding("REF002", "undefined-crypto-acl", level::error,
                                  "access list VPN-B is not defined",
                                  render::rich_place("branch", "branch.cfg", 42, 16, 21));
  one.why = "the entry protects nothing; the traffic leaves in clear text";
  one.help = "match address VPN_B";
  one.related = {{render::rich_place("branch", "branch.cfg", 88, 25, 30), "the nearest name"}};
  check_result result;
  result.findings = {one};
  result.summary.errors = 1;
  result.summary.files = 2;
  result.summary.devices = 1;
  result.summary.lines = 96;
  return result;
}

}  // namespace

TEST_CASE("render: the documentation shows what the formats print") {
  const auto result = documented();
  CHECK(example_of("concise") == render::draw_concise(result, render::paint({})));
  CHECK(example_of("github") == render::write_github(result));
  CHECK(example_of("junit") == render::write_junit(result));
  CHECK(json::parse(example_of("gitlab")) == json::parse(render::write_gitlab(result)));
  CHECK(json::parse(example_of("sarif")) ==
        json::parse(render::write_sarif(result, {}))["runs"][0]["results"][0]);
}

}  // namespace examples_test
