#pragma once

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include <peerlint/model/secret_line.hpp>
#include "session/context.hpp"
#include "session/secrets.hpp"

namespace peerlint::session {

/// A line with a secret; the next one of the same command replaces it. `no` needs no secret.
inline edit place_secret(context& at, std::vector<model::secret_line>& lines, std::string command,
                         const located<std::string_view>& key, std::uint16_t encoding) {
  const auto old = std::find_if(lines.begin(), lines.end(),
                                [&](const auto& one) { return one.command == command; });
  const span before = old != lines.end() ? old->line.at : span{};
  if (!at.positive()) {
    if (key.at.exists()) at.secrets.push_back(key.at);
    if (old == lines.end()) return at.done(edit::kinds::no_effect);
    lines.erase(old);
    return at.done(edit::kinds::removed, before);
  }
  model::secret_line made{
      std::move(command), secret_from(at, key, encoding), {}, {at.line.whole()}};
  if (old == lines.end()) {
    lines.push_back(std::move(made));
    return at.done(edit::kinds::set);
  }
  const bool same = *old == made;
  *old = std::move(made);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, before);
}

}  // namespace peerlint::session
