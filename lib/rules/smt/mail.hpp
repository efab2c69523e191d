#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "facts/failover/applet_commands.hpp"
#include "facts/failover/mail_action.hpp"
#include "facts/failover/path_change.hpp"
#include "rules/rule.hpp"

// What several rules of mail actions say alike.
namespace peerlint::rules::smt {

using facts::mail_action;
using facts::mail_actions_of;
using facts::server_of;

/// The place of an argument in the line; the line itself where the action lacks it.
[[nodiscard]] inline span place_of(const mail_action& mail, std::string_view keyword) {
  const auto* const text = mail.action->argument(keyword);
  return text == nullptr || text->at.size == 0 ? mail.action->line.at : text->at;
}

/// The text without blanks and quotation marks around it.
[[nodiscard]] inline std::string_view inner(std::string_view text) {
  constexpr std::string_view around = " \t\"";
  const auto begin = text.find_first_not_of(around);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(around) - begin + 1);
}

/// `handle-error type ignore` holds where the mail is sent.
[[nodiscard]] inline bool ignores_errors(const mail_action& mail) {
  bool ignores = false;
  for (std::size_t i = 0; i < mail.place; ++i) {
    const auto& one = mail.applet->actions[i];
    if (one.verb.value != model::eem_verb::handle_error) continue;
    const auto* const type = one.argument("type");
    ignores = type != nullptr && type->value == "ignore";
  }
  return ignores;
}

/// The words before a server's name in a finding: "relay.example.net (192.0.2.25)".
[[nodiscard]] inline std::string words_of(const facts::mail_server& server) {
  if (!server.is_name || !server.address) return server.host;
  return server.host + " (" + net::to_text(*server.address) + ')';
}

}  // namespace peerlint::rules::smt
