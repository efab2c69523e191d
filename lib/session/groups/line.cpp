#include "command/groups/line.hpp"

#include "session/list_value.hpp"
#include "session/named_section.hpp"
#include "session/option_lines.hpp"
#include "session/secrets.hpp"

namespace peerlint::session {
namespace line {
namespace {

// Lines are kept by the range of their header: what another range says of some of them adds to it.
edit enter_one(context& at, const command::terminal_lines& line) {
  auto& list = at.device.lines;
  model::terminal_lines made;
  // IOS prints `con`.
  made.kind = line.kind.value == "console" ? "con" : line.kind.value;
  for (const auto& number : line.range)
    made.range += (made.range.empty() ? "" : " ") + std::string(number.value);
  made.header.at = at.line.whole();
  const auto where =
      find(list, [&](const auto& one) { return one.kind == made.kind && one.range == made.range; });
  if (!at.positive()) return remove(at, list, where);
  at.opened.object = where;
  if (where < list.size()) return at.done(edit::kinds::no_effect);
  list.push_back(std::move(made));
  return at.done(edit::kinds::added);
}

constexpr bool is_of_ipv6(const command::line_filter<grammar::line_access_class>& /*line*/) {
  return false;
}
constexpr bool is_of_ipv6(const command::line_filter<grammar::line_ipv6_access_class>& /*line*/) {
  return true;
}

// One list a direction and family: another takes its place.
template <class Production>
edit enter_one(context& at, const command::line_filter<Production>& line,
               model::terminal_lines& lines) {
  auto& list = lines.access_classes;
  located<model::line_access_class> made;
  made.value.direction = line.direction.value;
  made.value.ipv6 = is_of_ipv6(line);
  if (line.access_list) {
    made.value.access_list = line.access_list->value;
    made.at = line.access_list->at;
  }
  if (!line.vrf.value.empty()) made.value.scope = "vrfname " + std::string(line.vrf.value);
  if (line.vrf_also) made.value.scope += made.value.scope.empty() ? "vrf-also" : " vrf-also";
  const auto where = find(list, [&](const auto& one) {
    return one.value.ipv6 == made.value.ipv6 &&
           (made.value.direction.empty() || one.value.direction == made.value.direction);
  });
  if (!at.positive()) return remove(at, list, where);
  if (where == list.size()) {
    list.push_back(std::move(made));
    return at.done(edit::kinds::added);
  }
  const span old = list[where].at;
  const bool same = list[where] == made;
  list[where] = std::move(made);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

edit enter_one(context& at, const command::line_transport<grammar::line_transport_input>& line,
               model::terminal_lines& lines) {
  return place_list(at, lines.transport_input, owned(line.protocols));
}

edit enter_one(context& at, const command::line_transport<grammar::line_transport_output>& line,
               model::terminal_lines& lines) {
  return place_list(at, lines.transport_output, owned(line.protocols));
}

// `no login` lets everybody in, which is not the default.
edit enter_one(context& at, const command::line_login& line, model::terminal_lines& lines) {
  using states = model::setting<std::string>::states;
  if (at.line.sign == command::polarity::no) {
    const bool was = lines.login.is_off();
    lines.login = {states::off, {}, at.line.whole(), at.line.whole()};
    return at.done(was ? edit::kinds::no_effect : edit::kinds::removed);
  }
  located<std::string> how{std::string(line.how.value), line.how.at};
  if (line.list) how = {"authentication " + std::string(line.list->value), line.list->at};
  if (!how.at.exists()) how.at = at.line.whole();
  return place(at, lines.login, how);
}

edit enter_one(context& at, const command::line_password& line, model::terminal_lines& lines) {
  located<model::secret> password{{}, line.password.at};
  if (line.password.at.exists())
    password.value =
        secret_from(at, line.password, line.encoding ? line.encoding->value : std::uint16_t{0});
  return place(at, lines.password, password);
}

edit enter_one(context& at, const command::line_exec_timeout& line, model::terminal_lines& lines) {
  using states = model::setting<model::line_timeout>::states;
  auto done = place(
      at, lines.exec_timeout,
      located<model::line_timeout>{{line.minutes.value, line.seconds.value}, line.minutes.at});
  // `no exec-timeout` is 0 0: never.
  if (at.line.sign == command::polarity::no)
    lines.exec_timeout = {states::set, {0, 0}, at.line.whole(), at.line.whole()};
  return done;
}

edit enter_one(context& at, const command::line_privilege& line, model::terminal_lines& lines) {
  return place(at, lines.privilege, line.level);
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/,
               model::terminal_lines& lines) {
  return place_option(at, lines.options);
}

template <class Production>
edit enter_one(context& at, const command::repeated_option_line<Production>& /*line*/,
               model::terminal_lines& lines) {
  return add_option(at, lines.options);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::terminal_lines l) {
  enter_one(at, line, l);
}
{
  auto* lines = edited(at, at.device.lines);
  return lines != nullptr ? enter_one(at, line, *lines) : at.done(edit::kinds::none);
}

}  // namespace
}  // namespace line

template <>
edit enter(context& at, const command::line_command& what) {
  return std::visit([&](const auto& line) { return line::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
