#include "facts/failover/eem_commands.hpp"

#include <algorithm>
#include <array>

#include "source/letters.hpp"

namespace peerlint::facts {
namespace {

using source::blanks;

std::string_view take_word(std::string_view& text) {
  const auto begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos) {
    text = {};
    return {};
  }
  text.remove_prefix(begin);
  const auto word = text.substr(0, text.find_first_of(blanks));
  text.remove_prefix(word.size());
  return word;
}

bool is_same(char a, char b) { return source::lower(a) == source::lower(b); }

// "conf|igure" takes "conf" to "configure".
bool is_word(std::string_view word, std::string_view of) {
  const auto bar = of.find('|');
  const auto least = bar == std::string_view::npos ? of.size() : bar;
  if (word.size() < least) return false;
  std::size_t at = 0;
  for (const char letter : of) {
    if (letter == '|') continue;
    if (at == word.size()) return true;
    if (!is_same(word[at], letter)) return false;
    ++at;
  }
  return at == word.size();
}

constexpr std::array<std::string_view, 8> moving{
    "en|able", "conf|igure t|erminal", "conf|igure", "end", "ex|it", "disa|ble", "log|out",
    "q|uit"};
constexpr std::array<std::string_view, 18> configuring{
    "ip route",   "ip nat",       "ip sla",         "int|erface",      "no",
    "route-m|ap", "crypto map",   "crypto is|akmp", "crypto ips|ec",   "router",
    "shut|down",  "access-l|ist", "event man|ager", "ip access-l|ist", "track",
    "host|name",  "ip addr|ess",  "ip dom|ain"};

}  // namespace

bool is_command(std::string_view text, std::string_view words) {
  while (true) {
    const auto wanted = take_word(words);
    if (wanted.empty()) return true;
    if (!is_word(take_word(text), wanted)) return false;
  }
}

bool is_command(std::string_view text, std::span<const std::string_view> words) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view one) { return is_command(text, one); });
}

std::string_view command_of(const model::eem_action& action) {
  if (action.verb.value != model::eem_verb::cli || !action.text) return {};
  std::string_view text = action.text->value;
  const auto begin = text.find_first_not_of(blanks);
  return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

bool enters_commands(const model::eem_applet& applet) {
  return std::any_of(applet.actions.begin(), applet.actions.end(),
                     [](const auto& action) { return action.verb.value == model::eem_verb::cli; });
}

bool moves_session(std::string_view text) { return is_command(text, moving); }

bool is_configuration(std::string_view text) { return is_command(text, configuring); }

}  // namespace peerlint::facts
