#include "command/groups/ipv6_access_list.hpp"

#include "session/placement.hpp"

namespace peerlint::session {
namespace ipv6_access_list {
namespace {

using entry = model::ipv6_access_list_entry;

edit enter_one(context& at, const command::ipv6_access_list& line) {
  auto& lists = at.device.ipv6_access_lists;
  const auto where = at.known.ipv6_access_lists.named(lists, line.name.value);
  if (!at.positive()) return remove(at, lists, where);
  at.opened.object = where;
  if (where < lists.size()) return at.done(edit::kinds::no_effect);
  lists.push_back({owned(line.name), {at.line.whole()}, {}});
  return at.done(edit::kinds::added);
}

// The action stands in the head or behind the sequence number; an `evaluate` is a permit of its own
// kind.
template <class Line>
entry entry_from(const context& at, const Line& line) {
  entry made;
  const auto head = at.reader.head();
  made.action = line.action ? line.action->value
                            : model::from_keyword<model::ace_action>(head).value_or(made.action);
  if (line.sequence) made.sequence = line.sequence->value;
  made.options = line.options;
  if (head == "evaluate") made.options.insert(made.options.begin(), "evaluate");
  made.protocol = line.protocol;
  if (!line.addresses.empty()) {
    if (made.protocol.empty()) made.protocol = "ipv6";
    made.source = line.addresses.front();
    made.destination = line.addresses.back();
  }
  made.source_ports = line.source_ports;
  made.destination_ports = line.destination_ports;
  made.line.at = at.line.whole();
  return made;
}

bool same_content(const entry& a, const entry& b) {
  auto left = a;
  left.sequence = b.sequence;
  return left == b;
}

edit add(const context& at, std::vector<entry>& entries, entry made) {
  if (made.sequence == 0) {
    entries.push_back(std::move(made));
    return at.done(edit::kinds::added);
  }
  const auto where = find(entries, [&](const auto& e) { return e.sequence >= made.sequence; });
  if (where < entries.size() && entries[where].sequence == made.sequence) {
    const span old = entries[where].line.at;
    const bool same = entries[where] == made;
    entries[where] = std::move(made);
    return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
  }
  entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(where), std::move(made));
  return at.done(edit::kinds::added);
}

template <class Production>
edit enter_one(context& at, const command::ipv6_ace<Production>& line) {
  if (at.mode.object >= at.device.ipv6_access_lists.size()) return at.done(edit::kinds::none);
  auto& entries = at.device.ipv6_access_lists[at.mode.object].entries;
  auto made = entry_from(at, line);
  if (at.positive()) return add(at, entries, std::move(made));
  const bool by_sequence = made.sequence != 0 && line.addresses.empty();
  return remove(at, entries, find(entries, [&](const auto& e) {
                  return by_sequence ? e.sequence == made.sequence : same_content(e, made);
                }));
}

}  // namespace
}  // namespace ipv6_access_list

template <>
edit enter(context& at, const command::ipv6_access_list_command& what) {
  return std::visit([&](const auto& line) { return ipv6_access_list::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
