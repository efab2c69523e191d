// The same inputs give the same bytes: whatever the order, the number of threads and the format.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include <peerlint/render.hpp>

#include "cli/command_line.hpp"

namespace determinism_test {

namespace {

using namespace peerlint;
namespace files = std::filesystem;
using arguments = std::vector<std::string>;

struct outcome {
  int code = 0;
  std::string out;
  std::string err;

  friend bool operator==(const outcome&, const outcome&) = default;
};

outcome run(const std::string& command, arguments words, const arguments& flags) {
  words.insert(words.begin(), command);
  words.emplace_back("--no-config");
  words.insert(words.end(), flags.begin(), flags.end());
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  const int code = cli::run(words, in, out, err, {});
  return {code, out.str(), err.str()};
}

outcome check(const arguments& paths, arguments flags) {
  flags.insert(flags.begin(), {"--min-confidence", "low"});
  return run("check", paths, flags);
}

arguments files_below(const std::string& folder) {
  arguments made;
  for (const auto& each : files::recursive_directory_iterator(PEERLINT_SOURCE_DIR "/testdata"))
    if (each.is_regular_file() && each.path().string().find(folder) != std::string::npos)
      made.push_back(each.path().string());
  std::sort(made.begin(), made.end());
  REQUIRE(made.size() > 1);
  return made;
}

// Pairs that lack something of each other, captures that hold several devices, and what is none.
const char* const folders[] = {"/pairs/", "/captures/", "/foreign/", "/testdata/"};

}  // namespace

TEST_CASE("determinism: every format is the same in every run, with any threads, in any order") {
  for (const auto* folder : folders) {
    const auto in_order = files_below(folder);
    auto backwards = in_order;
    std::reverse(backwards.begin(), backwards.end());
    auto turned = in_order;
    std::rotate(turned.begin(), turned.begin() + 1, turned.end());
    auto doubled = turned;
    doubled.insert(doubled.end(), in_order.begin(), in_order.end());
    for (const auto& format : report_formats()) {
      CAPTURE(folder);
      CAPTURE(format.name);
      const arguments with{"--format", std::string(format.name)};
      const auto threads = [&](const char* jobs) {
        return arguments{with[0], with[1], "-j", jobs};
      };
      const auto wanted = check(in_order, threads("1"));
      CHECK_FALSE(wanted.out.empty());
      CHECK(check(in_order, threads("1")) == wanted);
      CHECK(check(in_order, threads("2")) == wanted);
      CHECK(check(in_order, threads("7")) == wanted);
      CHECK(check(backwards, threads("2")) == wanted);
      CHECK(check(turned, threads("7")) == wanted);
      CHECK(check(doubled, with) == wanted);
    }
  }
}

TEST_CASE("determinism: tunnels are the same in any order of the files") {
  const auto in_order = files_below("/pairs/");
  auto backwards = in_order;
  std::reverse(backwards.begin(), backwards.end());
  for (const auto* format : {"text", "json", "html", "dot", "mermaid"}) {
    CAPTURE(format);
    const arguments with{"--format", format};
    const auto wanted = run("tunnels", in_order, with);
    CHECK_FALSE(wanted.out.empty());
    CHECK(run("tunnels", in_order, with) == wanted);
    CHECK(run("tunnels", backwards, with) == wanted);
  }
}

TEST_CASE("determinism: a pair, the way of a packet and a run of applets") {
  const std::string pair = PEERLINT_SOURCE_DIR "/testdata/pairs/quickstart";
  for (const auto* format : {"text", "json"}) {
    CAPTURE(format);
    const arguments with{"--format", format};
    const auto twice = [&](const char* command, const arguments& words) {
      const auto wanted = run(command, words, with);
      CAPTURE(command);
      CHECK_FALSE(wanted.out.empty());
      CHECK(run(command, words, with) == wanted);
    };
    twice("pair", {pair + "/branch.cfg", pair + "/hq.cfg", "--ladder"});
    twice("flow", {pair + "/hq.cfg", "10.1.1.5", "10.2.1.5"});
    for (const auto& file : files_below("/failover/")) twice("applet", {file});
  }
}

TEST_CASE("determinism: a folder is its files, also beside one of them") {
  const std::string folder = PEERLINT_SOURCE_DIR "/testdata/pairs/quickstart";
  const auto wanted = check({folder + "/branch.cfg", folder + "/hq.cfg"}, {});
  CHECK(check({folder}, {}) == wanted);
  CHECK(check({folder, folder + "/hq.cfg"}, {}) == wanted);
  CHECK(check({folder + "/hq.cfg", folder}, {}) == wanted);
}

TEST_CASE("determinism: statistics and written files too") {
  const auto in_order = files_below("/pairs/");
  auto backwards = in_order;
  std::reverse(backwards.begin(), backwards.end());
  CHECK(check(backwards, {"--statistics", "-j", "7"}) ==
        check(in_order, {"--statistics", "-j", "1"}));
}

}  // namespace determinism_test
