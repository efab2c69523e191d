#include "command/groups/ikev2_authentication.hpp"

#include "session/named_section.hpp"
#include "session/secrets.hpp"

namespace peerlint::session {
namespace ikev2_authentication {
namespace {

using digit = std::optional<located<std::uint16_t>>;

std::optional<model::secret> secret_of(context& at,
                                       const std::optional<located<std::string_view>>& word,
                                       const digit& encoding) {
  if (!word) return std::nullopt;
  return secret_from(at, *word, encoding ? encoding->value : std::uint16_t{0});
}

located<model::ikev2_authentication> made_from(context& at,
                                               const command::ikev2_authentication_words& words) {
  located<model::ikev2_authentication> made{{}, at.line.whole()};
  if (words.method) {
    made.value.method = words.method->value;
    made.at = words.method->at;
  }
  made.value.key = secret_of(at, words.key, words.encoding);
  made.value.hex = words.hex.has_value();
  for (const auto& form : words.forms) {
    if (!made.value.form.empty()) made.value.form += ' ';
    made.value.form += form.value;
  }
  if (words.timeout) made.value.timeout = words.timeout->value;
  made.value.username = words.username.value;
  made.value.password = secret_of(at, words.password, words.password_encoding);
  return made;
}

edit enter_one(context& at, const command::ikev2_authentication_local& line,
               model::ikev2_profile& profile) {
  return place(at, profile.authentication_local, made_from(at, line.words));
}

// Of each method one line: another key of it takes the place of the first.
edit enter_one(context& at, const command::ikev2_authentication_remote& line,
               model::ikev2_profile& profile) {
  auto& list = profile.authentication_remote;
  if (!at.positive() && !line.words.method) {
    const bool any = !list.empty();
    list.clear();
    return at.done(any ? edit::kinds::removed : edit::kinds::no_effect);
  }
  auto made = made_from(at, line.words);
  const auto where =
      find(list, [&](const auto& one) { return one.value.method == made.value.method; });
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

// Of each service and method one line. Behind `no` the rest of the line need not be there.
edit place_aaa(context& at, const command::ikev2_aaa_words& words, model::ikev2_aaa_service service,
               model::ikev2_profile& profile) {
  located<model::ikev2_aaa> made{{}, at.line.whole()};
  made.value.service =
      words.override ? model::ikev2_aaa_service::authorization_group_override : service;
  made.value.method = words.method.value;
  made.value.cached = words.cached.has_value();
  made.value.list = owned(words.list);
  made.value.user = owned(words.user);
  made.value.name_mangler = owned(words.name_mangler);
  made.value.password = secret_of(at, words.password, words.encoding);
  auto& list = profile.aaa;
  const auto where = find(list, [&](const auto& one) {
    return one.value.service == made.value.service && one.value.method == made.value.method;
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

template <class Command>
edit enter_one(context& at, const Command& line, model::ikev2_profile& profile) requires requires {
  Command::service;
}
{ return place_aaa(at, line.words, Command::service, profile); }

template <class Command>
edit enter_one(context& at, const Command& line) {
  auto* profile = edited(at, at.device.ikev2_profiles);
  return profile != nullptr ? enter_one(at, line, *profile) : at.done(edit::kinds::none);
}

}  // namespace
}  // namespace ikev2_authentication

template <>
edit enter(context& at, const command::ikev2_authentication_command& what) {
  return std::visit([&](const auto& line) { return ikev2_authentication::enter_one(at, line); },
                    what);
}

}  // namespace peerlint::session
