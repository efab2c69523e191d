// `check --apply` and `check --against`, as a user meets them.
#include "cli/changes.hpp"

#include <doctest/doctest.h>

#include <string>

#include "cli/scratch.hpp"

namespace changes_test {

namespace {

using namespace peerlint;
using cli::run_line;
using cli::scratch;

const std::string hq =
    "version 15.7\n"
    "hostname hq\n"
    "crypto ipsec transform-set STRONG esp-aes 256 esp-sha256-hmac\n"
    "crypto map VPN 10 ipsec-isakmp\n"
    " set peer 198.51.100.2\n"
    " set transform-set STRONG\n"
    " match address VPN-BRANCH\n"
    "interface GigabitEthernet0/0\n"
    " ip address 192.0.2.1 255.255.255.248\n"
    " crypto map VPN\n"
    "ip access-list extended VPN-BRANCH\n"
    " permit ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255\n"
    "end\n";

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("apply: a finding points into the change that causes it") {
  const scratch in;
  in.write("hq.cfg", hq);
  in.write("change.txt", "crypto map VPN 10 ipsec-isakmp\n set transform-set STRNG\n");
  CHECK(run_line("check hq.cfg --no-config --select REF,PAR,KEY004").code == 0);
  const auto made = run_line(
      "check hq.cfg --no-config --select REF,PAR,KEY004 --apply change.txt --format concise");
  CHECK(made.code == 1);
  CHECK(has(made.out, "change.txt:2:20: error[REF001"));
}

TEST_CASE("apply: what a change removes is missed where it is used") {
  const scratch in;
  in.write("hq.cfg", hq);
  in.write("change.txt", "no ip access-list extended VPN-BRANCH\n");
  const auto made = run_line(
      "check hq.cfg --no-config --select REF,PAR,KEY004 --apply change.txt --format concise");
  CHECK(made.code == 1);
  CHECK(has(made.out, "hq.cfg:7:16: error[REF002"));
}

TEST_CASE("apply: the change may come through a pipe") {
  const scratch in;
  in.write("hq.cfg", hq);
  const auto made =
      run_line("check hq.cfg --no-config --select REF,PAR,KEY004 --apply - --format concise",
               "no crypto map VPN 20\n");
  CHECK(has(made.out, "<stdin>:1:1: warning[PAR017"));
}

TEST_CASE("apply: two changes are entered one after the other") {
  const scratch in;
  in.write("hq.cfg", hq);
  in.write("1.txt", "crypto map VPN 10 ipsec-isakmp\n set transform-set STRNG\n");
  in.write("2.txt", "crypto map VPN 10 ipsec-isakmp\n set transform-set STRONG\n");
  CHECK(run_line("check hq.cfg --no-config --select REF,PAR,KEY004 --apply 1.txt --apply 2.txt")
            .code == 0);
  CHECK(run_line("check hq.cfg --no-config --select REF,PAR,KEY004 --apply 2.txt --apply 1.txt")
            .code == 1);
}

TEST_CASE("apply: of several devices the change names its own") {
  const scratch in;
  in.write("hq.cfg", hq);
  in.write("branch.cfg", "hostname branch\nend\n");
  in.write("change.txt", "no crypto map VPN 20\n");
  const auto unsaid =
      run_line("check hq.cfg branch.cfg --no-config --select REF,PAR,KEY004 --apply change.txt");
  CHECK(unsaid.code == 2);
  CHECK(has(unsaid.err, "change.txt: for which of the 2 devices? --apply branch=change.txt"));
  const auto mistyped = run_line(
      "check hq.cfg branch.cfg --no-config --select REF,PAR,KEY004 --apply brnch=change.txt");
  CHECK(mistyped.code == 2);
  CHECK(has(mistyped.err, "there is no device 'brnch'; did you mean 'branch'?"));
  CHECK(
      run_line("check hq.cfg branch.cfg --no-config --select REF,PAR,KEY004 --apply hq=change.txt")
          .code == 1);
}

TEST_CASE("apply: a change that cannot be read is an error") {
  const scratch in;
  in.write("hq.cfg", hq);
  const auto made =
      run_line("check hq.cfg --no-config --select REF,PAR,KEY004 --apply nowhere.txt");
  CHECK(made.code == 2);
  CHECK(has(made.err, "nowhere.txt: "));
  in.write("empty.txt", "");
  CHECK(run_line("check hq.cfg --no-config --select REF,PAR,KEY004 --apply empty.txt").code == 2);
}

TEST_CASE("apply: secrets of a change are masked, too") {
  const scratch in;
  in.write("hq.cfg", hq);
  in.write("change.txt", "crypto isakmp key Harbour42 addres 198.51.100.2\n");
  const auto made = run_line("check hq.cfg --no-config --select REF,PAR,KEY004 --apply change.txt");
  CHECK(made.code == 1);
  CHECK(!has(made.out, "Harbour42"));
}

TEST_CASE("against: only what is new is shown, and decides") {
  const scratch in;
  auto broken = hq;
  broken.replace(broken.find("VPN-BRANCH\n"), 10, "VPN-BRNCH");
  in.write("old/hq.cfg", broken);
  in.write("new/hq.cfg", "!\n!\n" + broken);
  CHECK(run_line("check new --no-config --select REF,PAR,KEY004").code == 1);
  const auto same = run_line("check new --no-config --select REF,PAR,KEY004 --against old");
  CHECK(same.code == 0);
  CHECK(has(same.out, "suppressed (1 by the older version)"));
  in.write("new/hq.cfg", broken + "crypto isakmp key Harbour42 address 192.0.2.9\n");
  CHECK(run_line("check new --no-config --select REF,PAR,KEY004 --against nowhere").code == 2);
}

TEST_CASE("against: with a change, only what the change brings") {
  const scratch in;
  auto broken = hq;
  broken.replace(broken.find("VPN-BRANCH\n"), 10, "VPN-BRNCH");
  in.write("hq.cfg", broken);
  in.write("change.txt", "crypto map VPN 10 ipsec-isakmp\n set transform-set STRNG\n");
  const auto made = run_line(
      "check hq.cfg --no-config --select REF,PAR,KEY004 --apply change.txt --against hq.cfg "
      "--format concise");
  CHECK(has(made.out, "REF001"));
  CHECK(!has(made.out, "REF002"));
}

}  // namespace changes_test
