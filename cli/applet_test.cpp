#include <fstream>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "cli/scratch.hpp"
#include "render/json_schema.hpp"

namespace applet_test {

using namespace peerlint::cli;
using json = nlohmann::ordered_json;

namespace {

constexpr const char* edge =
    "hostname edge\n"
    "interface GigabitEthernet0/0\n ip address 198.51.100.2 255.255.255.252\n"
    "ip route 0.0.0.0 0.0.0.0 198.51.100.1 name ISP1\n"
    "event manager environment community S3cr17\n"
    "event manager applet DOWN\n event track 10 state down\n"
    " action 010 cli command \"enable\"\n"
    " action 020 cli command \"configure terminal\"\n"
    " action 030 cli command \"ip route 0.0.0.0 0.0.0.0 203.0.113.1\"\n"
    " action 040 cli command \"no ip route 0.0.0.0 0.0.0.0 198.51.100.1\"\n"
    " action 050 cli command \"show clock\"\n"
    " action 060 cli command \"snmp-server community $community\"\n"
    "event manager applet UP\n event track 10 state up\n"
    " action 010 cli command \"enable\"\n"
    " action 020 cli command \"configure terminal\"\n"
    " action 030 cli command \"ip route 0.0.0.0 0.0.0.0 198.51.100.1\"\n"
    " action 040 cli command \"no ip route 0.0.0.0 0.0.0.0 203.0.113.1\"\n";

}  // namespace

TEST_CASE("applet: a page that is read from top to bottom") {
  const scratch folder;
  folder.write("edge.cfg", edge);
  const auto made = run_line("applet edge.cfg DOWN --select ACL001");
  CHECK(made.code == 0);
  CHECK(made.err.empty());
  CHECK(made.out.starts_with("edge: applet DOWN, event track 10 state down\n\n"));
  const auto has = [&](const char* text) { return made.out.find(text) != std::string::npos; };
  CHECK(has("  030  config      added     ip route 0.0.0.0 0.0.0.0 203.0.113.1\n"));
  CHECK(has("  050  config      REFUSED   show clock\n"));
  CHECK(has("it ends after about 0.9 s\n"));
  CHECK(
      has("\nIt changes the configuration:\n"
          "  - ip route 0.0.0.0 0.0.0.0 198.51.100.1 name ISP1\n"
          "  + ip route 0.0.0.0 0.0.0.0 203.0.113.1\n"));
  CHECK(has("\nUP does not undo:\n  ip route 0.0.0.0 0.0.0.0 198.51.100.1 name ISP1\n"));
  CHECK_FALSE(has("S3cr17"));
}

TEST_CASE("applet: JSON by its schema") {
  const scratch folder;
  folder.write("edge.cfg", edge);
  std::ifstream in(PEERLINT_SOURCE_DIR "/docs/formats.schema.json");
  const peerlint::render::json_schema schema(json::parse(in));
  const auto made = run_line("applet edge.cfg --format json");
  const auto value = json::parse(made.out);
  CHECK(schema.faults(value, "applet").empty());
  REQUIRE(value["applets"].size() == 2);
  CHECK(value["applets"][0]["name"] == "DOWN");
  CHECK(value["applets"][0]["ends"] == "done");
  CHECK(value["applets"][0]["undone_by"] == json::array({"UP"}));
  CHECK(value["applets"][0]["actions"][2]["edits"][0]["what"] == "added");
  CHECK(value["applets"][0]["actions"][2]["line"] == 10);
  // From the device of the file the other one finds little to do.
  CHECK(value["applets"][1]["actions"][3]["edits"][0]["what"] == "no_effect");
  const auto after = json::parse(run_line("applet edge.cfg UP --after DOWN --format json").out);
  CHECK(after["applets"][0]["changes"] == json::array({"- ip route 0.0.0.0 0.0.0.0 203.0.113.1",
                                                       "+ ip route 0.0.0.0 0.0.0.0 198.51.100.1"}));
}

TEST_CASE("applet: what servers may refuse is said") {
  const scratch folder;
  const std::string aaa =
      "aaa new-model\naaa authorization commands 15 default group tacacs+ local\n";
  folder.write("asked.cfg", aaa + edge);
  folder.write("user.cfg", aaa + "event manager session cli username eem\n" + edge);
  const auto notes = [](const std::string& line) {
    return json::parse(run_line(line).out)["applets"][0]["notes"].size();
  };
  CHECK(notes("applet asked.cfg DOWN --format json") == 1);
  CHECK(notes("applet user.cfg DOWN --format json") == 0);
}

TEST_CASE("applet: what is wrong is said, and where to look") {
  const scratch folder;
  folder.write("edge.cfg", edge);
  folder.write("plain.cfg", "hostname plain\nend\n");
  folder.write("empty.cfg", "");
  CHECK(run_line("applet edge.cfg NONE").code == 2);
  CHECK(run_line("applet edge.cfg NONE").err.starts_with("peerlint: there is no applet 'NONE'\n"));
  CHECK(run_line("applet edge.cfg UP --after NONE").code == 2);
  CHECK(run_line("applet edge.cfg --device hq").code == 2);
  CHECK(run_line("applet none.cfg").code == 2);
  CHECK(run_line("applet empty.cfg").code == 3);
  CHECK(run_line("applet plain.cfg").out == "there are no applets\n");
  CHECK(run_line("applet plain.cfg --format json").out ==
        "{\n  \"version\": 1,\n  \"applets\": []\n}\n");
}

}  // namespace applet_test
