#include "negotiate/alike.hpp"

namespace peerlint::negotiate {

bool share_a_network(const model::interface& a, const model::interface& b) {
  for (const auto& one : a.addresses)
    for (const auto& other : b.addresses)
      if (one.value.mask == other.value.mask &&
          (one.value.address.bits & one.value.mask.bits) ==
              (other.value.address.bits & other.value.mask.bits))
        return true;
  return false;
}

int likeness_of(const endpoint& a, const endpoint& b) {
  if (!are_alike(a, b)) return 0;
  if (a.tunnel == nullptr || b.tunnel == nullptr) return 1;
  const bool network = share_a_network(*a.tunnel, *b.tunnel);
  const bool key = a.tunnel->tunnel->key.get() == b.tunnel->tunnel->key.get();
  return 1 + (network ? 2 : 0) + (key ? 1 : 0);
}

}  // namespace peerlint::negotiate
