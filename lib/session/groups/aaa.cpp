#include "command/groups/aaa.hpp"

#include "session/list_value.hpp"
#include "session/named_section.hpp"
#include "session/option_lines.hpp"

namespace peerlint::session {
namespace aaa {
namespace {

edit enter_one(context& at, const command::aaa_new_model& /*line*/) {
  return place(at, at.device.aaa.new_model);
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/) {
  return place_option(at, at.device.options);
}

located<model::aaa_method> method_from(const command::aaa_method_words& words) {
  const std::string name(words.name.value);
  return {{words.cache ? "cache " + name : name, words.group}, words.name.at};
}

// Which service a list is for: the head behind `aaa`, and the privilege level of commands.
std::string service_of(const context& at, const std::optional<located<std::uint16_t>>& level) {
  std::string service(at.reader.head().substr(std::string_view("aaa ").size()));
  return level ? service + ' ' + std::to_string(level->value) : service;
}

template <class Production>
edit enter_one(context& at, const command::aaa_list_line<Production>& line) {
  auto& lists = at.device.aaa_lists;
  model::aaa_list list;
  list.service = service_of(at, line.level);
  list.name = owned(line.name);
  list.line.at = at.line.whole();
  list.record = line.record.value;
  list.broadcast = line.broadcast.has_value();
  for (const auto& method : line.methods) list.methods.push_back(method_from(method));
  if (!line.vrf.value.empty())
    list.options.push_back({"vrf", "vrf " + std::string(line.vrf.value), false, line.vrf.at});
  const auto where = find(lists, [&](const auto& one) {
    return one.service == list.service && one.name.value == list.name.value;
  });
  if (!at.positive()) return remove(at, lists, where);
  at.opened.object = where;
  if (where == lists.size()) {
    lists.push_back(std::move(list));
    return at.done(edit::kinds::added);
  }
  // The bare header of accounting opens the list that is there.
  const span old = lists[where].line.at;
  const bool bare = list.record.empty() && list.methods.empty();
  if (bare || lists[where] == list) return at.done(edit::kinds::no_effect, old);
  lists[where] = std::move(list);
  return at.done(edit::kinds::replaced, old);
}

edit enter_one(context& at, const command::accounting_action_type& line, model::aaa_list& list) {
  const std::string record(at.positive() ? line.record.value : std::string_view{});
  const bool same = list.record == record;
  const bool had = !list.record.empty();
  list.record = record;
  if (same) return at.done(edit::kinds::no_effect);
  return at.done(!at.positive() ? edit::kinds::removed
                 : had          ? edit::kinds::replaced
                                : edit::kinds::set);
}

edit enter_one(context& at, const command::accounting_broadcast& /*line*/, model::aaa_list& list) {
  const bool same = list.broadcast == at.positive();
  list.broadcast = at.positive();
  return at.done(same            ? edit::kinds::no_effect
                 : at.positive() ? edit::kinds::set
                                 : edit::kinds::removed);
}

edit enter_one(context& at, const command::accounting_group& line, model::aaa_list& list) {
  std::vector<located<model::aaa_method>> methods;
  for (const auto& group : line.groups)
    methods.push_back({{std::string(group.value), true}, group.at});
  return place_members(at, list.methods, methods);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::aaa_list l) {
  enter_one(at, line, l);
}
{
  auto* list = edited(at, at.device.aaa_lists);
  return list != nullptr ? enter_one(at, line, *list) : at.done(edit::kinds::none);
}

}  // namespace
}  // namespace aaa

template <>
edit enter(context& at, const command::aaa_command& what) {
  return std::visit([&](const auto& line) { return aaa::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
