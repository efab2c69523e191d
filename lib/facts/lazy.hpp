#pragma once

#include <mutex>
#include <optional>

namespace peerlint::facts {

/// A fact that is made when it is first asked for, once, whichever thread asks.
template <class Fact>
class lazy {
 public:
  /// `make` returns the fact.
  template <class Make>
  const Fact& get(Make make) const {
    std::call_once(once_, [&] { fact_.emplace(make()); });
    return *fact_;
  }

 private:
  mutable std::once_flag once_;
  mutable std::optional<Fact> fact_;
};

}  // namespace peerlint::facts
