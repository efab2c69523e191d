#pragma once

// Commands whose lines are kept as they are (model::option_line): they need no struct of their own.
namespace peerlint::command {

/// Of a command that keeps one value: the next line of it replaces this one.
template <class Production>
struct option_line {
  using production = Production;
};

/// Of a command that may stand several times, with other arguments each time.
template <class Production>
struct repeated_option_line {
  using production = Production;
};

}  // namespace peerlint::command
