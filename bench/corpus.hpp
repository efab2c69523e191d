#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace peerlint::bench {

struct file {
  std::string name;
  std::string bytes;
};

/// How the text is spread over routers.
enum class shape {
  fleet,   ///< one configuration of some 40 KB behind another
  router,  ///< everything belongs to one router: its lists are as long as the text
};

/// A text of about `size` bytes as routers print it: VPN hubs with their tunnels, routing, banners,
/// certificates, and now and then a fault. The same for the same arguments on every machine.
[[nodiscard]] file generated(std::size_t size, shape how);

/// The configurations of a folder, as `peerlint check` finds them.
[[nodiscard]] std::vector<file> folder(const std::string& path);

[[nodiscard]] std::size_t size_of(const std::vector<file>& files);

}  // namespace peerlint::bench
