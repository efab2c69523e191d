#include "net/number_set.hpp"

#include <algorithm>

namespace peerlint::net {

number_set::number_set(number_range one) {
  if (one.first <= one.last) append(one);
}

number_set::number_set(std::vector<number_range> ranges) {
  std::erase_if(ranges, [](const number_range& one) { return one.first > one.last; });
  std::sort(ranges.begin(), ranges.end());
  for (const auto& next : ranges) {
    auto& last = count_ <= 1 ? first_ : more_.back();
    if (count_ > 0 && next.first <= std::uint32_t{last.last} + 1)
      last.last = std::max(last.last, next.last);
    else
      append(next);
  }
}

number_set number_set::above(std::uint16_t number) {
  return number_set(all_ports).difference(number_set(number_range{0, number}));
}

number_set number_set::below(std::uint16_t number) {
  return number_set(all_ports).difference(number_set(number_range{number, all_ports.last}));
}

number_set number_set::other_than(std::uint16_t number) {
  return number_set(all_ports).difference(of(number));
}

void number_set::append(number_range next) {
  if (count_ == 0)
    first_ = next;
  else
    more_.push_back(next);
  ++count_;
}

bool number_set::contains(std::uint16_t number) const {
  return contains(number_set(number_range{number, number}));
}

bool number_set::contains(const number_set& inner) const {
  std::size_t mine = 0;
  for (std::size_t i = 0; i < inner.count_; ++i) {
    while (mine < count_ && (*this)[mine].last < inner[i].first) ++mine;
    if (mine == count_) return false;
    if ((*this)[mine].first > inner[i].first || (*this)[mine].last < inner[i].last) return false;
  }
  return true;
}

bool number_set::overlaps(const number_set& other) const {
  for (std::size_t a = 0, b = 0; a < count_ && b < other.count_;) {
    const auto mine = (*this)[a];
    const auto its = other[b];
    if (mine.first <= its.last && its.first <= mine.last) return true;
    if (mine.last < its.last)
      ++a;
    else
      ++b;
  }
  return false;
}

number_set number_set::intersection(const number_set& other) const {
  number_set made;
  for (std::size_t a = 0, b = 0; a < count_ && b < other.count_;) {
    const auto mine = (*this)[a];
    const auto its = other[b];
    const number_range common{std::max(mine.first, its.first), std::min(mine.last, its.last)};
    if (common.first <= common.last) made.append(common);
    if (mine.last < its.last)
      ++a;
    else
      ++b;
  }
  return made;
}

number_set number_set::difference(const number_set& other) const {
  number_set made;
  std::size_t b = 0;
  for (std::size_t a = 0; a < count_; ++a) {
    const auto mine = (*this)[a];
    std::uint32_t begin = mine.first;  // wider than a port: one past the last
    while (b < other.count_ && other[b].last < mine.first) ++b;
    for (auto at = b; at < other.count_ && other[at].first <= mine.last; ++at) {
      if (other[at].first > begin)
        made.append(
            {static_cast<std::uint16_t>(begin), static_cast<std::uint16_t>(other[at].first - 1)});
      begin = std::uint32_t{other[at].last} + 1;
    }
    if (begin <= mine.last) made.append({static_cast<std::uint16_t>(begin), mine.last});
  }
  return made;
}

}  // namespace peerlint::net
