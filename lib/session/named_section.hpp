#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "session/placement.hpp"

namespace peerlint::session {

/// A header that opens an object found by its name: entered again it is edited, `no` removes it.
template <class Object>
edit open_named(context& at, std::vector<Object>& list, lookup& known,
                const located<std::string_view>& name) {
  const auto where = known.named(list, name.value);
  if (!at.positive()) return remove(at, list, where);
  at.opened.object = where;
  if (where < list.size()) return at.done(edit::kinds::no_effect);
  Object made;
  made.name = owned(name);
  made.header.at = at.line.whole();
  list.push_back(std::move(made));
  return at.done(edit::kinds::added);
}

/// The object that the mode edits; nothing when it is gone.
template <class Object>
Object* edited(const context& at, std::vector<Object>& list) {
  return at.mode.object < list.size() ? &list[at.mode.object] : nullptr;
}

}  // namespace peerlint::session
