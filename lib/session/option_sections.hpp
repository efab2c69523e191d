#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <peerlint/model/option_section.hpp>
#include "session/named_section.hpp"
#include "session/option_lines.hpp"

// Sections that are kept as their words.
namespace peerlint::session {

/// A header makes the section or opens it again; `no` takes it away. The name is empty where a
/// device has one such section.
inline edit open_section(context& at, std::vector<model::option_section>& sections,
                         std::string_view command, const located<std::string_view>& name = {}) {
  const auto where = find(sections, [&](const auto& one) {
    return one.command == command && one.name.value == name.value;
  });
  if (!at.positive()) return remove(at, sections, where);
  at.opened.object = where;
  if (where < sections.size()) return at.done(edit::kinds::no_effect);
  sections.push_back({std::string(command), owned(name), {at.line.whole()}, {}});
  return at.done(edit::kinds::added);
}

/// An option line of the section that the mode edits.
inline edit place_in_section(const context& at, std::vector<model::option_section>& sections) {
  auto* section = edited(at, sections);
  return section != nullptr ? place_option(at, section->options) : at.done(edit::kinds::none);
}

/// The same of a line that may stand several times.
inline edit add_in_section(const context& at, std::vector<model::option_section>& sections) {
  auto* section = edited(at, sections);
  return section != nullptr ? add_option(at, section->options) : at.done(edit::kinds::none);
}

}  // namespace peerlint::session
