#include "command/groups/prefix_list.hpp"

#include "net/ipv6_text.hpp"
#include "session/option_lines.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace prefix_list {
namespace {

constexpr std::uint32_t sequence_step = 5;

std::size_t hash_of_name(const model::prefix_list& list) {
  return hash_of(std::string_view(list.name.value), static_cast<int>(list.family));
}

std::size_t find_list(const context& at, std::string_view name, model::ip_family family) {
  return at.known.prefix_lists.find(
      at.device.prefix_lists, hash_of(name, static_cast<int>(family)), hash_of_name,
      [&](const auto& one) { return one.name.value == name && one.family == family; });
}

template <class Line>
model::prefix_list_entry entry_from(const context& at, const Line& line) {
  model::prefix_list_entry made;
  if (line.sequence) made.sequence = line.sequence->value;
  if (line.action) made.action = line.action->value;
  made.prefix = net::ipv6_text(line.prefix.value);
  made.least_length = line.least_length.value;
  made.most_length = line.most_length.value;
  made.line.at = at.line.whole();
  return made;
}

bool same_content(const model::prefix_list_entry& a, const model::prefix_list_entry& b) {
  auto left = a;
  left.sequence = b.sequence;
  return left == b;
}

// A list without a line is none.
void remove_empty(context& at, std::size_t where) {
  const auto& list = at.device.prefix_lists[where];
  if (list.entries.empty() && !list.description.is_set()) remove(at, at.device.prefix_lists, where);
}

edit remove_entry(context& at, std::size_t where, const model::prefix_list_entry& entry) {
  auto& lists = at.device.prefix_lists;
  if (where == lists.size()) return at.done(edit::kinds::no_effect);
  auto& entries = lists[where].entries;
  auto done = remove(at, entries, find(entries, [&](const auto& one) {
                       return entry.sequence != 0 ? one.sequence == entry.sequence
                                                  : same_content(one, entry);
                     }));
  remove_empty(at, where);
  return done;
}

edit add_entry(const context& at, model::prefix_list& list, model::prefix_list_entry entry) {
  auto& entries = list.entries;
  if (entry.sequence == 0) {
    // IOS takes no second line of the same content.
    const auto twin = find(entries, [&](const auto& one) { return same_content(one, entry); });
    if (twin < entries.size()) return at.done(edit::kinds::no_effect, entries[twin].line.at);
    entry.sequence = (entries.empty() ? 0 : entries.back().sequence) + sequence_step;
  }
  const auto before = [](const auto& one, std::uint32_t least) { return one.sequence < least; };
  const auto where = std::lower_bound(entries.begin(), entries.end(), entry.sequence, before);
  if (where == entries.end() || where->sequence != entry.sequence) {
    entries.insert(where, std::move(entry));
    return at.done(edit::kinds::added);
  }
  const span old = where->line.at;
  const bool same = *where == entry;
  *where = std::move(entry);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

template <class Production, model::ip_family Family>
edit enter_one(context& at, const command::prefix_list_line<Production, Family>& line) {
  auto& lists = at.device.prefix_lists;
  const auto where = find_list(at, line.name.value, Family);
  const bool whole = !line.describes && !line.sequence && !line.action;
  if (!at.positive() && whole) return remove(at, lists, where);
  if (!at.positive() && !line.describes) return remove_entry(at, where, entry_from(at, line));
  if (where == lists.size()) {
    if (!at.positive()) return at.done(edit::kinds::no_effect);
    lists.push_back({owned(line.name), Family, {}, {}});
  }
  if (line.describes) {
    auto done = place(at, lists[where].description, line.description);
    remove_empty(at, where);
    return done;
  }
  return add_entry(at, lists[where], entry_from(at, line));
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& /*line*/) {
  return place_option(at, at.device.options);
}

}  // namespace
}  // namespace prefix_list

template <>
edit enter(context& at, const command::prefix_list_command& what) {
  return std::visit([&](const auto& line) { return prefix_list::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
