#include "command/groups/login.hpp"

#include "session/placement.hpp"
#include "session/secrets.hpp"

namespace peerlint::session {
namespace login {
namespace {

model::secret password_from(context& at, const located<std::string_view>& word,
                            const std::optional<located<std::uint16_t>>& encoding) {
  return secret_from(at, word, encoding ? encoding->value : std::uint16_t{0});
}

edit refuse_both(context& at) {
  auto refused = at.done(edit::kinds::refused);
  refused.reason = "Can not have both a user password and a user secret";
  return refused;
}

// The words that nothing hangs on, as one line of options.
void keep_options(const context& at, const command::local_user& line, model::local_user& user) {
  std::string text;
  for (const auto& word : line.options) text += (text.empty() ? "" : " ") + std::string(word.value);
  const auto same = [&](const auto& one) { return one.text == text; };
  if (!text.empty() && std::none_of(user.options.begin(), user.options.end(), same))
    user.options.push_back({"username", text, false, at.line.whole()});
}

edit enter_one(context& at, const command::local_user& line) {
  auto& users = at.device.local_users;
  const auto where = at.known.local_users.named(users, line.name.value);
  if (!at.positive()) return remove(at, users, where);
  const bool exists = where < users.size();
  model::local_user user;
  if (exists) user = users[where];
  user.name = owned(line.name);
  user.line.at = at.line.whole();
  if (line.privilege) static_cast<void>(place(at, user.privilege, *line.privilege));
  if (line.no_password)
    static_cast<void>(place(at, user.no_password, located<model::flag>{{}, at.line.whole()}));
  if (line.kind) {
    const located<model::login_password> password{
        {line.kind->value, password_from(at, line.password, line.encoding)}, line.password.at};
    if (user.password.is_set() && user.password.value.kind != line.kind->value)
      return refuse_both(at);
    static_cast<void>(place(at, user.password, password));
  }
  keep_options(at, line, user);
  if (!exists) {
    users.push_back(std::move(user));
    return at.done(edit::kinds::added);
  }
  const span old = users[where].line.at;
  const bool same = users[where] == user;
  users[where] = std::move(user);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

template <class Production, model::password_kind Kind>
edit enter_one(context& at, const command::enable_line<Production, Kind>& line) {
  auto& list = at.device.enable_passwords;
  model::enable_password made;
  made.password.kind = Kind;
  if (line.level) made.level = line.level->value;
  made.line.at = at.line.whole();
  if (line.password.at.exists())
    made.password.value = password_from(at, line.password, line.encoding);
  const auto where = find(
      list, [&](const auto& one) { return one.password.kind == Kind && one.level == made.level; });
  if (!at.positive()) return remove(at, list, where);
  if (where == list.size()) {
    list.push_back(std::move(made));
    return at.done(edit::kinds::added);
  }
  const span old = list[where].line.at;
  const bool same = list[where] == made;
  list[where] = std::move(made);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

}  // namespace
}  // namespace login

template <>
edit enter(context& at, const command::login_command& what) {
  return std::visit([&](const auto& line) { return login::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
