#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include "command/groups/ip_sla_operation.hpp"
#include "net/interface_name.hpp"
#include "session/host_address.hpp"
#include "session/placement.hpp"

// Where the operations of IP SLA stand, and what has to be asked of one before it is touched.
namespace peerlint::session {

/// The place of an operation by its number; the size of the list when there is none.
[[nodiscard]] inline std::size_t operation_at(const context& at, std::uint32_t number) {
  const auto& all = at.device.ip_sla_operations;
  return at.known.ip_sla_operations.find(
      all, hash_of(number), [](const auto& one) { return hash_of(one.number.value); },
      [&](const auto& one) { return one.number.value == number; });
}

/// The operation whose mode takes the line; nothing when the router refused its header.
[[nodiscard]] inline model::ip_sla_operation* current_operation(const context& at) {
  auto& all = at.device.ip_sla_operations;
  return at.mode.object < all.size() ? &all[at.mode.object] : nullptr;
}

/// The line by which the operation was started; a span of no text when it was not.
[[nodiscard]] inline span started_by(const context& at, const model::ip_sla_operation& operation) {
  if (operation.schedule.is_set() && operation.schedule.value.starts())
    return operation.schedule.line;
  const auto& groups = at.device.ip_sla_groups;
  const auto group = std::find_if(groups.begin(), groups.end(), [&](const auto& one) {
    return one.schedule.starts() && model::is_member(one.members.value, operation.number.value);
  });
  return group == groups.end() ? span{} : group->line.at;
}

/// A refusal in the router's words, `old` being the line it comes from.
[[nodiscard]] inline edit refusal(const context& at, std::string reason, span old = {}) {
  auto refused = at.done(edit::kinds::refused, old);
  refused.reason = std::move(reason);
  return refused;
}

/// A line about an operation that does not exist changes nothing: it is kept for the rules, since
/// a text that is a part of a configuration may lack the operation that the router has.
[[nodiscard]] inline edit keep_stray(const context& at, const located<std::uint32_t>& number) {
  if (!at.positive()) return at.done(edit::kinds::no_effect);
  at.device.ip_sla_strays.push_back({number, at.reader.written_out(at.line), {at.line.whole()}});
  return at.done(edit::kinds::none);
}

/// The type line of the current operation: another one takes its place.
inline edit place_probe(const context& at, model::ip_sla_kind kind,
                        const command::sla_probe_words& line) {
  auto* operation = current_operation(at);
  if (operation == nullptr) return at.done(edit::kinds::none);
  model::ip_sla_probe made;
  made.kind = kind;
  if (line.target) made.target = host_from(*line.target);
  made.port = line.port;
  if (line.source) made.source = host_from(*line.source);
  if (line.source_interface)
    made.source_interface = located<std::string>{
        net::canonical_interface(line.source_interface->value), line.source_interface->at};
  made.source_port = line.source_port;
  if (line.control) made.control = located<bool>{line.control->value == "enable", line.control->at};
  if (line.url) made.url = owned(*line.url);
  if (line.name_server) made.name_server = host_from(*line.name_server);
  made.words = at.reader.written_out(at.line);
  return place(at, operation->probe,
               located<model::ip_sla_probe>{std::move(made), at.line.whole()});
}

}  // namespace peerlint::session
