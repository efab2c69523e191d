#include "command/groups/ntp.hpp"

#include "session/option_lines.hpp"
#include "session/placement.hpp"
#include "session/secret_lines.hpp"

namespace peerlint::session {
namespace ntp {
namespace {

template <class Production>
edit enter_one(const context& at, const command::option_line<Production>& /*line*/) {
  return place_option(at, at.device.options);
}

template <class Production>
edit enter_one(const context& at, const command::repeated_option_line<Production>& /*line*/) {
  return add_option(at, at.device.options);
}

// The kind of encoding stands behind the key.
edit enter_one(context& at, const command::ntp_authentication_key& line) {
  auto& lines = at.device.secret_lines;
  const auto head = "ntp authentication-key " + std::to_string(line.number.value) + ' ';
  const auto old = find(lines, [&](const auto& one) { return one.command.starts_with(head); });
  const auto encoding = line.encoding ? line.encoding->value : std::uint16_t{0};
  if (!at.positive()) {
    if (line.key.at.exists()) at.secrets.push_back(line.key.at);
    return remove(at, lines, old);
  }
  model::secret_line made{head + std::string(line.algorithm.value),
                          secret_from(at, line.key, 0),
                          {},
                          {at.line.whole()}};
  if (line.encoding) made.behind = std::to_string(encoding);
  if (old == lines.size()) {
    lines.push_back(std::move(made));
    return at.done(edit::kinds::set);
  }
  const span before = lines[old].line.at;
  const bool same = lines[old] == made;
  lines[old] = std::move(made);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, before);
}

}  // namespace
}  // namespace ntp

template <>
edit enter(context& at, const command::ntp_command& what) {
  return std::visit([&](const auto& line) { return ntp::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
