// What the algebra says of random lists, against trying every packet of a small universe.
// PEERLINT_CASES says how many cases.
#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "net/brute_force.hpp"
#include "net/line_effects.hpp"
#include "net/list_comparison.hpp"

namespace flow_list_property_test {

namespace {

using namespace peerlint::net;
using namespace peerlint::net::brute_force;

unsigned cases() {
  const char* const wanted = std::getenv("PEERLINT_CASES");
  return wanted == nullptr ? 3'000 : static_cast<unsigned>(std::atoi(wanted));
}

struct random_case {
  explicit random_case(unsigned seed)
      : from(seed),
        all(from, 1 + below(from, below(from, 40) == 0 ? 5 : 3),
            below(from, 3) == 0 ? 1 + below(from, 2) : 0,
            below(from, 4) == 0 ? address_family::ipv6 : address_family::ipv4),
        conditional(all.assignments() > 1) {}

  dice from;
  universe all;
  bool conditional;
};

// A list near another one: a line taken away, changed, doubled, moved or added.
small_list near(dice& from, const universe& all, small_list list) {
  const auto at = below(from, list.size());
  const auto place = [&](std::size_t which) {
    return list.begin() + static_cast<std::ptrdiff_t>(which);
  };
  switch (below(from, 5)) {
    case 0:
      list.erase(place(at));
      break;
    case 1:
      list[at].flows.front() = all.some_flow(from);
      break;
    case 2:
      list.insert(place(below(from, list.size())), small_line(list[at]));
      break;
    case 3:
      std::swap(list[at], list[below(from, list.size())]);
      break;
    default:
      list.push_back(all.some_list(from).front());
  }
  return list;
}

// Whether something holds of a packet for every way that conditions can go.
template <class Holds>
bool in_every_case(const universe& all, const packet& one, Holds holds) {
  auto at = all.point_of(one);
  if (at.what >= all.services().size()) return false;  // no packet can be so
  for (at.conditions = 0; at.conditions < all.assignments(); ++at.conditions)
    if (!holds(at)) return false;
  return true;
}

// A claim is that `fault` holds of no packet; `none` says whether that is so.
template <class Fault>
void check_claim(const random_case& in, const claim& said, bool none, Fault fault) {
  CHECK((said.holds == truth::yes) == none);
  CHECK(said.against.has_value() == (said.holds == truth::no));
  if (said.against) CHECK(in_every_case(in.all, *said.against, fault));
  if (!in.conditional) CHECK(said.holds != truth::unknown);
}

relation relation_of(bool first_in, bool second_in, bool apart) {
  if (first_in && second_in) return relation::equal;
  if (apart) return relation::disjoint;
  if (first_in) return relation::subset;
  return second_in ? relation::superset : relation::overlap;
}

void check_comparison(const random_case& in, const small_list& a, const small_list& b) {
  const auto& all = in.all;
  work_limit work(1'000'000'000);
  const auto said = compare(all.list_of(a), all.list_of(b), work);
  const auto a_only = [&](const point& at) { return all.permits(a, at) && !all.permits(b, at); };
  const auto b_only = [&](const point& at) { return all.permits(b, at) && !all.permits(a, at); };
  const auto both = [&](const point& at) { return all.permits(a, at) && all.permits(b, at); };
  bool no_a = true;
  bool no_b = true;
  bool none = true;
  all.each_point([&](const point& at) {
    const bool in_a = all.permits(a, at);
    const bool in_b = all.permits(b, at);
    no_a = no_a && (!in_a || in_b);
    no_b = no_b && (!in_b || in_a);
    none = none && !(in_a && in_b);
  });
  check_claim(in, said.first_within_second, no_a, a_only);
  check_claim(in, said.second_within_first, no_b, b_only);
  check_claim(in, said.apart, none, both);
  CHECK(compare_mirrored(all.list_of(a), all.list_of(b).mirrored()).is() == said.is());
  if (in.conditional) return;
  CHECK(said.is() == relation_of(said.first_within_second.holds == truth::yes,
                                 said.second_within_first.holds == truth::yes,
                                 said.apart.holds == truth::yes));
}

// What a line does to a point: whether it decides, and whether that matters.
struct line_at_point {
  bool decides;
  bool changes;
};
line_at_point look(const small_list& list, std::size_t line, unsigned matching) {
  const bool decides = (matching & ((2U << line) - 1)) == 1U << line;
  auto next = line + 1;
  while (next < list.size() && (matching >> next & 1U) == 0) ++next;
  return {decides, decides && universe::permits(list, next) != list[line].permit};
}

// What a line does anywhere.
struct line_anywhere {
  bool reachable = false;
  bool needed = false;
  unsigned covering = ~0U;  // the lines that match all it matches, as bits
};
std::vector<line_anywhere> look(const universe& all, const small_list& list) {
  std::vector<line_anywhere> lines(list.size());
  all.each_point([&](const point& at) {
    const auto matching = all.matching(list, at);
    for (std::size_t i = 0; i < list.size(); ++i) {
      if ((matching >> i & 1U) == 0) continue;
      const auto does = look(list, i, matching);
      lines[i].reachable |= does.decides;
      lines[i].needed |= does.changes;
      lines[i].covering &= matching;
    }
  });
  return lines;
}

void check_line(const random_case& in, const small_list& list, std::size_t line,
                const line_anywhere& is, const line_effect& said) {
  const auto& all = in.all;
  std::optional<std::size_t> shadow;
  for (std::size_t i = line; i-- > 0;)
    if ((is.covering >> i & 1U) != 0) shadow = 10 * (i + 1);
  CHECK(said.number == 10 * (line + 1));
  CHECK(said.shadowed_by == shadow);
  CHECK((said.reachable == truth::no) == !is.reachable);
  CHECK((said.needed == truth::no) == !is.needed);
  CHECK(said.decides.has_value() == (said.reachable == truth::yes));
  CHECK(said.changes.has_value() == (said.needed == truth::yes));
  const auto at_point = [&](const point& at) { return look(list, line, all.matching(list, at)); };
  if (said.decides)
    CHECK(in_every_case(all, *said.decides, [&](const point& at) { return at_point(at).decides; }));
  if (said.changes)
    CHECK(in_every_case(all, *said.changes, [&](const point& at) { return at_point(at).changes; }));
  if (!in.conditional) CHECK(said.reachable != truth::unknown);
  if (!in.conditional) CHECK(said.needed != truth::unknown);
}

void check_effective(const universe& all, const small_list& list, const flow_list& made,
                     std::size_t line) {
  auto work = work_limit(1'000'000);
  const auto left = effective_flows(made, line, work);
  REQUIRE(left.has_value());
  bool same = true;
  all.each_point([&](const point& at) {
    const auto one = all.packet_of(at);
    const bool is_left = std::any_of(left->begin(), left->end(), [&](const flow& piece) {
      return contains(piece.packets, one);
    });
    same = same && is_left == (all.taker(list, at) == line);
  });
  CHECK(same);
}

void check_decision(random_case& in, const small_list& list, const flow_list& made) {
  auto& from = in.from;
  const point at{below(from, in.all.addresses()), below(from, in.all.addresses()),
                 below(from, in.all.services().size()), 0};
  const auto one = in.all.packet_of(at);
  const auto said = made.decide(one);
  const auto permits = [&](const point& p) { return in.all.permits(list, p); };
  const auto denies = [&](const point& p) { return !in.all.permits(list, p); };
  if (said.permitted == truth::yes) CHECK(in_every_case(in.all, one, permits));
  if (said.permitted == truth::no) CHECK(in_every_case(in.all, one, denies));
  if (!in.conditional) CHECK(said.permitted != truth::unknown);
  const auto line = said.line;
  if (line)
    CHECK(in_every_case(in.all, one,
                        [&](const point& p) { return 10 * (in.all.taker(list, p) + 1) == *line; }));
  if (!in.conditional) CHECK(line.has_value() == (in.all.taker(list, at) < list.size()));
  CHECK(made.mirrored().decide(mirrored(one)).permitted == said.permitted);
}

}  // namespace

TEST_CASE("lists: comparisons are what trying every packet says") {
  for (unsigned seed = 1; seed <= cases(); ++seed) {
    CAPTURE(seed);
    random_case in(seed);
    const auto a = in.all.some_list(in.from);
    const auto b = below(in.from, 3) > 0 ? near(in.from, in.all, a) : in.all.some_list(in.from);
    check_comparison(in, a, b);
  }
}

TEST_CASE("lists: what each line does is what trying every packet says") {
  for (unsigned seed = 1; seed <= cases(); ++seed) {
    CAPTURE(seed);
    random_case in(seed);
    const auto list = in.all.some_list(in.from);
    const auto made = in.all.list_of(list);
    work_limit work(1'000'000'000);  // every answer is wanted, however the lines are scattered
    const auto effects = line_effects(made, work, work);
    REQUIRE(effects.size() == list.size());
    const auto lines = look(in.all, list);
    for (std::size_t i = 0; i < list.size(); ++i) check_line(in, list, i, lines[i], effects[i]);
    if (!in.conditional) check_effective(in.all, list, made, below(in.from, list.size()));
    check_decision(in, list, made);
  }
}

TEST_CASE("flows: the operations on two flows are those on their packets") {
  for (unsigned seed = 1; seed <= cases(); ++seed) {
    CAPTURE(seed);
    random_case in(seed);
    const small_list one{{true, {in.all.some_flow(in.from)}}};
    const small_list other{{true, {in.all.some_flow(in.from)}}};
    const auto a = normal(in.all.flow_of(one[0].flows[0]));
    const auto b = normal(in.all.flow_of(other[0].flows[0]));
    const auto common = intersection(a.packets, b.packets);
    const auto rest = difference(a.packets, b.packets);
    bool exact = true;
    bool a_in_b = true;
    bool b_in_a = true;
    bool apart = true;
    in.all.each_point([&](const point& at) {
      const bool in_a = in.all.permits(one, at);
      const bool in_b = in.all.permits(other, at);
      a_in_b = a_in_b && (!in_a || in_b);
      b_in_a = b_in_a && (!in_b || in_a);
      apart = apart && !(in_a && in_b);
      if (at.conditions + 1 != in.all.assignments()) return;  // all hold: packets alone
      const auto sent = in.all.packet_of(at);
      const auto pieces = std::count_if(
          rest.begin(), rest.end(), [&](const traffic& piece) { return contains(piece, sent); });
      exact = exact && pieces == (in_a && !in_b ? 1 : 0) && contains(a.packets, sent) == in_a &&
              (common && contains(*common, sent)) == (in_a && in_b);
    });
    CHECK(exact);
    CHECK(contains(a, b) == b_in_a);
    CHECK(contains(b, a) == a_in_b);
    const auto said = relate(a, b);
    if (said != relation::unknown) CHECK(said == relation_of(a_in_b, b_in_a, apart));
    if (!in.conditional) CHECK(said != relation::unknown);
  }
}

// Here the lists are long, so that the index has levels, and the oracle is a walk over all flows.
TEST_CASE("lists: lines are found as by looking at each") {
  for (unsigned seed = 1; seed <= cases() / 100; ++seed) {
    CAPTURE(seed);
    random_case in(seed);
    small_list small(1 + below(in.from, 300));
    for (auto& line : small) line.flows.push_back(in.all.some_flow(in.from));
    const auto list = in.all.list_of(small);
    for (int i = 0; i < 10; ++i) {
      const auto that = normal(in.all.flow_of(in.all.some_flow(in.from)));
      std::vector<std::size_t> meeting;
      std::vector<std::size_t> containing;
      std::optional<std::size_t> equal;
      for (const auto& item : list.items()) {
        const auto number = list.lines()[item.line].number;
        if (may_overlap(item.what, that)) meeting.push_back(number);
        if (contains(item.what, that)) containing.push_back(number);
        if (!equal && item.what == that) equal = number;
      }
      CHECK(list.meets(that) == !meeting.empty());
      CHECK(list.lines_meeting(that) == meeting);
      CHECK(list.lines_containing(that) == containing);
      CHECK(list.line_equal(that) == equal);
      const auto sent = natural_packet(that.packets);
      const auto first = std::find_if(
          list.items().begin(), list.items().end(),
          [&](const flow_list::item& item) { return contains(item.what.packets, sent); });
      if (first != list.items().end() && first->what.conditions.empty())
        CHECK(list.decide(sent).line == list.lines()[first->line].number);
    }
  }
}

}  // namespace flow_list_property_test
