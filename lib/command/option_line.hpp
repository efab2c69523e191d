#pragma once

// Commands that need no struct of their own: their lines are kept as they are (model::option_line),
// or not at all.
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

/// Of a command that is carried out at once: the configuration keeps nothing of it.
template <class Production>
struct action_line {
  using production = Production;
};

}  // namespace peerlint::command
