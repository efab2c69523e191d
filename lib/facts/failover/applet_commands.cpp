#include "facts/failover/applet_commands.hpp"

#include <algorithm>
#include <array>

#include "facts/failover/eem_commands.hpp"
#include "net/interface_name.hpp"
#include "source/letters.hpp"

namespace peerlint::facts {
namespace {

using source::blanks;

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> words;
  for (auto begin = text.find_first_not_of(blanks); begin != std::string_view::npos;) {
    const auto end = std::min(text.find_first_of(blanks, begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    begin = text.find_first_not_of(blanks, end);
  }
  return words;
}

std::string name_of_interface(const std::vector<std::string_view>& words) {
  std::string name(words.size() > 1 ? words[1] : std::string_view());
  // `interface GigabitEthernet 0/0`
  if (words.size() > 2) name += words[2];
  return net::canonical_interface(name);
}

// Lines that only move between modes, or that ask.
constexpr std::array<std::string_view, 12> without_effect{
    "en|able", "disa|ble", "conf|igure", "end",         "ex|it",      "sh|ow",
    "p|ing",   "mor|e",    "te|rminal",  "tr|aceroute", "int|erface", "logo|ut"};

// What is entered behind it is no longer in the section of an interface.
constexpr std::array<std::string_view, 12> leaves_section{"end",
                                                          "ex|it",
                                                          "conf|igure",
                                                          "ip ro|ute",
                                                          "ip nat in|side so|urce",
                                                          "ip access-l|ist",
                                                          "ip sla",
                                                          "access-l|ist",
                                                          "route-m|ap",
                                                          "router",
                                                          "track",
                                                          "event"};

// The command without `no`.
std::string_view text_of(const applet_command& command) {
  const auto* const begin = command.words.front().data();
  const auto& last = command.words.back();
  return {begin, static_cast<std::size_t>(last.data() + last.size() - begin)};
}

}  // namespace

bool applet_command::begins(std::string_view keywords) const {
  return is_command(text_of(*this), keywords);
}

std::vector<applet_command> commands_of(const model::eem_applet& applet) {
  std::vector<applet_command> all;
  std::string interface;
  for (std::size_t place = 0; place < applet.actions.size(); ++place) {
    const auto& action = applet.actions[place];
    if (action.verb.value != model::eem_verb::cli || !action.text) continue;
    applet_command made;
    made.action = &action;
    made.place = place;
    made.words = split(action.text->value);
    made.at = action.text->at;
    const bool by_do = !made.words.empty() && made.words.front() == "do";
    if (by_do) made.words.erase(made.words.begin());
    if (!made.words.empty() && made.words.front() == "no") {
      made.negated = true;
      made.words.erase(made.words.begin());
    }
    if (made.words.empty()) continue;
    if (made.begins("int|erface") && !made.negated && made.words.size() > 1)
      interface = name_of_interface(made.words);
    else if (is_command(text_of(made), leaves_section))
      interface.clear();
    made.interface = interface;
    all.push_back(std::move(made));
  }
  return all;
}

bool clears_translations(const applet_command& command) {
  return !command.negated && command.begins("cl|ear ip nat tr|anslation");
}

bool has_effect(const applet_command& command) {
  return !is_command(text_of(command), without_effect);
}

}  // namespace peerlint::facts
