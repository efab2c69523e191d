#pragma once

#include <type_traits>

namespace peerlint::command {

/// Names a terminal of the grammar in a command's `fields`: `take(from<grammar::ike_hash>, hash)`.
/// The terminal may be incomplete: this header and those of the groups see no PEGTL.
template <class Terminal>
struct from_terminal {
  using type = Terminal;
};
template <class Terminal>
inline constexpr from_terminal<Terminal> from{};

}  // namespace peerlint::command
