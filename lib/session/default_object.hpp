#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "session/named_section.hpp"

namespace peerlint::session {

/// A header whose object `default` exists without a line: `no` switches it off, `default` makes it
/// as it was, entering it switches it on again.
template <class Object>
edit open_with_default(context& at, std::vector<Object>& list, lookup& known,
                       model::setting<model::flag>& default_object,
                       const std::optional<located<std::string_view>>& named) {
  const located<std::string_view> name =
      named.value_or(located<std::string_view>{"default", at.line.whole()});
  if (name.value != "default") return open_named(at, list, known, name);
  using states = model::setting<model::flag>::states;
  const bool off = at.line.sign == command::polarity::no;
  const bool was_off = default_object.is_off();
  default_object = {};
  if (off) default_object = {states::off, {}, at.line.whole(), at.line.whole()};
  auto done = open_named(at, list, known, name);
  if (off && !was_off) done.what = edit::kinds::removed;
  return done;
}

}  // namespace peerlint::session
