#include "write/objects.hpp"
#include "write/words.hpp"

namespace peerlint::write {
namespace {

std::string words_of(const model::login_password& of) {
  return std::string(model::to_text(of.kind)) + ' ' + to_text(of.value);
}

}  // namespace

void write(ios_text& into, const model::local_user& of) {
  const auto& name = of.name.value;
  const auto privilege =
      of.privilege.is_set() ? "privilege " + std::to_string(of.privilege.value) : std::string();
  const auto password = of.password.is_set() ? words_of(of.password.value) : std::string();
  into.line("username", name, privilege, of.no_password.is_set() ? "nopassword" : "", password);
  for (const auto& option : of.options) into.line("username", name, option.text);
}

void write(ios_text& into, const model::enable_password& of) {
  const auto level = of.level == 15 ? std::string() : "level " + std::to_string(of.level);
  into.line("enable", model::to_text(of.password.kind), level, to_text(of.password.value));
}

void write(ios_text& into, const model::terminal_lines& of) {
  into.line("line", of.kind, of.range);
  into.section([&] {
    for (const auto& [filter, at] : of.access_classes)
      into.line(filter.ipv6 ? "ipv6 access-class" : "access-class", filter.access_list,
                filter.direction, filter.scope);
    into.setting("exec-timeout", of.exec_timeout, [](const model::line_timeout& timeout) {
      return std::to_string(timeout.minutes) + ' ' + std::to_string(timeout.seconds);
    });
    into.number("privilege level", of.privilege);
    into.setting("password", of.password, [](const model::secret& key) { return to_text(key); });
    into.setting("login", of.login);
    into.words("transport input", joined(of.transport_input));
    into.words("transport output", joined(of.transport_output));
    into.options(of.options);
  });
}

}  // namespace peerlint::write
