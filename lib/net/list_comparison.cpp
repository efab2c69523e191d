#include "net/list_comparison.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

#include "net/list_search.hpp"

namespace peerlint::net {
namespace {

// Two lists, each in its reading.
struct two_lists {
  list_search first;
  list_search second;
};

// In a reading that leaves no condition open.
two_lists read(const flow_list& a, reading of_a, const flow_list& b, reading of_b,
               work_limit& work) {
  return {list_search(a, of_a, work), list_search(b, of_b, work)};
}

// With the same bit for the same condition; nothing when there are too many.
std::optional<two_lists> read_exactly(const flow_list& a, const flow_list& b, work_limit& work) {
  condition_bits bits;
  auto of_a = masks_of(a, bits);
  auto of_b = masks_of(b, bits);
  if (!of_a || !of_b) return std::nullopt;
  return two_lists{list_search(a, exactly, work, *std::move(of_a)),
                   list_search(b, exactly, work, *std::move(of_b))};
}

bool is_permit(const flow_list& list, std::optional<std::uint32_t> item) {
  return item && list.items()[*item].action == verdict::permit;
}

// What the first list permits and of which the second one decides `that`.
class search_for_both {
 public:
  search_for_both(const flow_list& a, const flow_list& b, verdict that, work_limit& work)
      : a_(a), b_(b), that_(that), work_(work) {}

  [[nodiscard]] claim none() const {
    const auto of_b = that_ == verdict::permit ? surely_permitted : surely_denied;
    const auto surely = read(a_, surely_permitted, b_, of_b, work_);
    auto example = natural(surely);
    if (!example) example = thorough(surely, true);
    if (example) return {truth::no, example};
    if (work_.over()) return {};
    if (!a_.has_conditions() && !b_.has_conditions()) return {truth::yes, {}};
    const auto exact = read_exactly(a_, b_, work_);
    if (!exact || thorough(*exact, false) || work_.over()) return {};
    return {truth::yes, {}};
  }

 private:
  // Tries one packet of each line: most differences are found by it, and look like people's own.
  [[nodiscard]] std::optional<packet> natural(const two_lists& in) const {
    for (const auto& item : a_.items()) {
      if (item.action != verdict::permit || !item.what.conditions.empty()) continue;
      const auto one = natural_packet(item.what.packets);
      const cell point{traffic_of(one)};
      if (is_permit(b_, in.second.first_containing(point, all_items)) ==
              (that_ == verdict::permit) &&
          is_permit(a_, in.first.first_containing(point, all_items)) && !work_.over())
        return one;
    }
    return std::nullopt;
  }

  [[nodiscard]] std::optional<packet> thorough(const two_lists& in, bool unconditional) const {
    std::optional<packet> example;
    const auto permitted_too = [&](const cell& piece) {
      return in.first.decided_pieces(verdict::permit, piece, all_items, [&](const cell& both) {
        example = natural_packet(both.packets);
        return true;
      });
    };
    for (std::uint32_t i = 0; i < a_.items().size() && !work_.over(); ++i) {
      const auto& item = a_.items()[i];
      if (item.action != verdict::permit) continue;
      if (unconditional && !item.what.conditions.empty()) continue;
      if (in.second.decided_pieces(that_, in.first.cell_of(i), all_items, permitted_too))
        return example;
    }
    return std::nullopt;
  }

  const flow_list& a_;
  const flow_list& b_;
  verdict that_;
  work_limit& work_;
};

enum class way : std::uint8_t { same, back };

// The flows of the items from `begin` on that have one action, in an order that is theirs.
std::vector<std::pair<std::uint64_t, flow>> run_of(const flow_list& list, std::size_t begin,
                                                   way which) {
  std::vector<std::pair<std::uint64_t, flow>> made;
  const auto& items = list.items();
  for (auto i = begin; i < items.size() && items[i].action == items[begin].action; ++i) {
    auto what = which == way::same ? items[i].what : mirrored(items[i].what);
    const auto hash = hash_of(what);
    made.emplace_back(hash, std::move(what));
  }
  std::sort(made.begin(), made.end(),
            [](const auto& x, const auto& y) { return x.first < y.first; });
  return made;
}

// True for lists whose lines are the same, or each other's way back, but for their order among
// lines of one action: no need to look at packets.
bool same_lines(const flow_list& a, const flow_list& b, way which) {
  if (a.items().size() != b.items().size()) return false;
  for (std::size_t begin = 0; begin < a.items().size();) {
    if (a.items()[begin].action != b.items()[begin].action) return false;
    const auto run = run_of(a, begin, way::same);
    if (run != run_of(b, begin, which)) return false;
    begin += run.size();
  }
  return true;
}

}  // namespace

claim permits_within(const flow_list& inner, const flow_list& outer, work_limit& work) {
  return search_for_both(inner, outer, verdict::deny, work).none();
}

claim permits_apart(const flow_list& a, const flow_list& b, work_limit& work) {
  return search_for_both(a, b, verdict::permit, work).none();
}

relation list_comparison::is() const {
  const auto first_in = first_within_second.holds;
  const auto second_in = second_within_first.holds;
  if (first_in == truth::yes && second_in == truth::yes) return relation::equal;
  if (apart.holds == truth::yes) return relation::disjoint;
  if (first_in == truth::yes && second_in == truth::no) return relation::subset;
  if (first_in == truth::no && second_in == truth::yes) return relation::superset;
  if (first_in == truth::no && second_in == truth::no && apart.holds == truth::no)
    return relation::overlap;
  return relation::unknown;
}

list_comparison compare(const flow_list& first, const flow_list& second, work_limit& work) {
  const claim yes{truth::yes, {}};
  if (same_lines(first, second, way::same)) return {yes, yes, permits_apart(first, first, work)};
  return {permits_within(first, second, work), permits_within(second, first, work),
          permits_apart(first, second, work)};
}

list_comparison compare(const flow_list& first, const flow_list& second) {
  auto work = default_work(first.items().size() + second.items().size());
  return compare(first, second, work);
}

list_comparison compare_mirrored(const flow_list& first, const flow_list& second) {
  const claim yes{truth::yes, {}};
  auto work = default_work(first.items().size());
  if (same_lines(first, second, way::back)) return {yes, yes, permits_apart(first, first, work)};
  return compare(first, second.mirrored());
}

}  // namespace peerlint::net
