#include "render/topology.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <set>
#include <utility>

namespace peerlint::render {
namespace {

constexpr double margin_x = 130;
constexpr double margin_y = 60;
constexpr double least_radius = 150;
constexpr double room_of_node = 34;

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
    return {of.a.peer.empty() ? "anyone" : of.a.peer, ""};
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
    const auto count = made_.nodes.size();
    const auto on_ring = middle < count ? count - 1 : count;
    const double radius =
        std::max(least_radius, static_cast<double>(on_ring) * room_of_node / std::numbers::pi);
    const double radius_x = radius * 1.6;
    made_.width = 2 * (radius_x + margin_x);
    made_.height = on_ring <= 2 ? 2 * (margin_y + 60) : 2 * (radius + margin_y);
    std::size_t placed = 0;
    for (std::size_t i = 0; i < count; ++i) {
      auto& each = made_.nodes[i];
      each.x = made_.width / 2;
      each.y = made_.height / 2;
      if (i == middle) continue;
      // From the left, clockwise.
      const double angle = std::numbers::pi + 2 * std::numbers::pi * static_cast<double>(placed++) /
                                                  static_cast<double>(on_ring);
      each.x += radius_x * std::cos(angle);
      if (on_ring > 2) each.y += radius * std::sin(angle);
    }
  }

  topology made_;
  std::map<node_key, std::size_t> numbers_;
};

}  // namespace

topology topology_of(const tunnels_result& of) { return maker(of).make(); }

}  // namespace peerlint::render
