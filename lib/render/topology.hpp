#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <peerlint/tunnel_report.hpp>

namespace peerlint::render {

/// Devices and tunnels as a graph, laid out: the same for the same tunnels.
struct topology {
  struct node {
    std::string name;  ///< of the device, or the address of a peer that no file is
    std::string file;  ///< "" for such a peer
    double x = 0;      ///< of its middle
    double y = 0;
  };
  struct edge {
    std::size_t a = 0;
    std::size_t b = 0;
    std::size_t tunnel = 0;    ///< its number among the tunnels
    std::size_t beside = 0;    ///< how many edges between the two come before it
    std::size_t together = 1;  ///< how many there are between the two
  };

  std::vector<node> nodes;
  std::vector<edge> edges;
  double width = 0;
  double height = 0;
};

/// A ring or an oval; in its middle the device with most tunnels, where it has more than two
/// others.
[[nodiscard]] topology topology_of(const tunnels_result& of);

}  // namespace peerlint::render
