#include "facts/failover/applet_commands.hpp"

#include <algorithm>
#include <array>

#include "net/interface_name.hpp"

namespace peerlint::facts {
namespace {

constexpr std::string_view blanks = " \t";

std::vector<std::string_view> split(std::string_view text) {
  std::vector<std::string_view> words;
  for (auto begin = text.find_first_not_of(blanks); begin != std::string_view::npos;) {
    const auto end = std::min(text.find_first_of(blanks, begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    begin = text.find_first_not_of(blanks, end);
  }
  return words;
}

bool abbreviates(std::string_view word, std::string_view keyword) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return !word.empty() && word.size() <= keyword.size() &&
         std::equal(word.begin(), word.end(), keyword.begin(),
                    [&](char a, char b) { return lower(a) == b; });
}

std::string name_of_interface(const std::vector<std::string_view>& words) {
  std::string name(words.size() > 1 ? words[1] : std::string_view());
  // `interface GigabitEthernet 0/0`
  if (words.size() > 2) name += words[2];
  return net::canonical_interface(name);
}

// Lines that only move between modes, or that ask.
constexpr std::array<std::string_view, 12> without_effect{
    "enable", "disable", "configure", "end",        "exit",      "show",
    "ping",   "more",    "terminal",  "traceroute", "interface", "logout"};

// What is entered behind it is no longer in the section of an interface.
bool leaves_section(const applet_command& command) {
  return command.begins({"end"}) || command.begins({"exit"}) || command.begins({"configure"}) ||
         command.begins({"ip", "route"}) || command.begins({"ip", "nat", "inside", "source"}) ||
         command.begins({"ip", "access-list"}) || command.begins({"ip", "sla"}) ||
         command.begins({"access-list"}) || command.begins({"route-map"}) ||
         command.begins({"router"}) || command.begins({"track"}) || command.begins({"event"});
}

}  // namespace

bool applet_command::begins(std::initializer_list<std::string_view> keywords) const {
  return words.size() >= keywords.size() &&
         std::equal(keywords.begin(), keywords.end(), words.begin(),
                    [](auto keyword, auto word) { return abbreviates(word, keyword); });
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
    if (made.begins({"interface"}) && !made.negated && made.words.size() > 1)
      interface = name_of_interface(made.words);
    else if (leaves_section(made))
      interface.clear();
    made.interface = interface;
    all.push_back(std::move(made));
  }
  return all;
}

bool clears_translations(const applet_command& command) {
  return !command.negated && command.begins({"clear", "ip", "nat", "translation"});
}

bool has_effect(const applet_command& command) {
  return std::none_of(without_effect.begin(), without_effect.end(),
                      [&](auto keyword) { return abbreviates(command.words.front(), keyword); });
}

}  // namespace peerlint::facts
