#include "cli/baseline.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "cli/scratch.hpp"

namespace baseline_test {

namespace {

using namespace peerlint;
using cli::holds;
using cli::run_line;
using cli::scratch;

std::string map_entry(int sequence, const std::string& set, const std::string& acl) {
  return "crypto map VPN " + std::to_string(sequence) +
         " ipsec-isakmp\n set peer 192.0.2.1\n set transform-set " + set + "\n match address " +
         acl + "\n!\n";
}

std::string router(const std::string& middle) {
  return "hostname hq\n!\naccess-list 101 permit ip any any\n" + middle +
         "interface GigabitEthernet0/0\n crypto map VPN\n!\nend\n";
}

void expect(std::string line, int code, std::string_view out, std::string_view err = "") {
  const bool lints = line.find(".cfg") != std::string::npos ||
                     line.find(" .") != std::string::npos ||
                     line.find(" net") != std::string::npos || line.ends_with(" a") ||
                     line.find(" a ") != std::string::npos;
  if (lints && line.find("--select") == std::string::npos) line += cli::few_rules;
  CAPTURE(line);
  const auto got = run_line(line);
  CAPTURE(got.out);
  CAPTURE(got.err);
  CHECK(got.code == code);
  CHECK(holds(got.out, out));
  CHECK(holds(got.err, err));
}

// What is said where the baseline has the usual name, and nothing names it.
constexpr std::string_view unnamed = "nothing names peerlint-baseline.toml, so `check` needs";

const std::string quickstart = PEERLINT_SOURCE_DIR "/testdata/pairs/quickstart/";

// The two peers of the README, as files of the folder.
void write_peers(const scratch& dir) {
  for (const std::string name : {"hq.cfg", "branch.cfg"}) {
    std::ifstream in(quickstart + name, std::ios::binary);
    dir.write(name, {std::istreambuf_iterator<char>(in), {}});
  }
}

}  // namespace

TEST_CASE("baseline: the life of one") {
  const scratch dir;
  dir.write("peerlint.toml", "baseline = \"accepted.toml\"\n");
  const auto old = map_entry(10, "NONE", "101") + map_entry(20, "NONE", "NOWHERE");
  dir.write("hq.cfg", router(old));
  expect("check hq.cfg", 2, "", "accepted.toml: No such file or directory, and peerlint.toml:1");
  expect("baseline write hq.cfg", 0, "accepted.toml: 3 findings of 1 file\n");
  expect("check hq.cfg", 0, "0 errors, 0 warnings, 0 notes; 3 suppressed (3 by the baseline)");

  // A new finding shows, and lines that moved stay silenced.
  dir.write("hq.cfg",
            router("ip domain name example.net\n!\n" + map_entry(5, "MISSING", "101") + old));
  expect("check hq.cfg", 1, "1 error, 0 warnings, 0 notes; 3 suppressed (3 by the baseline)");
  expect("check hq.cfg --format concise", 1, "hq.cfg:8:20: error[REF001");
  expect("check hq.cfg --no-ignores", 1, "4 errors, 0 warnings, 0 notes; 1 file");

  // What is mended is told, and taken out.
  dir.write("hq.cfg", router(map_entry(10, "NONE", "101")));
  expect("check hq.cfg", 0, "note[PAR013 unused-ignore]");
  expect("check hq.cfg", 0, "accepted.toml:");
  expect("baseline prune hq.cfg", 0, "accepted.toml: 2 of 3 findings taken out\n");
  expect("check hq.cfg", 0, "0 errors, 0 warnings, 0 notes; 1 suppressed (1 by the baseline); 1");
  expect("baseline show", 0,
         "hq.cfg: REF001: crypto map VPN 10 ipsec-isakmp / set transform-set NONE\n"
         "accepted.toml: 1 finding\n");
  expect("baseline prune hq.cfg", 0, "accepted.toml: 0 of 1 finding taken out\n");

  // It comes back after it was taken out: that is a new finding.
  dir.write("hq.cfg", router(old));
  expect("check hq.cfg", 1, "2 errors");
}

TEST_CASE("baseline: as many as were there, of the same line twice") {
  const scratch dir;
  const auto with = [](std::size_t times) {
    std::string lines = "crypto map VPN 10 ipsec-isakmp\n set peer 192.0.2.1\n match address 101\n";
    while (times-- > 0) lines += " set tranform-set AES\n";
    return router(lines + "!\n");
  };
  const std::string check = "check --select PAR001,PAR013 --baseline peerlint-baseline.toml hq.cfg";
  dir.write("hq.cfg", with(2));
  expect("baseline write --select PAR001 hq.cfg", 0,
         "peerlint-baseline.toml: 2 findings of 1 file\n", unnamed);
  expect("baseline show", 0, "hq.cfg: PAR001 (2 times): crypto map VPN 10 ipsec-isakmp / set tran");
  expect(check, 0, "0 notes; 2 suppressed");
  dir.write("hq.cfg", with(3));
  expect(check, 1, "1 warning, 0 notes; 2 suppressed");
  dir.write("hq.cfg", with(1));
  expect(check, 0, "note[PAR013 unused-ignore]");
  expect("baseline prune hq.cfg", 0, "1 of 2 findings taken out");
  expect(check, 0, "0 notes; 1 suppressed");
}

TEST_CASE("baseline: findings between two devices are taken out when both were read") {
  const scratch dir;
  write_peers(dir);
  expect("baseline write .", 0, "peerlint-baseline.toml: 4 findings of 2 files\n", unnamed);
  auto branch = dir.read("branch.cfg");
  branch.replace(branch.find("Harbour-lantern"), 15, "Harbour-Lantern");
  branch.replace(branch.find("group 5"), 7, "group 14");
  dir.write("branch.cfg", branch);
  const std::string check = "check --baseline peerlint-baseline.toml ";
  // Whoever gives one end alone is not told that the other is mended.
  expect(check + "hq.cfg", 0, "0 errors, 0 warnings, 0 notes; 1 suppressed");
  expect("baseline prune .", 0, "peerlint-baseline.toml: 2 of 4 findings taken out\n");
  expect(check + ".", 0, "0 notes; 2 suppressed");
}

TEST_CASE("baseline: only what was looked for can be gone") {
  const scratch dir;
  dir.write("a/hq.cfg", router(map_entry(10, "NONE", "NOWHERE")));
  dir.write("hq.cfg", router(map_entry(10, "NONE", "NOWHERE")));
  expect("baseline write .", 0, "4 findings of 2 files", unnamed);
  dir.write("hq.cfg", router(map_entry(10, "NONE", "101")));
  const std::string with = " --baseline peerlint-baseline.toml";
  // Another file of that name is another file.
  expect("baseline prune a", 0, "0 of 4 findings taken out");
  expect("check a" + with, 0, "0 notes; 2 suppressed");
  // A rule that did not run may find it yet.
  expect("baseline prune . --select REF001", 0, "0 of 4 findings taken out");
  expect("check . --select REF001,PAR013" + with, 0, "0 notes; 2 suppressed");
  expect("baseline prune .", 0, "1 of 4 findings taken out");
}

TEST_CASE("baseline: its file is that of the flag, of the settings, or has the usual name") {
  const scratch dir;
  dir.write("net/peerlint.toml", "baseline = \"accepted/net.toml\"\n");
  dir.write("net/accepted/keep", "");
  dir.write("net/sites/hq.cfg", router(map_entry(10, "NONE", "101")));
  dir.go_to("net/sites");
  expect("baseline write hq.cfg", 0, "../accepted/net.toml: 1 finding of 1 file\n");
  CHECK(holds(dir.read("net/accepted/net.toml"), "path = \"sites/hq.cfg\""));
  expect("check .", 0, "1 suppressed");
  dir.go_to("");
  expect("check net", 0, "1 suppressed");
  expect("check net/sites/hq.cfg", 0, "1 suppressed");
  expect("baseline write net --baseline other.toml", 0, "other.toml: 1 finding of 1 file\n");
  expect("baseline write net --no-config", 0, "peerlint-baseline.toml: 1 finding of 1 file\n",
         unnamed);
  CHECK(holds(dir.read("peerlint-baseline.toml"), "path = \"net/sites/hq.cfg\""));
}

TEST_CASE("baseline: nothing is written where the files were not all read") {
  const scratch dir;
  dir.write("hq.cfg", router(map_entry(10, "NONE", "101")));
  dir.write("notes.txt", "");
  dir.write("wrong.toml", "version = 1\nfindings = 3\n");
  dir.write("keyless.toml", "version = 1\nfindings = [{ path = \"hq.cfg\" }]\n");
  dir.write("folder/file", "");
  expect("baseline write", 2, "", "baseline write needs a PATH");
  expect("baseline prune", 2, "", "baseline prune needs a PATH");
  expect("baseline", 2, "", "baseline needs an action: write, prune or show");
  expect("baseline wirte hq.cfg", 2, "", "unknown action 'wirte'; did you mean 'write'?");
  expect("baseline write hq.cfg missing.cfg", 2, "", "the baseline was left as it is");
  expect("baseline write notes.txt", 3, "", "nothing was linted; the baseline was left as it is");
  CHECK_FALSE(dir.has("peerlint-baseline.toml"));
  expect("baseline show", 2, "", "peerlint-baseline.toml: No such file");
  expect("baseline prune hq.cfg", 2, "", "peerlint-baseline.toml: No such file");
  expect("baseline write hq.cfg --baseline folder", 2, "", "cannot write folder: Is a directory");
  expect("baseline write hq.cfg --baseline none/b.toml", 2, "",
         "cannot write none/b.toml: No such");
  expect("check hq.cfg --baseline wrong.toml", 2, "",
         "wrong.toml:2:12: 'findings' holds a list, found a number");
  expect("baseline prune hq.cfg --baseline keyless.toml", 2, "",
         "keyless.toml:2:13: a finding of the baseline has a `key`");
  CHECK(dir.read("wrong.toml") == "version = 1\nfindings = 3\n");
}

TEST_CASE("baseline: comments and waivers silence before it") {
  const scratch dir;
  dir.write("site.toml", "[[waiver]]\nrule = \"REF001\"\nreason = \"comes with the rollout\"\n");
  dir.write("hq.cfg", router("! peerlint: ignore[REF002] moved to hq2\n" +
                             map_entry(10, "NONE", "NOWHERE") + map_entry(20, "NONE", "NOWHERE")));
  expect("baseline write hq.cfg --waivers site.toml", 0, ": 1 finding of 1 file\n", unnamed);
  expect("check hq.cfg --waivers site.toml --baseline peerlint-baseline.toml", 0,
         "4 suppressed (1 by a comment, 2 by waivers, 1 by the baseline)");
}

}  // namespace baseline_test
