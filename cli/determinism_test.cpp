// The same inputs give the same bytes: whatever the order, the number of threads and the format.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include <peerlint/render.hpp>

#include "cli/command_line.hpp"

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

outcome check(arguments paths, const arguments& flags) {
  paths.insert(paths.begin(), "check");
  paths.insert(paths.end(), {"--no-config", "--min-confidence", "low"});
  paths.insert(paths.end(), flags.begin(), flags.end());
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  const int code = cli::run(paths, in, out, err, {});
  return {code, out.str(), err.str()};
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
