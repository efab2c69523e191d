#include "negotiate/key_difference.hpp"

#include <algorithm>
#include <cctype>

namespace peerlint::negotiate {
namespace {

bool equal_but_for_case(const std::string& a, const std::string& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](unsigned char x, unsigned char y) {
    return std::tolower(x) == std::tolower(y);
  });
}

}  // namespace

key_difference difference_of(const std::string& a, const std::string& b) {
  if (a == b) return key_difference::none;
  if (equal_but_for_case(a, b)) return key_difference::letter_case;
  return a.size() != b.size() ? key_difference::length : key_difference::value;
}

}  // namespace peerlint::negotiate
