#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "session/edit.hpp"

namespace peerlint::session {

/// Behind the removal a line of the change begins with these words: `no X` and then `X` is how a
/// change makes sure of what will be there.
[[nodiscard]] inline bool is_entered_later(const std::vector<edit>& edits, const edit& removal,
                                           std::string_view words) {
  return std::any_of(edits.begin(), edits.end(), [&](const edit& later) {
    return removal.at < later.at && !later.by_no && later.text.starts_with(words) &&
           (later.text.size() == words.size() || later.text[words.size()] == ' ');
  });
}

}  // namespace peerlint::session
