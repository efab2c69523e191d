#include <fstream>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "cli/scratch.hpp"
#include "render/json_schema.hpp"

namespace flow_test {

using namespace peerlint::cli;
using json = nlohmann::ordered_json;

namespace {

constexpr const char* branch =
    "hostname branch\n"
    "interface GigabitEthernet0/1\n ip address 10.2.0.1 255.255.255.0\n ip nat inside\n"
    "interface GigabitEthernet0/0\n ip address 192.0.2.2 255.255.255.252\n ip nat outside\n"
    " crypto map VPN\n"
    "ip route 0.0.0.0 0.0.0.0 192.0.2.1\n"
    "ip nat inside source list 100 interface GigabitEthernet0/0 overload\n"
    "access-list 100 permit ip 10.2.0.0 0.0.0.255 any\n"
    "access-list 101 permit ip 10.2.0.0 0.0.0.255 10.1.0.0 0.0.255.255\n"
    "crypto map VPN 10 ipsec-isakmp\n set peer 203.0.113.1\n match address 101\n";

}  // namespace

TEST_CASE("flow: a page that is read from top to bottom") {
  const scratch folder;
  folder.write("branch.cfg", branch);
  const auto made = run_line("flow branch.cfg 10.2.0.5 10.1.0.9 tcp 443");
  CHECK(made.code == 0);
  CHECK(made.err.empty());
  CHECK(made.out ==
        "branch: 10.2.0.5 → 10.1.0.9 tcp 443, in by GigabitEthernet0/1\n"
        "\n"
        "  route         ok        0.0.0.0/0 by GigabitEthernet0/0 to 192.0.2.1\n"
        "                          branch.cfg:9: ip route 0.0.0.0 0.0.0.0 192.0.2.1\n"
        "  NAT           becomes   source 10.2.0.5 becomes 192.0.2.2\n"
        "                          branch.cfg:10: ip nat inside source list 100 interface "
        "GigabitEthernet0/0 overload\n"
        "  crypto map    ok        no entry of crypto map VPN takes it: it leaves in clear\n"
        "                          branch.cfg:13: crypto map VPN 10 ipsec-isakmp\n"
        "\n"
        "it leaves in clear by GigabitEthernet0/0\n");
}

TEST_CASE("flow: JSON by its schema") {
  const scratch folder;
  folder.write("branch.cfg", branch);
  std::ifstream in(PEERLINT_SOURCE_DIR "/docs/formats.schema.json");
  const peerlint::render::json_schema schema(json::parse(in));
  for (const char* words : {"10.2.0.5 10.1.0.9", "8.8.8.8 10.2.0.5 tcp 22 --from gi0/0",
                            "192.0.2.2 203.0.113.1 udp isakmp --from self"}) {
    const auto made = run_line(std::string("flow branch.cfg ") + words + " --format json");
    CHECK(made.code == 0);
    const auto value = json::parse(made.out);
    CHECK(schema.faults(value, "flow").empty());
    CHECK(value["device"] == "branch");
  }
}

TEST_CASE("flow: what is wrong is said, and where to look") {
  const scratch folder;
  folder.write("branch.cfg", branch);
  folder.write("two.cfg", std::string(branch) + "end\nhostname other\n");
  folder.write("empty.cfg", "");
  const auto wrong = [](const std::string& words) {
    const auto made = run_line("flow " + words);
    CHECK(made.out.empty());
    return std::to_string(made.code) + " " + made.err.substr(0, made.err.find('\n'));
  };
  CHECK(wrong("branch.cfg 10.2.0.5 hq") ==
        "2 peerlint: expected a destination (an IPv4 address), found 'hq'");
  CHECK(wrong("branch.cfg 10.2.0.5 10.1.0.9 --from Gi9/9") ==
        "2 peerlint: branch has no interface 'Gi9/9'");
  CHECK(wrong("branch.cfg 10.2.0.5 10.1.0.9 --device hq") == "2 peerlint: there is no device 'hq'");
  CHECK(wrong("none.cfg 10.2.0.5 10.1.0.9").starts_with("2 "));
  CHECK(wrong("empty.cfg 10.2.0.5 10.1.0.9").starts_with("3 "));
  CHECK(run_line("flow branch.cfg 10.2.0.5").code == 2);
}

}  // namespace flow_test
