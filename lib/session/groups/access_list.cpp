#include "command/groups/access_list.hpp"

#include "session/placement.hpp"

namespace peerlint::session {
namespace access_list {
namespace {

// By which IOS counts the entries of a list that it numbers.
constexpr std::uint32_t sequence_step = 10;

std::size_t find_list(const context& at, std::string_view name) {
  return at.known.access_lists.named(at.device.access_lists, name);
}

// The list of that name; made when it is not there.
std::size_t list_named(context& at, const located<std::string_view>& name,
                       model::access_list_kind kind) {
  const auto where = find_list(at, name.value);
  if (where == at.device.access_lists.size())
    at.device.access_lists.push_back({owned(name), {at.line.whole()}, kind, {}});
  return where;
}

model::access_list_entry made_from(const context& at, const command::ace_words& words) {
  model::access_list_entry entry;
  entry.action = words.action.value_or(model::ace_action::permit);
  entry.sequence = words.sequence ? words.sequence->value : 0;
  entry.protocol = owned(words.protocol);
  entry.service_group = words.service_group;
  if (entry.protocol.value.empty() && entry.action != model::ace_action::remark)
    entry.protocol.value = "ip";  // a standard list filters by address alone
  if (!words.addresses.empty()) entry.source = words.addresses[0];
  if (words.addresses.size() > 1) entry.destination = words.addresses[1];
  entry.source_ports = words.source_ports;
  entry.destination_ports = words.destination_ports;
  entry.options = words.options;
  entry.dynamic = words.dynamic;
  entry.line.at = at.line.whole();
  return entry;
}

// Standard lists allow a lone address: it is a host.
void mend_lone_address(model::access_list_entry& entry) {
  if (entry.source.value.kind == model::ace_address::kinds::network &&
      !entry.source.value.wildcard_at.exists())
    entry.source.value.kind = model::ace_address::kinds::host;
}

bool same_content(const model::access_list_entry& a, const model::access_list_entry& b) {
  auto left = a;
  left.sequence = b.sequence;
  return left == b;
}

// Of most of the content: entries that are the same have the same.
std::size_t hash_of_content(const model::access_list_entry& entry) {
  const auto of_address = [](const model::ace_address& one) {
    return hash_of(static_cast<int>(one.kind), one.address.bits, one.wildcard.bits, one.name);
  };
  const auto of_ports = [](const std::optional<model::ace_ports>& ports) {
    auto hash = hash_of(ports.has_value());
    if (ports)
      for (const auto& port : ports->ports) hash = hash_of(hash, port);
    return hash;
  };
  auto hash = hash_of(static_cast<int>(entry.action), entry.protocol.value,
                      of_address(entry.source.value), of_address(entry.destination.value),
                      of_ports(entry.source_ports), of_ports(entry.destination_ports));
  for (const auto& option : entry.options) hash = hash_of(hash, option);
  return hash;
}

std::size_t hash_of_sequence(const model::access_list_entry& entry) {
  return hash_of(entry.sequence);
}

lookups::entries& known_entries(context& at, const model::access_list& list) {
  const auto position = static_cast<std::size_t>(&list - at.device.access_lists.data());
  return at.known.access_list_entries[position];
}

// The entry that a router would take for the same; the list's size when there is none.
std::size_t find_twin(context& at, const model::access_list& list,
                      const model::access_list_entry& entry) {
  auto& known = known_entries(at, list);
  if (entry.sequence != 0)
    return known.by_sequence.find(list.entries, hash_of_sequence(entry), hash_of_sequence,
                                  [&](const auto& e) { return e.sequence == entry.sequence; });
  if (entry.action == model::ace_action::remark) return list.entries.size();
  return known.by_content.find(list.entries, hash_of_content(entry), hash_of_content,
                               [&](const auto& e) { return same_content(e, entry); });
}

bool has_number(const model::access_list_entry& entry) { return entry.sequence != 0; }

// IOS numbers entries; a classic remark belongs to the entry below it and has no number, nor has a
// line that the list has already: a router drops it.
bool takes_number(context& at, const model::access_list& list, std::size_t position) {
  const auto& entry = list.entries[position];
  if (has_number(entry)) return true;
  if (entry.action == model::ace_action::remark) return false;
  return find_twin(at, list, entry) == position;
}

void number_entries(context& at, model::access_list& list, std::uint32_t first,
                    std::uint32_t step) {
  std::vector<std::size_t> numbered;
  for (std::size_t i = 0; i < list.entries.size(); ++i)
    if (takes_number(at, list, i)) numbered.push_back(i);
  for (const auto position : numbered) {
    list.entries[position].sequence = first;
    first += step;
  }
  known_entries(at, list) = {};
}

// A list whose first entry has a number has one for every entry.
bool is_numbered(const model::access_list& list) {
  const auto first = std::find_if(list.entries.begin(), list.entries.end(), [](const auto& entry) {
    return has_number(entry) || entry.action != model::ace_action::remark;
  });
  return first != list.entries.end() && has_number(*first);
}

std::uint32_t last_number(const model::access_list& list) {
  const auto last = std::find_if(list.entries.rbegin(), list.entries.rend(), has_number);
  return last == list.entries.rend() ? 0 : last->sequence;
}

// Numbered lines keep the order of their numbers, remarks stay above the entry that they belong to;
// lines without a number go to the end.
std::size_t place_of(const model::access_list& list, const model::access_list_entry& entry) {
  const auto& entries = list.entries;
  if (!has_number(entry) || last_number(list) < entry.sequence) return entries.size();
  auto where = find(entries, [&](const auto& e) { return e.sequence > entry.sequence; });
  while (where > 0 && !has_number(entries[where - 1])) --where;
  return where;
}

edit remove_ace(context& at, model::access_list& list, const model::access_list_entry& entry,
                bool by_sequence) {
  if (by_sequence && !is_numbered(list)) number_entries(at, list, sequence_step, sequence_step);
  return remove(at, list.entries, find(list.entries, [&](const auto& e) {
                  return by_sequence ? e.sequence == entry.sequence : same_content(e, entry);
                }));
}

edit add_ace(context& at, model::access_list& list, model::access_list_entry entry) {
  auto& entries = list.entries;
  if (has_number(entry) && !entries.empty() && !is_numbered(list))
    number_entries(at, list, sequence_step, sequence_step);
  const auto twin = find_twin(at, list, entry);
  if (twin < entries.size()) {
    if (!has_number(entry) || same_content(entries[twin], entry)) {
      // A file keeps its duplicate lines: rules speak of them.
      entries.push_back(std::move(entry));
      return at.done(edit::kinds::no_effect, entries[twin].line.at);
    }
    const span old = entries[twin].line.at;
    entries[twin] = std::move(entry);
    known_entries(at, list) = {};
    return at.done(edit::kinds::replaced, old);
  }
  if (!has_number(entry) && entry.action != model::ace_action::remark && is_numbered(list))
    entry.sequence = last_number(list) + sequence_step;
  const auto where = place_of(list, entry);
  if (where != entries.size()) known_entries(at, list) = {};
  entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(where), std::move(entry));
  return at.done(edit::kinds::added);
}

edit enter_ace(context& at, model::access_list& list, const command::ace_words& words) {
  auto entry = made_from(at, words);
  if (list.kind == model::access_list_kind::standard) mend_lone_address(entry);
  if (!at.positive()) return remove_ace(at, list, entry, words.sequence && words.addresses.empty());
  return add_ace(at, list, std::move(entry));
}

// `no access-list 101 permit …` takes the whole list away.
edit remove_whole(context& at, std::string_view name, bool names_an_entry) {
  const auto where = find_list(at, name);
  std::vector<span> entries;
  if (names_an_entry && where < at.device.access_lists.size())
    for (const auto& one : at.device.access_lists[where].entries) entries.push_back(one.line.at);
  auto done = remove(at, at.device.access_lists, where);
  done.lost = std::move(entries);
  return done;
}

template <class Production, model::access_list_kind Kind>
edit enter_one(context& at, const command::access_list_header<Production, Kind>& line) {
  if (!at.positive()) return remove(at, at.device.access_lists, find_list(at, line.name.value));
  const auto before = at.device.access_lists.size();
  at.opened.object = list_named(at, line.name, Kind);
  return at.done(at.opened.object == before ? edit::kinds::added : edit::kinds::no_effect);
}

template <class Production, class Number, model::access_list_kind Kind>
edit enter_one(context& at, const command::numbered_ace<Production, Number, Kind>& line) {
  if (!at.positive()) return remove_whole(at, line.list.value, at.line.words.size() > 2);
  return enter_ace(at, at.device.access_lists[list_named(at, line.list, Kind)], line.words);
}

edit enter_one(context& at, const command::ip_access_list_resequence& line) {
  const auto where = find_list(at, line.name.value);
  if (!at.positive() || where == at.device.access_lists.size())
    return at.done(edit::kinds::no_effect);
  auto& list = at.device.access_lists[where];
  const auto before = list;
  const located<std::uint32_t> otherwise{sequence_step, {}};
  number_entries(at, list, line.first.value_or(otherwise).value,
                 line.step.value_or(otherwise).value);
  return at.done(list == before ? edit::kinds::no_effect : edit::kinds::set);
}

// Every other line stands in a named list.
template <class Line>
edit enter_one(context& at, const Line& line) {
  if (at.mode.object >= at.device.access_lists.size()) return at.done(edit::kinds::none);
  return enter_ace(at, at.device.access_lists[at.mode.object], line.words);
}

}  // namespace
}  // namespace access_list

template <>
edit enter(context& at, const command::access_list_command& what) {
  return std::visit([&](const auto& line) { return access_list::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
