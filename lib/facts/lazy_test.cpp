#include "facts/lazy.hpp"

#include <doctest/doctest.h>

namespace lazy_test {

using peerlint::facts::lazy;

TEST_CASE("lazy facts: made once, when they are asked for") {
  int made = 0;
  const lazy<int> fact;
  const auto make = [&] { return ++made; };
  CHECK(made == 0);
  CHECK(fact.get(make) == 1);
  CHECK(fact.get(make) == 1);
  CHECK(made == 1);
}

}  // namespace lazy_test
