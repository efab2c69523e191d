#include "command/groups/vrf.hpp"

#include "session/option_lines.hpp"
#include "session/placement.hpp"
#include "session/removed_addresses.hpp"

namespace peerlint::session {
namespace vrf {
namespace {

// Without its VRF an interface is in no VRF, and has no address (ipsec.md 1.0.4).
edit remove_vrf(context& at, const std::string& name) {
  auto done = remove(at, at.device.vrfs, at.known.vrfs.named(at.device.vrfs, name));
  if (done.what != edit::kinds::removed) return done;
  for (auto& one : at.device.interfaces) {
    if (!one.vrf.is_set() || one.vrf.value != name) continue;
    done.lost.push_back(one.vrf.line);
    one.vrf = {};
    remove_ipv4_addresses(one, done);
    remove_ipv6_addresses(one, done);
  }
  return done;
}

edit enter_vrf(context& at, const located<std::string_view>& name, model::vrf_form form) {
  auto& vrfs = at.device.vrfs;
  if (!at.positive()) return remove_vrf(at, std::string(name.value));
  const auto where = at.known.vrfs.named(vrfs, name.value);
  at.opened.object = where;
  if (where < vrfs.size()) {
    // Only `vrf definition` has address families.
    if (form == model::vrf_form::definition) vrfs[where].form = form;
    return at.done(edit::kinds::no_effect, vrfs[where].header.at);
  }
  model::vrf made;
  made.name = owned(name);
  made.header.at = at.line.whole();
  made.form = form;
  vrfs.push_back(std::move(made));
  return at.done(edit::kinds::added);
}

edit enter_one(context& at, const command::vrf_ip_header& line) {
  return enter_vrf(at, line.name, model::vrf_form::ip_vrf);
}

edit enter_one(context& at, const command::vrf_definition_header& line) {
  return enter_vrf(at, line.name, model::vrf_form::definition);
}

edit enter_one(context& at, const command::vrf_description& line, model::vrf& vrf) {
  return place(at, vrf.description, line.text);
}

edit enter_one(context& at, const command::vrf_rd& line, model::vrf& vrf) {
  return place(at, vrf.distinguisher, line.distinguisher);
}

edit enter_one(context& at, const command::vrf_address_family& line, model::vrf& vrf) {
  const bool multicast = line.kind && line.kind->value == "multicast";
  const auto where = find(vrf.families, [&](const auto& one) {
    return one.family == line.family.value && one.multicast == multicast;
  });
  if (!at.positive()) return remove(at, vrf.families, where);
  at.opened.object = at.mode.object;
  at.opened.part = where;
  if (where < vrf.families.size()) return at.done(edit::kinds::no_effect);
  vrf.families.push_back({line.family.value, multicast, {at.line.whole()}, {}, {}});
  return at.done(edit::kinds::added);
}

edit enter_one(const context& at, const command::vrf_route_target& line,
               model::vrf_exchange& exchange) {
  const located<model::route_target> target{
      {std::string(line.community.value), line.stitching.has_value()}, line.community.at};
  const auto direction = line.direction ? line.direction->value : std::string_view("both");
  if (direction == "import") return place_member(at, exchange.imports, target);
  if (direction == "export") return place_member(at, exchange.exports, target);
  auto imported = place_member(at, exchange.imports, target);
  auto exported = place_member(at, exchange.exports, target);
  return imported.what == edit::kinds::no_effect ? exported : imported;
}

edit enter_one(const context& at, const command::vrf_import_map& line,
               model::vrf_exchange& exchange) {
  return place(at, exchange.import_map, line.route_map);
}

edit enter_one(const context& at, const command::vrf_export_map& line,
               model::vrf_exchange& exchange) {
  return place(at, exchange.export_map, line.route_map);
}

// A second VRF takes the place of the first: the addresses go with either change.
template <bool WithIpv6>
edit enter_interface_vrf(context& at, const located<std::string_view>& name, model::interface& on) {
  auto done = place(at, on.vrf, name);
  if (done.what == edit::kinds::no_effect) return done;
  remove_ipv4_addresses(on, done);
  if constexpr (WithIpv6) remove_ipv6_addresses(on, done);
  return done;
}

edit enter_one(context& at, const command::interface_vrf& line, model::interface& on) {
  return enter_interface_vrf<true>(at, line.name, on);
}

edit enter_one(context& at, const command::interface_ip_vrf& line, model::interface& on) {
  return enter_interface_vrf<false>(at, line.name, on);
}

template <class Production>
edit enter_one(const context& at, const command::option_line<Production>& /*line*/,
               std::vector<model::option_line>& options) {
  return place_option(at, options);
}

// What the mode edits: a VRF, one of its families, or an interface.
template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::vrf v) {
  enter_one(at, line, v);
}
{
  if (at.mode.object >= at.device.vrfs.size()) return at.done(edit::kinds::none);
  return enter_one(at, line, at.device.vrfs[at.mode.object]);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::interface i) {
  enter_one(at, line, i);
}
{
  if (at.mode.object >= at.device.interfaces.size()) return at.done(edit::kinds::none);
  return enter_one(at, line, at.device.interfaces[at.mode.object]);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::vrf_exchange e) {
  enter_one(at, line, e);
}
{
  if (at.mode.object >= at.device.vrfs.size()) return at.done(edit::kinds::none);
  auto& vrf = at.device.vrfs[at.mode.object];
  auto& family =
      at.mode.part < vrf.families.size() ? vrf.families[at.mode.part].exchange : vrf.exchange;
  return enter_one(at, line, family);
}

template <class Production>
edit enter_one(context& at, const command::option_line<Production>& line) {
  if (at.mode.object >= at.device.vrfs.size()) return at.done(edit::kinds::none);
  auto& vrf = at.device.vrfs[at.mode.object];
  auto& options =
      at.mode.part < vrf.families.size() ? vrf.families[at.mode.part].options : vrf.options;
  return enter_one(at, line, options);
}

}  // namespace
}  // namespace vrf

template <>
edit enter(context& at, const command::vrf_command& what) {
  return std::visit([&](const auto& line) { return vrf::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
