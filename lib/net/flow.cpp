#include "net/flow.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace peerlint::net {
namespace {

bool has_all(const std::vector<std::string>& these, const std::vector<std::string>& wanted) {
  return std::all_of(wanted.begin(), wanted.end(), [&](const std::string& one) {
    return std::find(these.begin(), these.end(), one) != these.end();
  });
}

}  // namespace

flow normal(flow any_form) {
  any_form.packets = normal(std::move(any_form.packets));
  auto& conditions = any_form.conditions;
  std::sort(conditions.begin(), conditions.end());
  conditions.erase(std::unique(conditions.begin(), conditions.end()), conditions.end());
  return any_form;
}

truth matches(const flow& whole, const packet& one) {
  if (!contains(whole.packets, one)) return truth::no;
  return whole.conditions.empty() ? truth::yes : truth::unknown;
}

bool contains(const flow& outer, const flow& inner) {
  return contains(outer.packets, inner.packets) && has_all(inner.conditions, outer.conditions);
}

bool may_overlap(const flow& a, const flow& b) { return overlap(a.packets, b.packets); }

std::optional<flow> intersection(const flow& a, const flow& b) {
  auto common = intersection(a.packets, b.packets);
  if (!common) return std::nullopt;
  flow both{*std::move(common), a.conditions};
  both.conditions.insert(both.conditions.end(), b.conditions.begin(), b.conditions.end());
  return normal(std::move(both));
}

std::vector<flow> difference(const flow& a, const flow& b) {
  if (!has_all(a.conditions, b.conditions)) return {a};
  std::vector<flow> left;
  for (auto& piece : difference(a.packets, b.packets))
    left.push_back({std::move(piece), a.conditions});
  return left;
}

flow mirrored(flow whole) {
  whole.packets = mirrored(std::move(whole.packets));
  return whole;
}

relation relate(const flow& a, const flow& b) {
  if (!may_overlap(a, b)) return relation::disjoint;
  const bool a_in_b = contains(b, a);
  const bool b_in_a = contains(a, b);
  if (a_in_b && b_in_a) return relation::equal;
  // A condition may take from a flow all that the other has not, or that both have.
  const bool more_in_a = a.conditions.empty() && !contains(b.packets, a.packets);
  const bool more_in_b = b.conditions.empty() && !contains(a.packets, b.packets);
  if (a_in_b && more_in_b) return relation::subset;
  if (b_in_a && more_in_a) return relation::superset;
  return more_in_a && more_in_b ? relation::overlap : relation::unknown;
}

std::string to_text(const flow& whole) {
  auto text = to_text(whole.packets);
  for (const auto& condition : whole.conditions)
    text += (&condition == whole.conditions.data() ? " if " : " and ") + condition;
  return text;
}

}  // namespace peerlint::net
