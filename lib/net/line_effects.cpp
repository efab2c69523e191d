#include "net/line_effects.hpp"

#include <algorithm>
#include <utility>

#include "net/list_search.hpp"

namespace peerlint::net {
namespace {

verdict opposite(verdict of) { return of == verdict::permit ? verdict::deny : verdict::permit; }

// The lists that `line_effects` looks at, and the work that is left for the line at hand.
class effect_search {
 public:
  effect_search(const flow_list& list, work_limit& work)
      : list_(list),
        has_groups_(std::any_of(list.lines().begin(), list.lines().end(),
                                [](const auto& line) { return line.last > line.first + 1; })),
        work_(work),
        any_(list, any_match, work),
        permitted_(list, surely_permitted, work),
        denied_(list, surely_denied, work) {
    condition_bits bits;
    if (auto masks = masks_of(list, bits)) exact_.emplace(list, exactly, work, *std::move(masks));
  }

  [[nodiscard]] line_effect effect_of(const flow_list::line& line) const {
    line_effect made;
    made.number = line.number;
    made.reachable = made.needed = truth::no;
    if (line.first == line.last) return made;
    made.shadowed_by = shadow(line);
    if (made.shadowed_by) return made;
    made.decides = decided(line);
    made.reachable = judge(made.decides, [&] { return !decides_in_no_case(line); });
    if (made.reachable == truth::no) return made;
    made.changes = changed(line);
    made.needed = judge(made.changes, [&] { return !changes_in_no_case(line); });
    return made;
  }

 private:
  // Yes with an example; no when without conditions there is none, or none in any case.
  template <class Possible>
  [[nodiscard]] truth judge(std::optional<packet>& example, Possible possible) const {
    if (work_.over()) example.reset();
    if (example) return truth::yes;
    if (work_.over()) return truth::unknown;
    if (!list_.has_conditions()) return truth::no;
    if (!exact_ || possible() || work_.over()) return truth::unknown;
    return truth::no;
  }

  [[nodiscard]] static item_range before(const flow_list::line& line) { return {0, line.first}; }
  [[nodiscard]] static item_range behind(const flow_list::line& line) { return {line.last}; }
  [[nodiscard]] bool is_sure(std::uint32_t item) const {
    return list_.items()[item].what.conditions.empty();
  }

  // The first earlier line that has all of this one. Where both have one flow it is found at once,
  // else every line that meets the first flow is looked at.
  [[nodiscard]] std::optional<std::size_t> shadow(const flow_list::line& line) const {
    if (!exact_) return std::nullopt;
    const auto flow = exact_->cell_of(line.first);
    const bool single = line.last == line.first + 1;
    std::optional<std::uint32_t> found;
    if (single)
      if (const auto item = exact_->first_containing(flow, before(line)))
        found = list_.items()[*item].line;
    if (!single || has_groups_)
      for (const auto place : exact_->lines_meeting(flow, before(line))) {
        const auto& earlier = list_.lines()[place];
        if (found && place >= *found) break;
        if ((!single || earlier.last > earlier.first + 1) && covers(earlier, line)) found = place;
      }
    if (!found || work_.over()) return std::nullopt;
    return list_.lines()[*found].number;
  }

  [[nodiscard]] bool covers(const flow_list::line& earlier, const flow_list::line& line) const {
    const auto any = [](const cell&) { return true; };
    for (auto i = line.first; i < line.last; ++i)
      if (exact_->free_pieces(exact_->cell_of(i), {earlier.first, earlier.last}, any)) return false;
    return !work_.over();
  }

  [[nodiscard]] std::optional<packet> decided(const flow_list::line& line) const {
    std::optional<packet> example;
    const auto take = [&](const cell& piece) {
      example = natural_packet(piece.packets);
      return true;
    };
    for (auto i = line.first; i < line.last && !example; ++i) {
      if (!is_sure(i)) continue;
      const auto one = natural_packet(list_.items()[i].what.packets);
      if (!any_.any_containing({traffic_of(one)}, before(line))) return one;
    }
    for (auto i = line.first; i < line.last && !example; ++i)
      if (is_sure(i)) any_.free_pieces(any_.cell_of(i), before(line), take);
    return example;
  }

  [[nodiscard]] bool decides_in_no_case(const flow_list::line& line) const {
    const auto any = [](const cell&) { return true; };
    for (auto i = line.first; i < line.last; ++i)
      if (exact_->free_pieces(exact_->cell_of(i), before(line), any)) return false;
    return true;
  }

  // What the line decides and the lines behind it would decide otherwise.
  bool changed_pieces(const list_search& earlier, const list_search& later,
                      const flow_list::line& line, std::uint32_t item,
                      const list_search::visitor& visit) const {
    return later.decided_pieces(
        opposite(line.action), later.cell_of(item), behind(line),
        [&](const cell& piece) { return earlier.free_pieces(piece, before(line), visit); });
  }

  [[nodiscard]] std::optional<packet> changed(const flow_list::line& line) const {
    const auto& later = line.action == verdict::permit ? denied_ : permitted_;
    std::optional<packet> example;
    for (auto i = line.first; i < line.last; ++i) {
      if (!is_sure(i)) continue;
      const auto one = natural_packet(list_.items()[i].what.packets);
      const cell point{traffic_of(one)};
      const auto next = later.first_containing(point, behind(line));
      const auto then = next ? list_.items()[*next].action : verdict::deny;
      if (then != line.action && !any_.any_containing(point, before(line))) return one;
    }
    for (auto i = line.first; i < line.last && !example; ++i)
      if (is_sure(i))
        changed_pieces(any_, later, line, i, [&](const cell& piece) {
          example = natural_packet(piece.packets);
          return true;
        });
    return example;
  }

  [[nodiscard]] bool changes_in_no_case(const flow_list::line& line) const {
    const auto any = [](const cell&) { return true; };
    for (auto i = line.first; i < line.last; ++i)
      if (changed_pieces(*exact_, *exact_, line, i, any)) return false;
    return true;
  }

  const flow_list& list_;
  bool has_groups_;  // lines of several flows
  work_limit& work_;
  list_search any_;
  list_search permitted_;
  list_search denied_;
  std::optional<list_search> exact_;
};

}  // namespace

std::vector<line_effect> line_effects(const flow_list& list, work_limit a_line,
                                      work_limit& in_all) {
  std::vector<line_effect> made;
  made.reserve(list.lines().size());
  auto work = a_line;  // what is left for the line at hand
  const effect_search search(list, work);
  for (const auto& line : list.lines()) {
    work = a_line.left() < in_all.left() ? a_line : in_all;
    const auto given = work.left();
    if (work.over()) {
      made.emplace_back().number = line.number;
      continue;
    }
    made.push_back(search.effect_of(line));
    in_all.spend(given - work.left());
  }
  return made;
}

std::vector<line_effect> line_effects(const flow_list& list) {
  auto in_all = default_work(list.items().size());
  return line_effects(list, work_limit(500'000), in_all);
}

std::optional<std::vector<flow>> effective_flows(const flow_list& list, std::size_t place,
                                                 work_limit& work) {
  const auto& line = list.lines()[place];
  const list_search earlier(list, any_match, work);
  std::vector<flow> left;
  for (auto i = line.first; i < line.last; ++i)
    earlier.free_pieces(earlier.cell_of(i), {0, line.first}, [&](const cell& piece) {
      left.push_back({piece.packets, list.items()[i].what.conditions});
      return false;
    });
  if (work.over()) return std::nullopt;
  return left;
}

}  // namespace peerlint::net
