#include "net/flow_list.hpp"

#include <algorithm>
#include <functional>
#include <string_view>
#include <utility>

#include "net/list_search.hpp"

namespace peerlint::net {
namespace {

class hash_builder {
 public:
  void add(std::uint64_t value) {  // the finish of splitmix64 over what is there
    state_ += value + 0x9e3779b97f4a7c15U;
    state_ = (state_ ^ (state_ >> 30U)) * 0xbf58476d1ce4e5b9U;
    state_ = (state_ ^ (state_ >> 27U)) * 0x94d049bb133111ebU;
    state_ ^= state_ >> 31U;
  }
  void add(const address_block& block) {
    for (const auto& bits : {block.value, block.wildcard}) {
      add(bits.high);
      add(bits.low);
    }
  }
  void add(const number_set& numbers) {
    for (std::size_t i = 0; i < numbers.size(); ++i)
      add(std::uint64_t{numbers[i].first} << 16U | numbers[i].last);
    add(numbers.size());
  }
  [[nodiscard]] std::uint64_t value() const { return state_; }

 private:
  std::uint64_t state_ = 0;
};

// The numbers of the lines of items, each once, in order.
std::vector<std::size_t> numbers_of(const flow_list& list, std::vector<std::uint32_t> items) {
  std::sort(items.begin(), items.end());
  std::vector<std::size_t> numbers;
  const flow_list::line* last = nullptr;
  for (const auto item : items) {
    const auto* const line = &list.lines()[list.items()[item].line];
    if (line != last) numbers.push_back(line->number);
    last = line;
  }
  return numbers;
}

}  // namespace

std::uint64_t hash_of(const flow& whole) {
  hash_builder hash;
  hash.add(static_cast<std::uint64_t>(whole.packets.family));
  hash.add(whole.packets.source);
  hash.add(whole.packets.destination);
  hash.add(whole.packets.protocols);
  hash.add(whole.packets.source_ports);
  hash.add(whole.packets.destination_ports);
  for (const auto& condition : whole.conditions) hash.add(std::hash<std::string>{}(condition));
  return hash.value();
}

flow_list::flow_list(std::vector<list_line> lines) {
  lines_.reserve(lines.size());
  items_.reserve(lines.size());
  for (auto& one : lines) {
    const auto first = static_cast<std::uint32_t>(items_.size());
    const auto place = static_cast<std::uint32_t>(lines_.size());
    for (auto& what : one.flows) {
      what = normal(std::move(what));
      if (!is_empty(what.packets)) items_.push_back({std::move(what), place, one.action});
    }
    lines_.push_back({one.number, one.action, first, static_cast<std::uint32_t>(items_.size())});
  }
  has_conditions_ = std::any_of(items_.begin(), items_.end(),
                                [](const item& one) { return !one.what.conditions.empty(); });
  index_ = index_of(items_);
  by_hash_ = hashes_of(items_);
}

flow_index flow_list::index_of(const std::vector<item>& items) {
  std::vector<traffic_bounds> bounds;
  std::vector<flow_index::kind> kinds;
  bounds.reserve(items.size());
  kinds.reserve(items.size());
  for (const auto& one : items) {
    bounds.push_back(bounds_of(one.what.packets));
    kinds.push_back(kind_of(one.action, !one.what.conditions.empty()));
  }
  return {bounds, kinds};
}

std::vector<flow_list::hashed_item> flow_list::hashes_of(const std::vector<item>& items) {
  std::vector<hashed_item> made;
  made.reserve(items.size());
  for (std::uint32_t i = 0; i < items.size(); ++i) made.push_back({hash_of(items[i].what), i});
  std::sort(made.begin(), made.end());
  return made;
}

flow_list::decision flow_list::decide(const packet& one) const {
  auto work = unlimited_work();
  const cell point{traffic_of(one)};
  const auto first = [&](reading how) {
    return list_search(*this, how, work).first_containing(point, all_items);
  };
  const auto permits = [&](std::optional<std::uint32_t> item) {
    return item && items_[*item].action == verdict::permit;
  };
  decision made;
  if (permits(first(surely_permitted)))
    made.permitted = truth::yes;
  else if (permits(first(surely_denied)))
    made.permitted = truth::unknown;
  const auto item = first(any_match);
  if (item && items_[*item].what.conditions.empty()) made.line = lines_[items_[*item].line].number;
  return made;
}

bool flow_list::meets(const flow& that) const {
  auto work = unlimited_work();
  const auto wanted = normal(that);
  if (is_empty(wanted.packets)) return false;
  auto query = flow_index::meeting(bounds_of(wanted.packets));
  return index_.search(query, work,
                       [&](std::uint32_t item) { return may_overlap(items_[item].what, wanted); });
}

std::vector<std::size_t> flow_list::lines_meeting(const flow& that) const {
  auto work = unlimited_work();
  const auto wanted = normal(that);
  if (is_empty(wanted.packets)) return {};
  auto query = flow_index::meeting(bounds_of(wanted.packets));
  std::vector<std::uint32_t> found;
  index_.search(query, work, [&](std::uint32_t item) {
    if (may_overlap(items_[item].what, wanted)) found.push_back(item);
    return false;
  });
  return numbers_of(*this, std::move(found));
}

std::vector<std::size_t> flow_list::lines_containing(const flow& that) const {
  auto work = unlimited_work();
  const auto wanted = normal(that);
  if (is_empty(wanted.packets)) return {};
  auto query = flow_index::containing(bounds_of(wanted.packets));
  std::vector<std::uint32_t> found;
  index_.search(query, work, [&](std::uint32_t item) {
    if (contains(items_[item].what, wanted)) found.push_back(item);
    return false;
  });
  return numbers_of(*this, std::move(found));
}

std::optional<std::size_t> flow_list::line_equal(const flow& that) const {
  const auto wanted = normal(that);
  const auto hash = hash_of(wanted);
  auto at = std::lower_bound(by_hash_.begin(), by_hash_.end(), hashed_item{hash, 0});
  for (; at != by_hash_.end() && at->hash == hash; ++at) {
    const auto& item = items_[at->item];
    if (item.what == wanted) return lines_[item.line].number;
  }
  return std::nullopt;
}

flow_list flow_list::mirrored() const {
  std::vector<list_line> made;
  made.reserve(lines_.size());
  for (const auto& line : lines_) {
    auto& back = made.emplace_back(list_line{line.number, line.action, {}});
    for (auto i = line.first; i < line.last; ++i)
      back.flows.push_back(net::mirrored(items_[i].what));
  }
  return flow_list(std::move(made));
}

}  // namespace peerlint::net
