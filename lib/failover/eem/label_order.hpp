#pragma once

#include <optional>
#include <string>
#include <vector>

#include <peerlint/model/event_manager.hpp>

// The order of actions: a router compares labels letter by letter, so "10" comes before "2".
namespace peerlint::failover {

using action_list = std::vector<const model::eem_action*>;

/// The actions as they stand in the file; where a router printed it, as they run.
[[nodiscard]] action_list in_written_order(const model::eem_applet& applet);

/// Two actions that run the other way round than they are meant (by their numbers; where a label is
/// none, as they are written), and at least one of them changes
/// what the other does: it moves the session, opens or closes a block, or sets a variable of it.
struct swapped_actions {
  const model::eem_action* meant_first = nullptr;
  const model::eem_action* runs_first = nullptr;
  bool by_numbers = false;  ///< the file has them in the order in which they run; their labels as
                            ///< numbers make a sense that this order does not make
};
[[nodiscard]] std::optional<swapped_actions> swapped_actions_of(const model::eem_applet& applet);

/// The labels in the order in which they run: "1, 10, 11, 2"; of many, the first ones.
[[nodiscard]] std::string labels_as_they_run(const model::eem_applet& applet);

}  // namespace peerlint::failover
