#include "cli/reports.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <string_view>

#include <nlohmann/json.hpp>

#include "cli/scratch.hpp"

namespace reports_test {

namespace {

using namespace peerlint;
using cli::holds;
using cli::run_line;
using cli::scratch;

const std::string faulty =
    "hostname hq\n!\ncrypto map VPN 10 ipsec-isakmp\n set peer 192.0.2.1\n"
    " set transform-set NONE\n match address NOWHERE\n!\ninterface Gi0/0\n crypto map "
    "VPN\n!\nend\n";

}  // namespace

TEST_CASE("reports: what would be printed goes to a file, and other formats beside it") {
  const scratch dir;
  dir.write("hq.cfg", faulty);
  const auto printed = run_line("check hq.cfg --format concise --select REF");
  const auto got = run_line(
      "check hq.cfg --select REF --format concise --output report.txt --output-format "
      "json=report.json "
      "--output-format sarif=report.sarif");
  CHECK(got.code == 1);
  CHECK(got.out == "");
  CHECK(got.err == "");
  CHECK(dir.read("report.txt") == printed.out);
  CHECK(nlohmann::json::parse(dir.read("report.json"))["summary"]["errors"] == 2);
  CHECK(nlohmann::json::parse(dir.read("report.sarif"))["runs"].size() == 1);
  CHECK(
      run_line("check hq.cfg --select REF --format concise --output-format json=again.json").out ==
      printed.out);
  // Nothing is left beside them.
  for (const auto& each : std::filesystem::directory_iterator("."))
    CHECK_FALSE(each.path().string().ends_with(".partial"));
}

TEST_CASE("reports: what cannot be written is said, and decides the exit code") {
  const scratch dir;
  dir.write("hq.cfg", faulty);
  dir.write("folder/file", "");
  const struct {
    std::string flags;
    std::string_view err;
    std::string_view out;
  } cases[] = {
      {"--output folder", "cannot write folder: Is a directory", ""},
      {"--output none/x", "cannot write none/x: No such file or directory", ""},
      {"--output-format sarif=none/x", "cannot write none/x", "error[REF001"},
      {"--output-format sarif", "expected a file, as in sarif=report.sarif", ""},
      {"--output-format sarif=", "expected a file, as in sarif=report.sarif", ""},
      {"--output-format sarf=x", "unknown format 'sarf'; did you mean 'sarif'?", ""},
      {"--output", "option '--output' needs a value", ""},
  };
  for (const auto& each : cases) {
    CAPTURE(each.flags);
    const auto got = run_line("check hq.cfg " + each.flags);
    CAPTURE(got.err);
    CHECK(got.code == 2);
    CHECK(holds(got.err, each.err));
    CHECK(holds(got.out, each.out));
  }
  CHECK_FALSE(dir.has("folder.partial"));
}

TEST_CASE("reports: a link stays a link, and its file is written") {
  const scratch dir;
  dir.write("hq.cfg", faulty);
  dir.write("kept/real.txt", "old\n");
  std::filesystem::create_symlink("kept/real.txt", "report.txt");
  CHECK(run_line("check hq.cfg --output report.txt").code == 1);
  CHECK(std::filesystem::is_symlink("report.txt"));
  CHECK(holds(dir.read("kept/real.txt"), "REF001"));
}

TEST_CASE("reports: statistics count what is shown, and leave the exit code") {
  const scratch dir;
  dir.write("hq.cfg", faulty);
  dir.write("hq2.cfg", "! peerlint: ignore-file[REF002] old\n" + faulty);
  const auto got = run_line("check . --select REF --statistics --output-format concise=all.report");
  CHECK(got.code == 1);
  CHECK(got.out ==
        "     2  REF001   error    undefined-transform-set\n"
        "     1  REF002   error    undefined-crypto-acl\n\n"
        "3 errors, 0 warnings, 0 notes; 1 suppressed (1 by a comment); 2 files, 2 devices, 16 "
        "lines, 0 lines not understood\n");
  CHECK(holds(dir.read("all.report"), "hq.cfg:5:20: error[REF001"));
  CHECK(run_line("check . --statistics --select REF --ignore REF").out ==
        "0 errors, 0 warnings, 0 notes; 2 files, 2 devices, 16 lines, 0 lines not understood\n");
}

}  // namespace reports_test
