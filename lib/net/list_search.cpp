#include "net/list_search.hpp"

#include <algorithm>
#include <bit>
#include <iterator>
#include <utility>

namespace peerlint::net {
namespace {

std::size_t pieces_outside(const address_block& whole, const address_block& part) {
  const auto cut = whole.wildcard & ~part.wildcard;
  return static_cast<std::size_t>(std::popcount(cut.high)) +
         static_cast<std::size_t>(std::popcount(cut.low));
}

// How many pieces are left of `whole` without `part`, about.
std::size_t pieces_outside(const traffic& whole, const traffic& part) {
  return pieces_outside(whole.source, part.source) +
         pieces_outside(whole.destination, part.destination) +
         (part.protocols.contains(whole.protocols) ? 0U : 1U) +
         (part.source_ports.contains(whole.source_ports) ? 0U : 1U) +
         (part.destination_ports.contains(whole.destination_ports) ? 0U : 1U);
}

flow_index::query narrowed(flow_index::query query, item_range in, flow_index::kind kinds) {
  query.begin = in.begin;
  query.end = in.end;
  query.kinds = kinds;
  return query;
}

}  // namespace

std::optional<std::uint64_t> condition_bits::of(const std::vector<std::string>& conditions) {
  std::uint64_t bits = 0;
  for (const auto& one : conditions) {
    const auto place =
        static_cast<std::size_t>(std::find(known_.begin(), known_.end(), one) - known_.begin());
    if (place >= 64) return std::nullopt;
    if (place == known_.size()) known_.push_back(one);
    bits |= std::uint64_t{1} << place;
  }
  return bits;
}

std::optional<std::vector<std::uint64_t>> masks_of(const flow_list& list, condition_bits& bits) {
  std::vector<std::uint64_t> masks;
  if (!list.has_conditions()) return masks;
  masks.reserve(list.items().size());
  for (const auto& item : list.items()) {
    const auto mask = bits.of(item.what.conditions);
    if (!mask) return std::nullopt;
    masks.push_back(*mask);
  }
  return masks;
}

list_search::list_search(const flow_list& list, reading how, work_limit& work)
    : list_search(list, how, work, {}) {}

list_search::list_search(const flow_list& list, reading how, work_limit& work,
                         std::vector<std::uint64_t> conditions)
    : list_(&list),
      how_(how),
      work_(&work),
      conditions_(std::move(conditions)),
      kinds_(kinds_of(verdict::permit) | kinds_of(verdict::deny)) {}

flow_index::kind list_search::kinds_of(verdict action) const {
  const auto holds = action == verdict::permit ? how_.of_permits : how_.of_denies;
  const auto plain = flow_list::kind_of(action, false);
  return holds == condition_holds::never ? plain : plain | flow_list::kind_of(action, true);
}

cell list_search::cell_of(std::uint32_t item) const {
  return {list_->items()[item].what.packets, required(item), 0};
}

bool list_search::meets(std::uint32_t item, const cell& whole) const {
  return (required(item) & whole.no) == 0 &&
         overlap(list_->items()[item].what.packets, whole.packets);
}

bool list_search::contains_cell(std::uint32_t item, const cell& whole) const {
  return (required(item) & ~whole.yes) == 0 &&
         contains(list_->items()[item].what.packets, whole.packets);
}

std::optional<std::uint32_t> list_search::first_containing(const cell& whole, item_range in) const {
  auto query = narrowed(flow_index::containing(bounds_of(whole.packets)), in, kinds_);
  std::optional<std::uint32_t> first;
  list_->index().search(query, *work_, [&](std::uint32_t item) {
    if (contains_cell(item, whole)) {
      first = item;
      query.end = item;
    }
    return false;
  });
  return first;
}

bool list_search::any_containing(const cell& whole, item_range in) const {
  auto query = narrowed(flow_index::containing(bounds_of(whole.packets)), in, kinds_);
  return list_->index().search(query, *work_,
                               [&](std::uint32_t item) { return contains_cell(item, whole); });
}

// Of the first few that are found, the one that cuts the cell into the fewest pieces: what is cut
// in a few bits meets few others, what is cut in many meets them all again.
std::optional<std::uint32_t> list_search::best_meeting(const cell& whole, item_range in) const {
  auto query = narrowed(flow_index::meeting(bounds_of(whole.packets)), in, kinds_);
  std::optional<std::uint32_t> best;
  std::size_t fewest = std::numeric_limits<std::size_t>::max();
  int tries = 16;
  list_->index().search(query, *work_, [&](std::uint32_t item) {
    if (!meets(item, whole)) return false;
    const auto pieces = pieces_outside(whole.packets, list_->items()[item].what.packets);
    if (pieces < fewest) best = item;
    fewest = std::min(fewest, pieces);
    return fewest <= 1 || --tries == 0;
  });
  return best;
}

std::vector<std::uint32_t> list_search::lines_meeting(const cell& whole, item_range in) const {
  auto query = narrowed(flow_index::meeting(bounds_of(whole.packets)), in, kinds_);
  std::vector<std::uint32_t> places;
  list_->index().search(query, *work_, [&](std::uint32_t item) {
    if (meets(item, whole)) places.push_back(list_->items()[item].line);
    return false;
  });
  std::sort(places.begin(), places.end());
  places.erase(std::unique(places.begin(), places.end()), places.end());
  return places;
}

cell list_search::inside(std::uint32_t item, const cell& whole) const {
  return {*intersection(whole.packets, list_->items()[item].what.packets),
          whole.yes | required(item), whole.no};
}

std::vector<cell> list_search::outside(std::uint32_t item, const cell& whole) const {
  std::vector<cell> pieces;
  for (auto& packets : difference(whole.packets, list_->items()[item].what.packets))
    pieces.push_back({std::move(packets), whole.yes, whole.no});
  auto rest = whole;  // with the conditions seen so far
  for (auto open = required(item) & ~whole.yes; open != 0; open &= open - 1) {
    const auto one = open & ~(open - 1);
    if (rest.yes == whole.yes) rest.packets = inside(item, whole).packets;
    pieces.push_back({rest.packets, rest.yes, rest.no | one});
    rest.yes |= one;
  }
  return pieces;
}

bool list_search::free_pieces(const cell& whole, item_range in, const visitor& visit) const {
  std::vector<cell> open{whole};
  while (!open.empty() && !work_->over()) {
    const auto at = std::move(open.back());
    open.pop_back();
    if (any_containing(at, in)) continue;
    if (const auto item = best_meeting(at, in)) {
      auto pieces = outside(*item, at);
      work_->spend(pieces.size());
      // The largest comes next: nothing may be left in the way of an answer.
      std::move(pieces.rbegin(), pieces.rend(), std::back_inserter(open));
    } else if (!work_->over() && visit(at)) {
      return true;
    }
  }
  return false;
}

bool list_search::decided_pieces(verdict that, const cell& whole, item_range in,
                                 const visitor& visit) const {
  const auto last = first_containing(whole, in);  // what stands behind it never matters
  const item_range ahead{in.begin, last.value_or(in.end)};
  auto query = narrowed(flow_index::meeting(bounds_of(whole.packets)), ahead, kinds_of(that));
  const bool found = list_->index().search(query, *work_, [&](std::uint32_t item) {
    return meets(item, whole) && free_pieces(inside(item, whole), {in.begin, item}, visit);
  });
  if (found || work_->over()) return found;
  if ((last ? list_->items()[*last].action : verdict::deny) != that) return false;
  return free_pieces(whole, ahead, visit);
}

}  // namespace peerlint::net
