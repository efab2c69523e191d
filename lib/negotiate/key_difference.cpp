#include "negotiate/key_difference.hpp"

#include "source/letters.hpp"

namespace peerlint::negotiate {

key_difference difference_of(const std::string& a, const std::string& b) {
  if (a == b) return key_difference::none;
  if (source::equal_in_any_case(a, b)) return key_difference::letter_case;
  return a.size() != b.size() ? key_difference::length : key_difference::value;
}

}  // namespace peerlint::negotiate
