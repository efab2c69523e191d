#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory>
#include <string_view>

#include "command_group_names.hpp"

namespace peerlint::command {

/// A group's place among all of them, in the order of their names.
[[nodiscard]] constexpr std::size_t number_of_group(std::string_view name) {
  return static_cast<std::size_t>(std::find(group_names.begin(), group_names.end(), name) -
                                  group_names.begin());
}
/// The same by the group's type; specialised in the group's unit.
template <class Group>
inline constexpr std::size_t group_number = group_names.size();

/// Deletes a group behind a pointer that has forgotten its type.
struct group_deleter {
  void (*how)(void*) = nullptr;
  void operator()(void* group) const { how(group); }
};

/// A command of any group, which is a variant of its own. No unit has to see every group; the
/// memory of a group is kept for its next command.
class any_command {
 public:
  /// Only for the unit of the group.
  template <class Group>
  Group& become() {
    static_assert(group_number<Group> < group_names.size());
    auto& slot = slots_[group_number<Group>];
    if (!slot)
      slot = {new Group, group_deleter{[](void* group) { delete static_cast<Group*>(group); }}};
    group_ = group_number<Group>;
    return *static_cast<Group*>(slot.get());
  }

  /// The number of the group that it is of now.
  [[nodiscard]] std::size_t group() const { return group_; }
  /// The group's variant.
  [[nodiscard]] const void* value() const { return slots_[group_].get(); }

 private:
  using slot = std::unique_ptr<void, group_deleter>;

  std::array<slot, group_names.size()> slots_;
  std::size_t group_ = 0;
};

}  // namespace peerlint::command
