#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <peerlint/model/option_line.hpp>
#include "session/context.hpp"

// Lines that the model keeps as they are: what replaces what, and what `no` takes away.
namespace peerlint::session {

/// A command that keeps one value. Its `no` is kept as well: for what a router does by itself, that
/// is a statement.
inline edit place_option(const context& at, std::vector<model::option_line>& options) {
  const bool off = !at.positive();
  model::option_line made{std::string(at.reader.head()), {}, off, at.line.whole()};
  made.text = off ? made.command : at.reader.written_out(at.line);
  const auto old = std::find_if(options.begin(), options.end(),
                                [&](const auto& one) { return one.command == made.command; });
  if (old == options.end()) {
    if (at.line.sign == command::polarity::by_default) return at.done(edit::kinds::no_effect);
    options.push_back(std::move(made));
    return at.done(at.positive() ? edit::kinds::set : edit::kinds::removed);
  }
  const span before = old->at;
  const bool same = *old == made;
  if (at.line.sign == command::polarity::by_default)
    options.erase(old);
  else
    *old = std::move(made);
  return at.done(same            ? edit::kinds::no_effect
                 : at.positive() ? edit::kinds::replaced
                                 : edit::kinds::removed,
                 before);
}

/// A command that may stand several times. `no` takes the same line away, or all of those that
/// begin with its words.
inline edit add_option(const context& at, std::vector<model::option_line>& options) {
  model::option_line made{std::string(at.reader.head()), at.reader.written_out(at.line), false,
                          at.line.whole()};
  const auto old = std::find(options.begin(), options.end(), made);
  if (at.positive()) {
    if (old != options.end()) return at.done(edit::kinds::no_effect, old->at);
    options.push_back(std::move(made));
    return at.done(edit::kinds::added);
  }
  const auto gone = std::erase_if(options, [&](const auto& one) {
    return one.text == made.text || one.text.starts_with(made.text + ' ');
  });
  return at.done(gone > 0 ? edit::kinds::removed : edit::kinds::no_effect);
}

}  // namespace peerlint::session
