#include "net/number_set.hpp"

#include <cstdint>
#include <vector>

#include <doctest/doctest.h>

namespace number_set_test {

using peerlint::net::number_range;
using peerlint::net::number_set;

TEST_CASE("numbers: sets of the same numbers are equal, however they were given") {
  CHECK(number_set({{5, 9}, {1, 2}, {3, 4}}) == number_set(number_range{1, 9}));
  CHECK(number_set({{1, 5}, {2, 3}, {4, 8}}) == number_set(number_range{1, 8}));
  CHECK(number_set({{1, 1}, {3, 3}}).size() == 2);
  CHECK(number_set(number_range{2, 1}).empty());
  CHECK(number_set({{0, 65535}, {65535, 65535}}) == number_set(number_range{0, 65535}));
}

TEST_CASE("numbers: port operators at the ends of all ports") {
  CHECK(number_set::above(1023) == number_set(number_range{1024, 65535}));
  CHECK(number_set::above(65535).empty());
  CHECK(number_set::below(1024) == number_set(number_range{0, 1023}));
  CHECK(number_set::below(0).empty());
  CHECK(number_set::other_than(80) == number_set({{0, 79}, {81, 65535}}));
  CHECK(number_set::other_than(0) == number_set(number_range{1, 65535}));
  CHECK(number_set::other_than(65535) == number_set(number_range{0, 65534}));
}

TEST_CASE("numbers: operations are those on sets, over all sets of six numbers") {
  const auto set_of = [](unsigned members) {
    std::vector<number_range> ranges;
    for (std::uint16_t i = 0; i < 6; ++i)
      if ((members >> i & 1U) != 0) ranges.push_back({i, i});
    return number_set(ranges);
  };
  for (unsigned a = 0; a < 64; ++a)
    for (unsigned b = 0; b < 64; ++b) {
      CHECK(set_of(a).intersection(set_of(b)) == set_of(a & b));
      CHECK(set_of(a).difference(set_of(b)) == set_of(a & ~b));
      CHECK(set_of(a).overlaps(set_of(b)) == ((a & b) != 0));
      CHECK(set_of(a).contains(set_of(b)) == ((b & ~a) == 0));
    }
}

}  // namespace number_set_test
