// Executes docs/configuration.md: its examples are read without faults, its keys are those of the
// program, and what it shows as printed is printed.
#include <doctest/doctest.h>

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/peerlint.hpp>

#include "cli/scratch.hpp"
#include "docs/page_blocks.hpp"

namespace configuration_test {

namespace {

using namespace peerlint;

const std::string& configuration_page() {
  static const auto text = docs::page("docs/configuration.md");
  return text;
}

std::vector<docs::block> blocks(std::string_view info) {
  auto all = docs::blocks_of(configuration_page());
  std::erase_if(all, [&](const auto& each) { return !each.is(info); });
  return all;
}

void no_faults(const docs::block& in, const std::vector<settings_fault>& faults) {
  for (const auto& each : faults) FAIL_CHECK("block of line ", in.line, ": ", to_text(each));
}

// Whether a text block has it.
bool shows(const std::string& text) {
  if (text.empty()) return false;
  for (const auto& each : blocks("text"))
    if (each.body.find(text) != std::string::npos) return true;
  return false;
}

}  // namespace

TEST_CASE("configuration page: every example is read without faults") {
  const auto known = all_rules();
  const auto configurations = blocks("toml file=peerlint.toml");
  CHECK(configurations.size() >= 5);
  for (const auto& each : configurations) {
    configuration into;
    no_faults(each, read_configuration("peerlint.toml", each.body, known, into));
    CHECK(!into.decisions.empty());
  }
  const auto waivers = blocks("toml file=site.waivers.toml");
  CHECK(waivers.size() == 1);
  const auto baselines = blocks("toml file=peerlint-baseline.toml");
  CHECK(baselines.size() == 1);
  options into;
  for (const auto& each : waivers)
    no_faults(each, read_waivers("site.waivers.toml", each.body, known, into));
  for (const auto& each : into.waivers) CHECK(names_rules(each.rule, known));
  CHECK(into.waivers.size() == 3);
  for (const auto& each : baselines) no_faults(each, read_baseline("b.toml", each.body, into));
  CHECK(into.baseline.size() == 2);
  for (const auto& each : docs::blocks_of(configuration_page()))
    if (each.info.starts_with("toml"))
      CHECK_MESSAGE(each.info.find("file=") != std::string::npos, "line ", each.line);
}

TEST_CASE("configuration page: every key is named, with its words") {
  for (const auto& key : configuration_keys()) {
    CAPTURE(std::string(key.name));
    const auto row = "\n| `" + std::string(key.name) + "` | ";
    const auto at = configuration_page().find(row);
    REQUIRE(at != std::string::npos);
    const auto line =
        configuration_page().substr(at + 1, configuration_page().find('\n', at + 1) - at);
    for (const auto& word : key.words)
      CHECK(line.find("`" + std::string(word) + "`") != std::string::npos);
  }
  for (const std::string_view key : {"rule", "reason", "path", "section", "line", "hash", "until",
                                     "key", "count", "nat", "routes", "outside"})
    CHECK_MESSAGE(configuration_page().find("`" + std::string(key) + "`") != std::string::npos,
                  std::string(key));
}

TEST_CASE("configuration page: the comments silence, and none of them in vain") {
  const auto examples = blocks("ios");
  REQUIRE(examples.size() == 1);
  workspace linted;
  linted.add("hq.cfg", examples[0].body);
  const auto result = linted.check();
  for (const auto& each : result.findings) FAIL_CHECK(to_text(each));
  CHECK(result.summary.by_comment == 3);
}

TEST_CASE("configuration page: what it shows is what is printed") {
  const cli::scratch dir;
  const auto settings = blocks("toml file=peerlint.toml").back().body;
  dir.write("wrong/peerlint.toml", "profil = \"ietf\"\n");
  CHECK(shows("peerlint: peerlint.toml:1:1: unknown key 'profil'; did you mean 'profile'?\n"));
  dir.go_to("wrong");
  CHECK(shows(cli::run_line("config verify").err));
  dir.go_to("");
  CHECK(shows(cli::run_line("config explain REF002 --ignore REF").out));

  dir.write("net/peerlint.toml", settings);
  dir.write("net/configs/keep", "");
  for (const std::string name : {"hq.cfg", "branch.cfg"})
    dir.write("net/configs/" + name, docs::page("testdata/pairs/quickstart/" + name));
  dir.go_to("net");
  CHECK(shows(cli::run_line("baseline write configs/").out));
  const auto clean = cli::run_line("check configs/");
  CHECK(clean.code == 0);
  CHECK(shows(clean.out));
  auto branch = dir.read("net/configs/branch.cfg");
  branch.replace(branch.find("lantern"), 7, "Lantern");
  branch.replace(branch.find("group 5"), 7, "group 14");
  dir.write("net/configs/branch.cfg", branch);
  CHECK(shows(cli::run_line("baseline prune configs/").out));
}

}  // namespace configuration_test
