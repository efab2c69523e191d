#include <fstream>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "cli/scratch.hpp"
#include "render/json_schema.hpp"

namespace pair_test {

using namespace peerlint::cli;
using json = nlohmann::ordered_json;

namespace {

std::string router(const std::string& name, const std::string& own, const std::string& peer,
                   const std::string& lan, const std::string& far) {
  return "version 15.7\nhostname " + name +
         "\ncrypto isakmp policy 10\n encryption aes 256\n hash sha256\n authentication pre-share\n"
         " group 14\n!\ncrypto isakmp key Harbour-42 address " +
         peer +
         "\n!\ncrypto ipsec transform-set T esp-aes 256 esp-sha256-hmac\n mode tunnel\n!\n"
         "crypto map VPN 10 ipsec-isakmp\n set peer " +
         peer + "\n set transform-set T\n set pfs group14\n match address A\n!\n" +
         "interface GigabitEthernet0/0\n ip address " + own +
         " 255.255.255.0\n crypto map VPN\n!\ninterface GigabitEthernet0/1\n ip address 10." + lan +
         ".0.1 255.255.0.0\n!\nip route 0.0.0.0 0.0.0.0 " + own.substr(0, own.rfind('.')) +
         ".254\n!\nip access-list extended A\n permit ip 10." + lan + ".0.0 0.0.255.255 10." + far +
         ".0.0 0.0.255.255\n!\nend\n";
}

const std::string hq = router("hq", "192.0.2.1", "198.51.100.2", "1", "2");
const std::string branch = router("branch", "198.51.100.2", "192.0.2.1", "2", "1");

std::string changed(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE(at != std::string::npos);
  return text.replace(at, from.size(), to);
}

outcome pair_of(const std::string& a, const std::string& b, const std::string& more = "") {
  const scratch folder;
  folder.write("hq.cfg", a);
  folder.write("branch.cfg", b);
  return run_line("pair hq.cfg branch.cfg --no-config " + more);
}

const std::string quiet = " --select P1M,P2M,KEY002,ACL001";

}  // namespace

TEST_CASE("pair: two ends that agree are up both ways") {
  const auto made = pair_of(hq, branch, quiet);
  CHECK(made.code == 0);
  CHECK(made.err.empty());
  CHECK(holds(made.out, "hq and branch: crypto map, IKEv1\n"));
  CHECK(holds(made.out, "\nhq → branch   up\nbranch → hq   up\n"));
  CHECK(holds(made.out, "1  interesting traffic: ok\n"));
  CHECK(holds(made.out, "5  termination and rekey: ok\n"));
  CHECK(holds(made.out, "  agreed: aes-cbc 256, sha256, group 14, pre-share, 86400 seconds\n"));
  CHECK(holds(made.out, "10.1.0.0/16 → 10.2.0.0/16 ip: branch has the mirror\n"));
  CHECK(holds(made.out, "\n1 tunnel: 1 up, 0 failing\n0 errors, "));
  CHECK_FALSE(holds(made.out, "≠"));
  CHECK_FALSE(holds(made.out, "starts\n"));
}

TEST_CASE("pair: a failure is told at its step, with the lines and what the routers say") {
  const auto made = pair_of(hq, changed(branch, "group 14\n!", "group 5\n!"), quiet);
  CHECK(made.code == 1);
  CHECK(
      holds(made.out, "hq → branch   down at MM2 (G5): the two share no ISAKMP policy (P1M001)\n"));
  CHECK(holds(made.out, "2  IKE phase 1: FAILS (P1M001)\n"));
  CHECK(holds(made.out, "3  IKE phase 2: not reached\n"));
  CHECK(holds(made.out, "  ISAKMP policy, the nearest two:\n"));
  const auto line = made.out.substr(made.out.find(" group 14"));
  CHECK(holds(line.substr(0, line.find('\n')), "≠"));
  CHECK(holds(line.substr(0, line.find('\n')), " group 5"));
  CHECK(holds(made.out, "When hq starts\n\n  hq shows: MM_NO_STATE (an ASA: MM_WAIT_MSG2)\n"));
  CHECK(holds(made.out, "  branch logs: no offers accepted!\n"));
  CHECK(holds(made.out, "error[P1M001 no-common-isakmp-policy]"));
}

TEST_CASE("pair: the ladder ends at the message that fails") {
  const auto up = pair_of(hq, branch, quiet + " --ladder");
  for (const auto* name : {"MM1", "MM6", "QM1", "QM3", "ESP"})
    CHECK(holds(up.out, std::string("── ") + name + "  "));
  const auto down = pair_of(hq, changed(branch, "Harbour-42", "harbour-42"), quiet + " --ladder");
  CHECK(holds(down.out, "MM5  identity, proof, refused"));
  CHECK_FALSE(holds(down.out, "── MM6"));
  const auto silent = pair_of(changed(hq, " crypto map VPN\n", ""), branch, quiet + " --ladder");
  CHECK(holds(silent.out, "nothing is sent\n\nbranch → hq, message by message"));
}

TEST_CASE("pair: a packet goes through both routers and comes back") {
  const auto made = pair_of(hq, branch, quiet + " --flow 10.1.0.5 10.2.0.9 tcp 443");
  CHECK(made.code == 0);
  const auto first = made.out.find("hq: 10.1.0.5 → 10.2.0.9 tcp 443");
  const auto second =
      made.out.find("branch: 10.1.0.5 → 10.2.0.9 tcp 443, in by GigabitEthernet0/0");
  const auto third = made.out.find("branch: 10.2.0.9 port 443 → 10.1.0.5 tcp");
  const auto fourth = made.out.find("hq: 10.2.0.9 port 443 → 10.1.0.5 tcp");
  CHECK(first < second);
  CHECK(second < third);
  CHECK(third < fourth);
  CHECK(fourth != std::string::npos);
  CHECK(pair_of(hq, branch, "--flow 10.1.0.5 nowhere").code == 2);
}

TEST_CASE("pair: one of several tunnels") {
  const auto more = [](const std::string& text, const std::string& peer) {
    return changed(
               text, "!\ninterface GigabitEthernet0/0",
               "crypto map VPN 20 ipsec-isakmp\n set peer " + peer +
                   "\n set transform-set T\n match address B\n!\ninterface GigabitEthernet0/0") +
           "ip access-list extended B\n permit ip 10.7.0.0 0.0.255.255 10.8.0.0 0.0.255.255\n";
  };
  const auto other = more(hq, "203.0.113.9");
  CHECK(holds(pair_of(other, branch, quiet).out, "1 tunnel: 1 up"));
  CHECK(holds(pair_of(other, branch, quiet + " --entry 10").out, "1 tunnel: 1 up"));
  CHECK(holds(pair_of(other, branch, quiet + " --peer 198.51.100.2").out, "1 tunnel: 1 up"));
  const auto none = pair_of(other, branch, quiet + " --peer 203.0.113.9");
  CHECK(none.code == 1);
  CHECK(holds(none.err, "no tunnel is between the two"));
  CHECK(holds(none.out, "hq calls 203.0.113.9"));
}

TEST_CASE("pair: JSON by its schema, also with packets") {
  std::ifstream in(PEERLINT_SOURCE_DIR "/docs/formats.schema.json");
  const peerlint::render::json_schema schema(json::parse(in));
  const auto text = pair_of(hq, changed(branch, "group 14\n!", "group 5\n!"), "--format json");
  CHECK(text.code == 1);
  const auto value = json::parse(text.out);
  CHECK(schema.faults(value, "tunnels").empty());
  REQUIRE(value["tunnels"].size() == 1);
  const auto& tunnel = value["tunnels"][0];
  CHECK(tunnel["a"]["device"] == "hq");
  CHECK(tunnel["a_to_b"]["outcome"] == "down");
  CHECK(tunnel["a_to_b"]["step"] == "MM2");
  CHECK(tunnel["a_to_b"]["gate"] == "G5");
  CHECK(tunnel["a_to_b"]["steps"][1]["because"][0] == "P1M001");
  const auto flow = json::parse(pair_of(hq, branch, "--format json --flow 10.1.0.5 10.2.0.9").out);
  CHECK(schema.faults(flow, "pair_flow").empty());
  CHECK(flow["flows"].size() == 4);
  CHECK(flow["tunnels"][0]["a_to_b"]["outcome"] == "up");
  CHECK(flow["tunnels"][0]["a_to_b"]["step"] == nullptr);
  CHECK(flow["tunnels"][0]["a_to_b"]["chosen"]["ike"]["encryption"] == "aes-cbc");
}

TEST_CASE("pair: no key is printed unless it is asked for") {
  for (const auto* more : {"--ladder", "--format json", "--ladder --color always"}) {
    const auto made = pair_of(hq, changed(branch, "Harbour-42", "harbour-42"), more);
    CHECK_FALSE(holds(made.out, "arbour-42"));
    CHECK(holds(made.out, "KEY002"));
  }
  CHECK(holds(pair_of(hq, branch, "--show-secrets").out, "key Harbour-42 address"));
}

TEST_CASE("pair: a tunnel that one end does not protect") {
  const auto end = [](const std::string& name, const std::string& own, const std::string& peer,
                      const std::string& inner, const std::string& protection) {
    return "version 15.7\nhostname " + name +
           "\ncrypto isakmp policy 10\n encryption aes 256\n hash sha256\n"
           " authentication pre-share\n group 14\n!\ncrypto isakmp key Harbour-42 address " +
           peer +
           "\n!\ncrypto ipsec transform-set T esp-aes 256 esp-sha256-hmac\n mode transport\n!\n"
           "crypto ipsec profile P\n set transform-set T\n!\ninterface Tunnel0\n ip address " +
           inner + " 255.255.255.252\n tunnel source GigabitEthernet0/0\n tunnel destination " +
           peer + "\n" + protection + "!\ninterface GigabitEthernet0/0\n ip address " + own +
           " 255.255.255.0\n!\nend\n";
  };
  const std::string guard = " tunnel protection ipsec profile P\n";
  const auto a = end("a", "192.0.2.1", "192.0.2.2", "10.9.0.1", guard);
  CHECK(holds(pair_of(a, end("b", "192.0.2.2", "192.0.2.1", "10.9.0.2", guard), quiet).out,
              "a → b   up\nb → a   up\n"));
  const auto made = pair_of(a, end("b", "192.0.2.2", "192.0.2.1", "10.9.0.2", ""), quiet);
  CHECK(made.code == 1);
  CHECK(holds(made.out, "b → a   never starts (G0): the tunnel of b has no protection (TUN004)\n"));
  CHECK(holds(made.out, "(no tunnel protection)"));
}

TEST_CASE("pair: what is wrong is said, and where to look") {
  const scratch folder;
  folder.write("hq.cfg", hq);
  folder.write("both.cfg", hq + "hostname r1\ninterface Loopback0\nend\n");
  folder.write("empty.cfg", "");
  const auto wrong = [](const std::string& words) {
    const auto made = run_line("pair --no-config " + words);
    return std::to_string(made.code) + " " + made.err.substr(0, made.err.find('\n'));
  };
  CHECK(wrong("hq.cfg") == "2 peerlint: pair needs two files, A and B");
  CHECK(wrong("hq.cfg both.cfg") ==
        "2 peerlint: both.cfg has 2 devices (hq, r1); pair compares files with one device each");
  CHECK(wrong("hq.cfg none.cfg").starts_with("2 "));
  CHECK(wrong("empty.cfg empty.cfg").starts_with("3 "));
}

}  // namespace pair_test
