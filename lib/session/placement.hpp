#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <peerlint/model/setting.hpp>
#include <peerlint/span.hpp>
#include "session/context.hpp"

// How values find their place in the model: the few ways in which IOS keeps things.
namespace peerlint::session {

/// A command that keeps one value. `no` and `default` put the default back.
template <class Value, class From>
edit place(const context& at, model::setting<Value>& slot, const located<From>& value) {
  using states = typename model::setting<Value>::states;
  const span old = slot.line;
  if (!at.positive()) {
    const bool was = slot.is_set();
    slot = {};
    return at.done(was ? edit::kinds::removed : edit::kinds::no_effect, old);
  }
  const bool was = slot.is_set();
  Value made(value.value);
  const bool same = was && slot.value == made;
  slot = {states::set, std::move(made), value.at, at.line.whole()};
  return at.done(same  ? edit::kinds::no_effect
                 : was ? edit::kinds::replaced
                       : edit::kinds::set,
                 old);
}

/// A command without arguments whose `no` is a statement of its own: `no shutdown`.
inline edit place(const context& at, model::setting<model::flag>& slot) {
  using states = model::setting<model::flag>::states;
  const auto wanted = at.line.sign == command::polarity::by_default ? states::unset
                      : at.positive()                               ? states::set
                                                                    : states::off;
  const auto before = std::exchange(slot.state, wanted);
  slot.line = at.line.whole();
  slot.at = at.line.whole();
  if (before == wanted) return at.done(edit::kinds::no_effect);
  // `no shutdown` and then `shutdown` is how some routers print an interface: no value is lost.
  return at.done(before == states::unset ? edit::kinds::set : edit::kinds::replaced);
}

/// A command without arguments that is off by default: its `no` takes the line away.
inline edit place_word(const context& at, model::setting<model::flag>& slot) {
  return place(at, slot, located<model::flag>{{}, at.line.whole()});
}

/// The object of a list that `is` picks; the list's size when there is none.
template <class Object, class Predicate>
std::size_t find(const std::vector<Object>& list, Predicate is) {
  return static_cast<std::size_t>(std::find_if(list.begin(), list.end(), is) - list.begin());
}

/// A list member: added once, taken away by `no`. Equality decides which one is meant.
template <class Value>
edit place_member(const context& at, std::vector<located<Value>>& list, located<Value> value) {
  const auto where = std::find(list.begin(), list.end(), value);
  if (!at.positive()) {
    if (where == list.end()) return at.done(edit::kinds::no_effect);
    const span old = where->at;
    list.erase(where);
    return at.done(edit::kinds::removed, old);
  }
  if (where != list.end()) return at.done(edit::kinds::no_effect, where->at);
  list.push_back(std::move(value));
  return at.done(edit::kinds::added);
}

/// Takes an object out of its list; `where` may be the list's size.
template <class Object>
edit remove(const context& at, std::vector<Object>& list, std::size_t where) {
  if (where >= list.size()) return at.done(edit::kinds::no_effect);
  list.erase(list.begin() + static_cast<std::ptrdiff_t>(where));
  at.known.forget();
  return at.done(edit::kinds::removed);
}

inline located<std::string> owned(const located<std::string_view>& text) {
  return {std::string(text.value), text.at};
}

}  // namespace peerlint::session
