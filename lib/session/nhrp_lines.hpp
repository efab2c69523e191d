#pragma once

#include <peerlint/model/interface.hpp>
#include "command/nhrp_lines.hpp"
#include "session/lower_case.hpp"
#include "session/on_interface.hpp"
#include "session/placement.hpp"
#include "session/secrets.hpp"

// What a line of NHRP does; the family decides on which part of the interface.
namespace peerlint::session {

template <class P>
edit enter_nhrp(const context& at, const command::nhrp_network_id<P>& line, model::nhrp& in) {
  return place(at, in.network_id, line.number);
}

template <class P>
edit enter_nhrp(context& at, const command::nhrp_authentication<P>& line, model::nhrp& in) {
  const auto key =
      line.key.at.exists() ? secret_from(at, line.key, line.encoding.value) : model::secret{};
  return place(at, in.authentication, located<model::secret>{key, line.key.at});
}

template <class P>
edit enter_nhrp(const context& at, const command::nhrp_holdtime<P>& line, model::nhrp& in) {
  return place(at, in.holdtime, line.seconds);
}

template <class P>
edit enter_nhrp(const context& at, const command::nhrp_nhs<P>& line, model::nhrp& in) {
  located<model::nhrp_server> made{{in_lower_case(line.server.value), {}, false, {}, {}},
                                   line.server.at};
  auto& server = made.value;
  for (const auto& nbma : line.nbma) server.nbma.push_back(in_lower_case(nbma.value));
  server.multicast = line.multicast.has_value();
  if (line.priority) server.priority = line.priority->value;
  if (line.cluster) server.cluster = line.cluster->value;
  const auto where = find(in.servers, [&](const auto& one) {
    return one.value.address == server.address &&
           (server.nbma.empty() || one.value.nbma.empty() || one.value.nbma == server.nbma);
  });
  if (where == in.servers.size() || !at.positive())
    return place_member(at, in.servers, where < in.servers.size() ? in.servers[where] : made);
  const span old = in.servers[where].at;
  const bool same = in.servers[where] == made;
  in.servers[where] = std::move(made);
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

template <class P>
edit enter_nhrp(const context& at, const command::nhrp_map<P>& line, model::nhrp& in) {
  const located<model::nhrp_map> made{
      {in_lower_case(line.inner.value), std::string(line.mask.value),
       in_lower_case(line.outer.value)},
      join(line.inner.at, line.outer.at)};
  // One outer address for each: another takes its place.
  const auto where = find(in.maps, [&](const auto& one) {
    return one.value.address == made.value.address && one.value.mask == made.value.mask;
  });
  if (where == in.maps.size() || !at.positive()) return place_member(at, in.maps, made);
  const span old = in.maps[where].at;
  const bool same = in.maps[where] == made;
  in.maps[where] = made;
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

template <class P>
edit enter_nhrp(const context& at, const command::nhrp_multicast<P>& line, model::nhrp& in) {
  return place_member(at, in.multicast_maps, {in_lower_case(line.target.value), line.target.at});
}

template <class P>
edit enter_nhrp(const context& at, const command::nhrp_no_unique<P>& /*line*/, model::nhrp& in) {
  return place_word(at, in.no_unique);
}

template <class P>
edit enter_nhrp(const context& at, const command::nhrp_timeout<P>& line, model::nhrp& in) {
  return place(at, in.registration_timeout, line.seconds);
}

template <class P>
edit enter_nhrp(const context& at, const command::nhrp_redirect<P>& line, model::nhrp& in) {
  return place(at, in.redirect,
               located<model::nhrp_redirect>{{line.timeout.value}, at.line.whole()});
}

// IOS-XE has shortcuts by itself: `no` is a statement.
template <class P>
edit enter_nhrp(const context& at, const command::nhrp_shortcut<P>& /*line*/, model::nhrp& in) {
  return place(at, in.shortcut);
}

template <class P>
edit enter_nhrp(const context& at, const command::nhrp_group<P>& line, model::nhrp& in) {
  return place(at, in.group, line.name);
}

template <class P>
edit enter_nhrp(const context& at, const command::nhrp_map_group<P>& line, model::nhrp& in) {
  const located<model::nhrp_group_map> made{
      {std::string(line.group.value), std::string(line.policy.value)}, line.group.at};
  const auto where =
      find(in.group_maps, [&](const auto& one) { return one.value.group == made.value.group; });
  if (where == in.group_maps.size() || !at.positive())
    return place_member(at, in.group_maps,
                        where < in.group_maps.size() ? in.group_maps[where] : made);
  const span old = in.group_maps[where].at;
  const bool same = in.group_maps[where] == made;
  in.group_maps[where] = made;
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

}  // namespace peerlint::session
