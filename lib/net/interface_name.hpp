#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace peerlint::net {

/// The whole name of an interface as IOS prints it, from any way of writing it: `gi 0/0` is
/// "GigabitEthernet0/0". Empty when the type is none that IOS has, or could be several, or when no
/// number follows a type that needs one.
[[nodiscard]] std::string canonical_interface(std::string_view words);

/// The whole names of all interfaces of a range, as `interface range` takes it: `gi0/0 - 3, vlan
/// 10`. Empty when the words are no range; a router takes no more than some hundreds at once.
[[nodiscard]] std::vector<std::string> interface_range(std::string_view words);

/// True when the words have a whole name.
[[nodiscard]] bool is_interface(std::string_view words);

}  // namespace peerlint::net
