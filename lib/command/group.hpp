#pragma once

// For the units of command groups only: instantiates PEGTL.
#include <array>
#include <utility>

#include "command/any_command.hpp"
#include "command/fill.hpp"
#include "command/production.hpp"
#include "grammar/lexical.hpp"

namespace peerlint::command {
namespace detail {

/// The arguments that a production takes behind `no`: its own form, else the same as without.
template <class Production>
struct behind_no {
  using arguments = typename Production::arguments;
};
template <class Production>
requires requires { typename Production::no_arguments; }
struct behind_no<Production> {
  using arguments = typename Production::no_arguments;
};

template <class Arguments>
bool matches(const argument_text& from, grammar::syntax& found) {
  pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf, const char*> input(
      from.line.data(), from.line.data() + from.line.size(), "");
  input.bump_in_this_line(from.from);
  return pegtl::parse<pegtl::seq<Arguments, grammar::end_of_command>, pegtl::nothing,
                      grammar::control>(input, found);
}

template <class Group, class Command>
bool read(const argument_text& from, polarity sign, grammar::syntax& found, any_command& into) {
  using production = typename Command::production;
  const bool matched = sign == polarity::positive
                           ? matches<typename production::arguments>(from, found)
                           : matches<typename behind_no<production>::arguments>(from, found);
  if (!matched) return false;
  fill(into.template become<Group>().template emplace<Command>(), from, found);
  return true;
}

template <class Production>
constexpr std::string_view opened() {
  if constexpr (requires { Production::opened; })
    return Production::opened;
  else
    return {};
}

template <class Group>
struct productions;
template <class... Commands>
struct productions<std::variant<Commands...>> {
  using group = std::variant<Commands...>;
  static constexpr std::array<production, sizeof...(Commands)> table{
      production{Commands::production::head, Commands::production::modes,
                 opened<typename Commands::production>(), &read<group, Commands>}...};
};

}  // namespace detail
}  // namespace peerlint::command

/// In lib/command/groups/<group>.cpp, behind the includes of the grammar and of the group.
#define PEERLINT_COMMAND_GROUP(group)                                                   \
  namespace peerlint::command {                                                         \
  template <>                                                                           \
  inline constexpr std::size_t group_number<group##_command> = number_of_group(#group); \
  /* The productions of the group, in the order of its variant. */                      \
  std::span<const production> productions_of_##group() {                                \
    return detail::productions<group##_command>::table;                                 \
  }                                                                                     \
  }
