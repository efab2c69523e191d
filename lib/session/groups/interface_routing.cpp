#include "command/groups/interface_routing.hpp"

#include "session/on_interface.hpp"
#include "session/placement.hpp"
#include "session/secret_lines.hpp"

namespace peerlint::session {
namespace interface_routing {
namespace {

using session::enter_one;  // for option lines

edit enter_one(context& at, const command::routing_ospf_key& line, model::interface& on) {
  return place_secret(at, on.secret_lines, "ip ospf authentication-key", line.key,
                      line.encoding.value);
}

edit enter_one(context& at, const command::routing_ospf_digest_key& line, model::interface& on) {
  const auto number = std::to_string(line.number.value);
  return place_secret(at, on.secret_lines, "ip ospf message-digest-key " + number + " md5",
                      line.key, line.encoding.value);
}

// What is on by itself: the model keeps those for which it is off.
edit place_exception(const context& at, std::vector<located<std::uint32_t>>& list,
                     const located<std::uint32_t>& process) {
  const auto where = std::find(list.begin(), list.end(), process);
  const bool wanted = at.line.sign == command::polarity::no;
  if (wanted == (where != list.end())) return at.done(edit::kinds::no_effect);
  if (wanted)
    list.push_back(process);
  else
    list.erase(where);
  return at.done(wanted ? edit::kinds::added : edit::kinds::removed);
}

edit enter_one(const context& at, const command::routing_split_horizon_eigrp& line,
               model::interface& on) {
  return place_exception(at, on.routing.edit().no_split_horizon, line.process);
}

edit enter_one(const context& at, const command::routing_next_hop_self& line,
               model::interface& on) {
  return place_exception(at, on.routing.edit().no_next_hop_self, line.process);
}

edit enter_one(const context& at, const command::routing_dhcp_track& line, model::interface& on) {
  return place(at, on.routing.edit().dhcp_track, line.object);
}

edit enter_one(const context& at, const command::routing_dhcp_distance& line,
               model::interface& on) {
  return place(at, on.routing.edit().dhcp_distance, line.distance);
}

}  // namespace
}  // namespace interface_routing

template <>
edit enter(context& at, const command::interface_routing_command& what) {
  auto* on = current_interface(at);
  if (on == nullptr) return at.done(edit::kinds::none);
  return std::visit([&](const auto& line) { return interface_routing::enter_one(at, line, *on); },
                    what);
}

}  // namespace peerlint::session
