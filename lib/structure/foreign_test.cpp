#include "structure/foreign.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "structure/foreign_marks.hpp"

namespace foreign_test {

namespace {

using namespace peerlint;
namespace files = std::filesystem;

struct found {
  std::string name;
  std::string mark;
};

// What each capture of the text is; an empty name for IOS.
std::vector<found> systems_of(const std::string& bytes) {
  const source::text text("test.cfg", bytes);
  const auto document = structure::read(text);
  std::vector<found> made;
  for (const auto& capture : document.captures) {
    const auto system = structure::find_foreign_system(text, document, capture);
    made.push_back(system ? found{std::string(system->name), std::string(system->mark)} : found{});
  }
  return made;
}

std::string bytes_of(const files::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

const files::path testdata = files::path(PEERLINT_SOURCE_DIR) / "testdata";

// A line that the pattern matches.
std::string line_for(std::string_view pattern) {
  std::string line;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    if (pattern[i] == '$') continue;
    if (pattern[i] != '%')
      line += pattern[i];
    else
      line += pattern[++i] == 'd' ? "1" : "x";
  }
  if (line.back() == ' ') line += 'x';
  return line;
}

}  // namespace

TEST_CASE("structure: other systems are named by what tells them") {
  const struct {
    std::string_view file;
    std::string_view name;
    std::string_view mark;
  } cases[] = {
      {"aireos.txt", "Cisco AireOS", "config sysname"},
      {"aos-cx.cfg", "HPE Aruba AOS-CX", "!Version ArubaOS-CX"},
      {"asa.cfg", "Cisco ASA", "ASA Version 9.1(2)"},
      {"asa-script.cfg", "Cisco ASA", "tunnel-group 203.0.113.1 type"},
      {"comware.cfg", "HPE Comware", "version 7.1.045, Release"},
      {"eos.cfg", "Arista EOS", "! device: leaf2 (DCS-7050TX-64, EOS-4.20.1F)"},
      {"f5.conf", "F5 BIG-IP", "#TMSH-VERSION: 16.1.2.2"},
      {"fortios.conf", "Fortinet FortiOS", "#config-version=FGT60E-6.4.5-FW"},
      {"frr.conf", "FRRouting", "frr version 8.4"},
      {"gaia.txt", "Check Point Gaia", "# Language version:"},
      {"iosxr.cfg", "Cisco IOS XR", "!! IOS XR Configuration"},
      {"junos.conf", "Juniper Junos", "## Last commit:"},
      {"junos-set.conf", "Juniper Junos", "set version 18.4R1.8"},
      {"nxos.cfg", "Cisco NX-OS", "!Command: show"},
      {"panos-set.txt", "Palo Alto PAN-OS", "set deviceconfig"},
      {"pix.cfg", "Cisco PIX", "PIX Version 6.3(5)"},
      {"routeros.txt", "MikroTik RouterOS", "# may/06/2024 10:11:12 by RouterOS 6.49.6"},
      {"vrp.cfg", "Huawei VRP", "!Software Version V200R010C10SPC600"},
      {"vyos.conf", "VyOS", "ethernet eth0 {"},
  };
  for (const auto& each : cases) {
    CAPTURE(each.file);
    const auto got = systems_of(bytes_of(testdata / "foreign" / each.file));
    REQUIRE(got.size() == 1);
    CHECK(got[0].name == each.name);
    CHECK(got[0].mark == each.mark);
  }
}

TEST_CASE("structure: one line of another system makes no IOS configuration foreign") {
  const auto configuration = bytes_of(testdata / "pairs" / "quickstart" / "hq.cfg");
  REQUIRE(!configuration.empty());
  const std::string fragment = "router ospf 1\n passive-interface default\n!\n";
  const auto systems = structure::marked_systems();
  for (const auto& system : systems.subspan(1)) {
    for (const auto& mark : system.marks) {
      CAPTURE(mark.pattern);
      CHECK(mark.pattern.find_first_of("%$") >= 2);
      const auto line = line_for(mark.pattern) + '\n';
      for (const auto& each : systems_of(configuration + line)) CHECK(each.name.empty());
      const auto alone = systems_of(fragment + line);
      CHECK(alone.front().name.empty() == (mark.weight < structure::enough));
    }
  }
}

TEST_CASE("structure: what is IOS, and what nothing speaks for, is not foreign") {
  const std::string cases[] = {
      "",
      "frobnicate the gateway\n",
      "version 17.9\nhostname edge\nsystem\n system-ip 192.0.2.1\n site-id 1\n!\n",
      "nameif outside\n",
      "interface Ethernet1\n ip address 192.0.2.1/24\n!\nip route 0.0.0.0/0 192.0.2.254\n",
      "hostname r1\nbanner motd ^C\nASA Version 9.1(2)\ntunnel-group x type y\n^C\nend\n",
  };
  for (const auto& each : cases) {
    CAPTURE(each);
    for (const auto& system : systems_of(each)) CHECK(system.name.empty());
  }
}

TEST_CASE("structure: each capture of a file is of its own system") {
  const auto got = systems_of(bytes_of(testdata / "foreign" / "beside-ios.cfg"));
  REQUIRE(got.size() == 2);
  CHECK(got[0].name.empty());
  CHECK(got[1].name == "Cisco ASA");
}

TEST_CASE("structure: marks quote no secret") {
  const auto got = systems_of(
      "crypto ikev1 enable outside\ntunnel-group 192.0.2.1 ipsec-attributes\n"
      "ikev1 pre-shared-key S3cret\nset expert-password-hash S3cret\nusername x password S3cret\n");
  REQUIRE(got.size() == 1);
  CHECK(got[0].name == "Cisco ASA");
  CHECK(got[0].mark.find("S3cret") == std::string::npos);
}

TEST_CASE("structure: over the corpus, all of ASA and nothing of IOS is foreign") {
  const char* const corpus = std::getenv("PEERLINT_CORPUS");
  if (corpus == nullptr) return;
  for (const auto& each : files::recursive_directory_iterator(corpus)) {
    if (!each.is_regular_file()) continue;
    const auto path = files::relative(each.path(), corpus);
    CAPTURE(path.string());
    const auto bytes = bytes_of(each.path());
    const bool is_asa = path.begin()->string() == "asa";
    const bool is_ios = bytes.find("\nversion 1") != std::string::npos &&
                        bytes.find("ASA Version") == std::string::npos;
    if (is_asa == is_ios) continue;
    for (const auto& system : systems_of(bytes)) CHECK(system.name.empty() != is_asa);
  }
}

}  // namespace foreign_test
