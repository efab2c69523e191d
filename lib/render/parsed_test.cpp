#include "render/parsed.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <string>

#include <peerlint/render.hpp>

#include "render/json_schema.hpp"

namespace parsed_test {

namespace {

using namespace peerlint;
using json = nlohmann::ordered_json;

const std::string mistyped =
    "version 15.7\n"
    "hostname hq\n"
    "ip domain lookup\n"
    "crypto isakmp key S3cret address 10.0.0.999\n"
    "crypto isakmp policy 10\n"
    " encrypton aes\n"
    "router bgp 65000\n"
    " neighbor 192.0.2.1 remote-as 65001\n"
    "snmp-server community S3cret RO nonsense words of it\n"
    "crypto isakmp key 6 S3cret nowhere\n"
    "end\n";

workspace read(const std::string& bytes, bool show_secrets = false) {
  options chosen;
  chosen.show_secrets = show_secrets;
  workspace w(chosen);
  w.add("hq.cfg", bytes);
  return w;
}

json parsed(const std::string& text, const std::string& definition) {
  std::ifstream in(PEERLINT_SOURCE_DIR "/docs/formats.schema.json");
  auto value = json::parse(text);
  const auto faults = render::json_schema(json::parse(in)).faults(value, definition);
  CHECK_MESSAGE(faults.empty(), faults.front());
  return value;
}

}  // namespace

TEST_CASE("parse: a line is one of four") {
  const auto w = read(mistyped);
  const auto result = w.parse();
  REQUIRE(result.devices.size() == 1);
  CHECK(result.devices[0].name == "hq");
  CHECK(result.devices[0].release == "15.7");
  CHECK(result.devices[0].device->isakmp_policies.size() == 1);
  const auto& lines = result.lines;
  CHECK(lines.commands == 11);
  CHECK(lines.opaque == 1);
  CHECK(lines.not_understood == 3);
  CHECK(lines.modelled + lines.recognised + lines.opaque + lines.not_understood == lines.commands);
  CHECK(result.scope.commands == 4);
  CHECK(result.scope.modelled == 1);
  REQUIRE(result.unknown.size() == 3);
  CHECK(result.unknown[1].where.line == 6);
  CHECK(result.unknown[1].mode == "isakmp-policy");
  CHECK(result.unknown[1].text == "encrypton aes");
}

TEST_CASE("parse: a section that nobody knows counts as its header does") {
  const auto scope = [](const std::string& header) {
    return read("hostname hq\n" + header + "\n strange\n stranger\nend\n").parse().scope.commands;
  };
  CHECK(scope("crypto strangeness X") == 3);
  CHECK(scope("strangeness X") == 0);
}

TEST_CASE("parse: the lines that were not understood, as text") {
  const auto w = read(mistyped);
  CHECK(render_unknown(w.parse(), w) ==
        "hq.cfg\n"
        "  LINE  MODE           TEXT                                           REASON\n"
        "  4     config         crypto isakmp key <secret> address 10.0.0.999  "
        "expected the peer's IPv4 address or ipv6, found '10.0.0.999'\n"
        "  6     isakmp-policy  encrypton aes                                  "
        "unknown command, found 'encrypton'\n"
        "  10    config         crypto isakmp key 6 <secret>                   "
        "expected address or hostname, found '<secret>'\n"
        "\n"
        "11 commands: 5 modelled, 2 recognised, 1 opaque, 3 unknown; 72.7 % understood\n");
}

TEST_CASE("parse: the overview") {
  const auto w = read("hostname hq\ninterface Loopback0\ninterface Loopback1\nend\n");
  CHECK(render_overview(w.parse()) ==
        "hq  hq.cfg\n"
        "  2 interfaces\n"
        "  4 commands: 4 modelled, 0 recognised, 0 opaque, 0 unknown; 100.0 % understood\n"
        "\n"
        "1 device, 4 commands: 4 modelled, 0 recognised, 0 opaque, 0 unknown; "
        "100.0 % understood\n");
  CHECK(render_overview(workspace().parse()) ==
        "0 devices, 0 commands: 0 modelled, 0 recognised, 0 opaque, 0 unknown\n");
}

TEST_CASE("parse: JSON keeps to the schema") {
  const auto w = read(mistyped);
  const auto result = w.parse();
  const auto unknown = parsed(render_unknown_json(result, w), "unknown");
  CHECK(unknown["unknown"][0]["text"] == "crypto isakmp key <secret> address 10.0.0.999");
  CHECK(unknown["summary"]["unknown"] == unknown["unknown"].size());
  CHECK(parsed(render_overview_json(result), "overview")["devices"][0]["lines"]["opaque"] == 1);
  CHECK(parsed(render_tree_json(result, w), "tree")["devices"].size() == 1);
  for (const auto& text :
       {render_unknown_json(workspace().parse(), w), render_overview_json(workspace().parse()),
        render_tree_json(workspace().parse(), w)})
    CHECK(json::parse(text)["version"] == 1);
}

TEST_CASE("parse: secrets are masked in the text and where the reason quotes them") {
  for (const bool show : {false, true}) {
    const auto w = read(mistyped, show);
    for (const auto& text : {render_unknown(w.parse(), w), render_unknown_json(w.parse(), w)})
      CHECK((text.find("S3cret") != std::string::npos) == show);
  }
}

}  // namespace parsed_test
