#include "facts/failover/mail_action.hpp"

#include <algorithm>

namespace peerlint::facts {
namespace {

bool is_of_name(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

std::string lower(std::string_view text) {
  std::string made(text);
  std::transform(made.begin(), made.end(), made.begin(), [](unsigned char c) {
    return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c);
  });
  return made;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view around = " \t\"";
  const auto begin = text.find_first_not_of(around);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(around) - begin + 1);
}

// An action of the applet may give it another value.
bool is_set_by(const model::eem_applet& applet, std::string_view name) {
  return std::any_of(applet.actions.begin(), applet.actions.end(), [&](const auto& action) {
    return std::any_of(action.variables.begin(), action.variables.end(), [&](const auto& one) {
      return one.value == name || (one.value.starts_with('$') && one.value.substr(1) == name);
    });
  });
}

const model::eem_variable* variable_named(std::string_view name, const model::device& device) {
  const auto& all = device.event_manager.environment;
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name.value == name; });
  return found == all.end() ? nullptr : &*found;
}

std::optional<net::ipv4_address> address_of(std::string_view host, std::string_view vrf,
                                            const model::device& device) {
  const auto name = lower(host);
  const auto domain =
      device.domain.name.is_set() ? '.' + lower(device.domain.name.value) : std::string();
  for (const auto& one : device.static_hosts) {
    const auto known = lower(one.name.value);
    if (one.vrf != vrf || (known != name && known != name + domain)) continue;
    for (const auto& address : one.addresses)
      if (address.value.ipv4) return address.value.ipv4;
  }
  return std::nullopt;
}

}  // namespace

std::string_view mail_action::vrf() const {
  const auto* const named = action->argument("vrf");
  return named == nullptr ? std::string_view() : std::string_view(named->value);
}

std::vector<mail_action> mail_actions_of(const model::device& device) {
  std::vector<mail_action> all;
  for (const auto& applet : device.eem_applets)
    for (std::size_t place = 0; place < applet.actions.size(); ++place)
      if (applet.actions[place].verb.value == model::eem_verb::mail)
        all.push_back({&applet, &applet.actions[place], place});
  return all;
}

std::optional<std::string> expanded(const model::eem_text& text, const model::eem_applet& applet,
                                    const model::device& device) {
  const std::string_view from = text.value;
  std::string made;
  for (std::size_t i = 0; i < from.size();) {
    if (from[i] != '$') {
      made += from[i++];
      continue;
    }
    auto end = i + 1;
    while (end < from.size() && is_of_name(from[end])) ++end;
    const auto name = from.substr(i + 1, end - i - 1);
    const auto* const known = variable_named(name, device);
    if (known == nullptr || is_set_by(applet, name)) return std::nullopt;
    made += known->value.value;
    i = end;
  }
  return made;
}

std::optional<std::string> expanded(const mail_action& mail, std::string_view keyword,
                                    const model::device& device) {
  const auto* const text = mail.action->argument(keyword);
  if (text == nullptr) return std::nullopt;
  return expanded(*text, *mail.applet, device);
}

std::optional<mail_server> server_of(const mail_action& mail, const model::device& device) {
  const auto text = expanded(mail, "server", device);
  if (!text) return std::nullopt;
  std::string_view host = trimmed(*text);
  mail_server made;
  if (const auto at = host.rfind('@'); at != std::string_view::npos) {
    made.has_user = at > 0;
    made.has_password = host.substr(0, at).find(':') != std::string_view::npos;
    host.remove_prefix(at + 1);
  }
  if (host.empty() || host.find_first_of(" \t,;") != std::string_view::npos) return std::nullopt;
  made.host = host;
  made.address = net::parse_ipv4(host);
  made.is_name = !made.address && host.find(':') == std::string_view::npos;
  if (made.is_name) made.address = address_of(host, mail.vrf(), device);
  return made;
}

}  // namespace peerlint::facts
