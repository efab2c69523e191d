#include "engine/tunnels/step_lines.hpp"

#include <vector>

#include "engine/tunnels/ends.hpp"

namespace peerlint::engine {
namespace {

using adder = void (*)(const ends&, line_table&);

std::vector<compared_lines> made_by(const std::vector<adder>& adders, const ends& of,
                                    const fleet& over) {
  line_table table(over);
  for (const auto add : adders) add(of, table);
  return table.take();
}

}  // namespace

std::vector<reported_step> steps_of(const tunnel& between, const fleet& over) {
  const auto& direction = between.a_to_b;
  const ends of{direction, side_of(direction.initiator, over), side_of(direction.responder, over)};
  // Where they do not speak the same version, each has its own lines.
  const bool any_1 = !of.a.end.ikev2 || !of.b.end.ikev2;
  const bool any_2 = of.a.end.ikev2 || of.b.end.ikev2;
  std::vector<adder> phase_1{add_addresses};
  if (any_1) phase_1.push_back(add_phase_1);
  if (any_2) phase_1.push_back(add_version_2);
  return {{1, made_by({add_interesting}, of, over)},
          {2, made_by(phase_1, of, over)},
          {3, made_by({add_phase_2}, of, over)},
          {4, made_by({add_data}, of, over)},
          {5, made_by({add_rekey}, of, over)}};
}

}  // namespace peerlint::engine
