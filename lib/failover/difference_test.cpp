#include "failover/difference.hpp"

#include <doctest/doctest.h>

namespace difference_test {

using namespace peerlint::failover;

namespace {

std::string shown(std::string_view before, std::string_view after) {
  std::string made;
  for (const auto& one : difference(before, after)) made += one.text() + '\n';
  return made;
}

}  // namespace

TEST_CASE("difference: lines with the sections around them") {
  CHECK(shown("a\n b\n  c\n d\ne\n", "a\n b\n  x\n d\ne\n") == "- a / b / c\n+ a / b / x\n");
  CHECK(shown("a\n b\n!\nend\n", "a\n b\n!\n!\nf\n g\nend\n") == "+ f\n+ f / g\n");
  CHECK(shown("a\nb\n", "b\na\n").empty());
  CHECK(shown("a\na\n", "a\n") == "- a\n");
  CHECK(shown("i\n x\nj\n x\n", "i\n x\nj\n y\n") == "- j / x\n+ j / y\n");
  CHECK(shown("", "a\n") == "+ a\n");
  CHECK(shown("same\n", "same\n").empty());
}

}  // namespace difference_test
