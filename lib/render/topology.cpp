#include "render/topology.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <set>
#include <utility>
#include <vector>

#include "render/tunnel_words.hpp"

namespace peerlint::render {
namespace {

constexpr double margin_x = 90;
constexpr double margin_y = 45;
constexpr double row_height = 50;
// Half of what is left free between the two nodes of a row.
constexpr double least_offset = 95;
constexpr double least_radius = 190;
// So many have room on a ring.
constexpr std::size_t most_on_ring = 8;
constexpr double ring_width = 240;
constexpr double ring_height = 150;

class maker {
 public:
  explicit maker(const tunnels_result& of) {
    // By name, so that the drawing does not hang on which tunnel is the worst.
    std::set<std::pair<std::string, std::string>> all;
    for (const auto& each : of.tunnels) {
      all.insert(key(each.a));
      all.insert(far(each));
    }
    for (const auto& [name, file] : all) {
      numbers_[{name, file}] = made_.nodes.size();
      made_.nodes.push_back({name, file});
    }
    for (std::size_t i = 0; i < of.tunnels.size(); ++i) add(of.tunnels[i], i);
  }

  topology make() {
    count_parallels();
    lay_out();
    return std::move(made_);
  }

 private:
  using node_key = std::pair<std::string, std::string>;

  static node_key key(const reported_end& end) { return {end.device, end.file}; }
  static node_key far(const tunnel_report& of) {
    if (of.b) return key(*of.b);
    return {peer_words(of), ""};
  }

  void add(const tunnel_report& of, std::size_t number) {
    made_.edges.push_back({numbers_.at(key(of.a)), numbers_.at(far(of)), number});
  }

  void count_parallels() {
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> seen;
    for (auto& each : made_.edges) each.beside = seen[std::minmax(each.a, each.b)]++;
    for (auto& each : made_.edges) each.together = seen[std::minmax(each.a, each.b)];
  }

  // The device to which most others have a tunnel; nodes.size() when none stands out.
  std::size_t hub() const {
    std::vector<std::set<std::size_t>> others(made_.nodes.size());
    for (const auto& each : made_.edges) {
      others[each.a].insert(each.b);
      others[each.b].insert(each.a);
    }
    std::size_t best = made_.nodes.size();
    for (std::size_t i = 0; i < others.size(); ++i)
      if (others[i].size() > 2 && (best == others.size() || others[i].size() > others[best].size()))
        best = i;
    return best;
  }

  void lay_out() {
    const auto middle = hub();
    std::vector<topology::node*> around;
    for (std::size_t i = 0; i < made_.nodes.size(); ++i)
      if (i != middle) around.push_back(&made_.nodes[i]);
    if (around.size() <= most_on_ring)
      lay_ring(around);
    else
      lay_rows(around);
    for (auto& each : made_.nodes) {
      each.x += made_.width / 2;
      each.y += made_.height / 2;
    }
  }

  // From the left, clockwise.
  void lay_ring(const std::vector<topology::node*>& around) {
    const bool flat = around.size() <= 2;
    made_.width = 2 * (ring_width + margin_x);
    made_.height = 2 * (flat ? margin_y : ring_height + margin_y);
    for (std::size_t i = 0; i < around.size(); ++i) {
      const double angle = std::numbers::pi + 2 * std::numbers::pi * static_cast<double>(i) /
                                                  static_cast<double>(around.size());
      around[i]->x = ring_width * std::cos(angle);
      around[i]->y = flat ? 0 : ring_height * std::sin(angle);
    }
  }

  // Two in a row, up on the left, down on the right, so that none hides another one; together they
  // are an oval.
  void lay_rows(const std::vector<topology::node*>& around) {
    const auto rows = (around.size() + 1) / 2;
    const double half_height = static_cast<double>(rows) * row_height / 2;
    const double radius = std::max(least_radius, half_height * 1.2);
    made_.width = 2 * (radius + least_offset + margin_x);
    made_.height = 2 * (half_height + margin_y);
    for (std::size_t i = 0; i < around.size(); ++i) {
      const bool left = i < rows;
      const auto row = left ? rows - 1 - i : i - rows;
      around[i]->y = (static_cast<double>(row) + 0.5) * row_height - half_height;
      const double share = around[i]->y / half_height;
      const double offset = least_offset + radius * std::sqrt(1 - share * share);
      around[i]->x = left ? -offset : offset;
    }
  }

  topology made_;
  std::map<node_key, std::size_t> numbers_;
};

}  // namespace

topology topology_of(const tunnels_result& of) { return maker(of).make(); }

}  // namespace peerlint::render
