#include <fstream>
#include <iterator>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "cli/scratch.hpp"
#include "render/json_schema.hpp"

namespace tunnels_test {

using namespace peerlint::cli;
using json = nlohmann::ordered_json;

namespace {

std::string quickstart(const std::string& name) {
  std::ifstream in(PEERLINT_SOURCE_DIR "/testdata/pairs/quickstart/" + name);
  return {std::istreambuf_iterator<char>(in), {}};
}

outcome tunnels_of(const std::string& more) {
  const scratch folder;
  folder.write("branch.cfg", quickstart("branch.cfg"));
  folder.write("hq.cfg", quickstart("hq.cfg"));
  return run_line("tunnels branch.cfg hq.cfg --no-config " + more);
}

std::size_t count_of(const std::string& text, const std::string& what) {
  std::size_t count = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("tunnels: a line each, then the ends that are alone") {
  const auto made = tunnels_of("");
  CHECK(made.code == 1);
  CHECK(made.err.empty());
  CHECK(
      made.out.starts_with("A              B          KIND        A → B         B → A        WHY\n"
                           "branch VPN 10  hq VPN 10  crypto map  never starts  down at MM2  "));
  CHECK(holds(made.out,
              "\n\nNot among these files are the peers of\n"
              "END        PEER          KIND        WHERE\n"
              "hq VPN 20  203.0.113.77  crypto map  hq.cfg:21\n"));
  CHECK(holds(made.out,
              "\n1 tunnel: 0 up, 1 failing; 1 with a peer that is not among these files\n"));
}

TEST_CASE("tunnels: an end that calls a router among the files, which calls somebody else") {
  const scratch files;
  const auto router = [](const std::string& name, const std::string& own, const std::string& peer) {
    return "version 15.7\nhostname " + name +
           "\ncrypto ipsec transform-set T esp-aes 256 esp-sha256-hmac\n"
           "crypto map VPN 10 ipsec-isakmp\n set peer " +
           peer +
           "\n set transform-set T\n match address A\ninterface GigabitEthernet0/0\n"
           " ip address " +
           own + " 255.255.255.0\n crypto map VPN\nend\n";
  };
  files.write("a.cfg", router("a", "192.0.2.1", "198.51.100.2"));
  files.write("b.cfg", router("b", "198.51.100.2", "203.0.113.9"));
  const auto line = " a.cfg b.cfg --no-config";
  const auto table = run_line("tunnels" + std::string(line)).out;
  CHECK(holds(table,
              "No section of the router that is called answers\n"
              "END       PEER              KIND        WHERE\n"
              "a VPN 10  198.51.100.2 (b)  crypto map  a.cfg:4\n"));
  CHECK(holds(table, "Not among these files are the peers of\n"));
  CHECK(holds(table,
              "\nno tunnel has both ends among these files; 1 with a peer that is not among these "
              "files; 1 unanswered by the router that is called\n"));
  CHECK(holds(run_line("pair" + std::string(line)).out,
              "No section of the router that is called answers\n"
              "a.cfg:4: crypto map VPN 10: a calls 198.51.100.2 (b)\n"));
  const auto value = json::parse(run_line("tunnels --format json" + std::string(line)).out);
  CHECK(value["tunnels"][0]["called"] == json{{"address", "198.51.100.2"}, {"device", "b"}});
}

TEST_CASE("tunnels: JSON by its schema; a lone end has no other") {
  std::ifstream in(PEERLINT_SOURCE_DIR "/docs/formats.schema.json");
  const peerlint::render::json_schema schema(json::parse(in));
  const auto value = json::parse(tunnels_of("--format json").out);
  CHECK(schema.faults(value, "tunnels").empty());
  REQUIRE(value["tunnels"].size() == 2);
  CHECK(value["tunnels"][0]["kind"] == "crypto map");
  CHECK(value["tunnels"][0]["b"]["object"] == "crypto map VPN 10");
  CHECK(value["tunnels"][1]["b"] == nullptr);
  CHECK(value["tunnels"][1]["called"] == json{{"address", "203.0.113.77"}, {"device", nullptr}});
  CHECK(value["tunnels"][1]["a_to_b"]["outcome"] == "unknown");
  CHECK(holds(value["tunnels"][1]["findings"].dump(), "\"REF002\""));
  CHECK(value["summary"]["alone"] == 1);
}

TEST_CASE("tunnels: the page for a browser is whole") {
  const auto page = tunnels_of("--format html").out;
  CHECK(page.starts_with("<!DOCTYPE html>\n"));
  CHECK(page.ends_with("</html>\n"));
  // It fetches nothing.
  for (const auto* word : {"http:", "https:", "src=", "<link", "@import", "url("})
    CHECK_FALSE(holds(page, word));
  for (const std::string tag :
       {"svg", "table", "tr", "td", "details", "pre", "script", "a", "text"})
    CHECK_MESSAGE(count_of(page, "<" + tag + ">") + count_of(page, "<" + tag + " ") ==
                      count_of(page, "</" + tag + ">"),
                  tag);
  CHECK(count_of(page, "<details id=\"tunnel-") == 2);
  CHECK(count_of(page, "href=\"#tunnel-1\"") == 2);
  CHECK(holds(page, "MM2  a refusal"));
  CHECK(holds(page, "crypto isakmp key &lt;secret&gt; address"));
  CHECK_FALSE(holds(page, "arbour-"));
}

TEST_CASE("tunnels: for Graphviz and Mermaid") {
  CHECK(tunnels_of("--format dot").out ==
        "graph tunnels {\n"
        "  node [shape=box];\n"
        "  n0 [label=\"203.0.113.77\", style=dashed];\n"
        "  n1 [label=\"branch\"];\n"
        "  n2 [label=\"hq\"];\n"
        "  n1 -- n2 [label=\"branch: never starts, hq: down at MM2\", style=dashed, "
        "color=\"#b00020\"];\n"
        "  n2 -- n0 [label=\"peer not among these files\", style=dotted, color=\"#777777\"];\n"
        "}\n");
  const auto chart = tunnels_of("--format mermaid").out;
  CHECK(chart.starts_with("flowchart LR\n  n0(\"203.0.113.77\")\n  n1[\"branch\"]\n"));
  CHECK(holds(chart, "  n1 -.-x|\"branch: never starts, hq: down at MM2\"| n2\n"));
}

TEST_CASE("tunnels: nothing between devices is no failure, nothing to read is told") {
  const scratch folder;
  folder.write("a.cfg",
               "hostname a\ninterface Loopback0\n ip address 10.0.0.1 255.255.255.255\nend\n");
  folder.write("empty.cfg", "");
  const auto made = run_line("tunnels a.cfg --no-config");
  CHECK(made.code == 0);
  CHECK(made.out.starts_with("no tunnel has both ends among these files\n0 errors, "));
  CHECK(run_line("tunnels empty.cfg --no-config").code == 3);
  CHECK(run_line("tunnels none.cfg --no-config").code == 2);
}

TEST_CASE("tunnels: names cannot break out of a page") {
  const scratch folder;
  folder.write("x.cfg",
               "hostname <b>\"x\"&\n" +
                   quickstart("hq.cfg").substr(quickstart("hq.cfg").find("hostname hq\n") + 12));
  for (const auto* format : {"html", "mermaid"}) {
    const auto made = run_line(std::string("tunnels x.cfg --no-config --format ") + format);
    CHECK_FALSE(holds(made.out, "<b>"));
  }
}

}  // namespace tunnels_test
