#include "command/groups/local_radius.hpp"

#include "session/option_sections.hpp"
#include "session/placement.hpp"
#include "session/secret_lines.hpp"

namespace peerlint::session {
namespace local_radius {
namespace {

edit enter_one(const context& at, const command::local_radius& /*line*/) {
  auto& radius = at.device.radius;
  if (at.positive()) return place_word(at, radius.header);
  const bool had = radius.header.is_set();
  radius = {};
  return at.done(had ? edit::kinds::removed : edit::kinds::no_effect);
}

edit enter_one(context& at, const command::local_nas& line) {
  return place_secret(at, at.device.radius.secret_lines,
                      "nas " + std::string(line.address.value) + " key", line.key,
                      line.encoding ? line.encoding->value : std::uint16_t{0});
}

// A user has one password, in clear text or as a hash.
edit enter_one(context& at, const command::local_radius_user& line) {
  auto& lines = at.device.radius.secret_lines;
  const auto head = "user " + std::string(line.name.value) + ' ';
  if (!at.positive()) {
    const auto where = find(lines, [&](const auto& one) { return one.command.starts_with(head); });
    return remove(at, lines, where);
  }
  const auto command = head + std::string(line.kind.value);
  std::erase_if(lines, [&](const auto& one) {
    return one.command.starts_with(head) && one.command != command;
  });
  auto done = place_secret(at, lines, command, line.key,
                           line.encoding ? line.encoding->value : std::uint16_t{0});
  auto& made = *std::find_if(lines.begin(), lines.end(),
                             [&](const auto& one) { return one.command == command; });
  made.behind.clear();
  if (!line.group.value.empty()) made.behind = "group " + std::string(line.group.value);
  if (line.mac_only) made.behind += made.behind.empty() ? "mac-auth-only" : " mac-auth-only";
  return done;
}

edit enter_one(context& at, const command::local_radius_group& line) {
  return open_section(at, at.device.radius.groups, "group", line.name);
}

// All methods are on by default: each is named to switch it off.
edit enter_one(const context& at, const command::local_radius_method& /*line*/) {
  auto& options = at.device.radius.options;
  const auto text = at.reader.written_out(at.line);
  const auto old = find(options, [&](const auto& one) { return one.text == text; });
  if (at.line.sign == command::polarity::by_default) return remove(at, options, old);
  if (old < options.size() && options[old].off == !at.positive())
    return at.done(edit::kinds::no_effect, options[old].at);
  if (old < options.size()) options.erase(options.begin() + static_cast<std::ptrdiff_t>(old));
  options.push_back({text, text, !at.positive(), at.line.whole()});
  return at.done(at.positive() ? edit::kinds::set : edit::kinds::removed);
}

template <class Production>
edit enter_one(const context& at, const command::option_line<Production>& /*line*/) {
  return place_in_section(at, at.device.radius.groups);
}

}  // namespace
}  // namespace local_radius

template <>
edit enter(context& at, const command::local_radius_command& what) {
  return std::visit([&](const auto& line) { return local_radius::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
