#include "source/nearest.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>

namespace nearest_test {

using namespace peerlint::source;

TEST_CASE("nearest: edits are insertions, removals, replacements and swaps") {
  CHECK(edit_distance("", "") == 0);
  CHECK(edit_distance("abc", "") == 3);
  CHECK(edit_distance("peer", "pere") == 1);
  CHECK(edit_distance("policy", "polcy") == 1);
  CHECK(edit_distance("group", "gruop") == 1);
  CHECK(edit_distance("ca", "abc") == 3);
  CHECK(edit_distance("kitten", "sitting") == 3);
}

TEST_CASE("nearest: at most a third of the letters, case first") {
  constexpr std::array<std::string_view, 4> names{"VPN", "vpn-map", "policy", "police"};
  CHECK(nearest("VPN-MAP", names) == "vpn-map");
  CHECK(nearest("polcy", names) == "policy");
  CHECK(nearest("polic", names) == "policy");
  CHECK(nearest("vpn", names) == "VPN");
  CHECK(nearest("VPN", names) == "");
  CHECK(nearest("interface", names) == "");
  CHECK(nearest("x", names) == "");
  CHECK(nearest("", names) == "");

  const std::string name(100'000, 'x');
  const auto longer = name + "y";
  const std::array<std::string_view, 1> long_names{longer};
  CHECK(nearest(name, long_names) == "");
}

}  // namespace nearest_test
