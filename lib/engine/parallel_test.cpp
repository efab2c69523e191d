#include "engine/parallel.hpp"

#include <atomic>
#include <stdexcept>
#include <vector>

#include <doctest/doctest.h>

namespace parallel_test {

using namespace peerlint::engine;

TEST_CASE("parallel: every number comes once, with any number of threads") {
  for (const unsigned jobs : {0U, 1U, 2U, 7U}) {
    std::vector<std::atomic<int>> seen(100);
    std::size_t last = 0;
    bool in_order = true;
    const bool whole = for_each_index(
        seen.size(), jobs, [&](std::size_t i) { ++seen[i]; },
        [&](std::size_t done, std::size_t all) {
          in_order = in_order && done == last + 1 && all == 100;
          last = done;
          return true;
        });
    CHECK(whole);
    CHECK(in_order);
    CHECK(last == 100);
    for (const auto& each : seen) CHECK(each == 1);
  }
}

TEST_CASE("parallel: whoever is told may stop it") {
  std::atomic<int> ran = 0;
  const bool whole = for_each_index(
      1000, 2, [&](std::size_t) { ++ran; }, [](std::size_t done, std::size_t) { return done < 3; });
  CHECK_FALSE(whole);
  CHECK(ran < 10);
}

TEST_CASE("parallel: a failure comes out of it") {
  const auto fail = [](std::size_t i) {
    if (i == 5) throw std::runtime_error("five");
  };
  CHECK_THROWS_WITH(for_each_index(10, 2, fail, {}), "five");
}

TEST_CASE("parallel: no work is done at once") { CHECK(for_each_index(0, 4, {}, {})); }

}  // namespace parallel_test
