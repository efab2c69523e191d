#include "cli/progress_bar.hpp"

#include <doctest/doctest.h>

#include <atomic>
#include <sstream>

namespace progress_bar_test {

using namespace peerlint::cli;
using namespace std::chrono_literals;

namespace {

struct bench {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  std::atomic<bool> stop = false;
  streams with{in, out, err, {false, true, false, &stop}};
  std::chrono::steady_clock::time_point time{};

  progress_bar::clock clock() {
    return [this] { return time; };
  }
};

}  // namespace

TEST_CASE("progress: nothing in the first second, then a bar that goes away") {
  bench on;
  {
    progress_bar bar(on.with, on.clock());
    const auto told = bar.of("reading files");
    on.time += 900ms;
    CHECK(told(1, 4));
    CHECK(on.err.str().empty());
    on.time += 200ms;
    CHECK(told(2, 4));
    CHECK(on.err.str() == "\r\x1b[Kreading files [###############...............] 2/4");
    on.time += 50ms;
    CHECK(told(3, 4));
    CHECK(on.err.str().find("3/4") == std::string::npos);
    on.time += 60ms;
    CHECK(told(4, 4));
    CHECK(on.err.str().ends_with("4/4"));
  }
  CHECK(on.err.str().ends_with("\r\x1b[K"));
}

TEST_CASE("progress: never in a pipe") {
  bench on;
  on.with.where.err_is_terminal = false;
  {
    progress_bar bar(on.with, on.clock());
    on.time += 5s;
    CHECK(bar.of("reading files")(1, 4));
  }
  CHECK(on.err.str().empty());
}

TEST_CASE("progress: an interrupt stops the work, also in a pipe") {
  bench on;
  on.with.where.err_is_terminal = false;
  progress_bar bar(on.with, on.clock());
  const auto told = bar.of("checking devices");
  CHECK(told(1, 4));
  on.stop = true;
  CHECK_FALSE(told(2, 4));
}

}  // namespace progress_bar_test
