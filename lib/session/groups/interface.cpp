#include "command/groups/interface.hpp"

#include <array>

#include "net/interface_name.hpp"
#include "session/on_interface.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace interface {
namespace {

// Of the other types a router has as many as it has sockets, and none can be taken away.
bool is_virtual(std::string_view name) {
  static constexpr std::array<std::string_view, 22> types{"Loopback",    "Tunnel",
                                                          "Vlan",        "Port-channel",
                                                          "Dialer",      "BVI",
                                                          "BDI",         "Virtual-",
                                                          "Multilink",   "Null",
                                                          "NVI",         "LISP",
                                                          "Overlay",     "Bundle-Ether",
                                                          "Group-Async", "MFR",
                                                          "pseudowire",  "nve",
                                                          "SSLVPN-VIF",  "VASI",
                                                          "CTunnel",     "VirtualPortGroup"};
  return name.find_first_of(".:") != std::string_view::npos ||
         std::any_of(types.begin(), types.end(),
                     [&](std::string_view type) { return name.starts_with(type); });
}

edit remove_interface(context& at, std::size_t where, const std::string& name) {
  auto& interfaces = at.device.interfaces;
  if (where >= interfaces.size()) return at.done(edit::kinds::no_effect);
  if (at.line.sign == command::polarity::by_default) {
    model::interface bare;
    bare.name = interfaces[where].name;
    bare.header = interfaces[where].header;
    bare.form = interfaces[where].form;
    const bool same = interfaces[where] == bare;
    interfaces[where] = std::move(bare);
    return at.done(same ? edit::kinds::no_effect : edit::kinds::removed);
  }
  if (is_virtual(name)) return remove(at, interfaces, where);
  auto refused = at.done(edit::kinds::refused);
  refused.reason = "Removal of physical interfaces is not permitted";
  return refused;
}

// "point-to-point", or "type tunnel".
located<std::string> form_of(const command::interface_header& line) {
  if (line.type.value.empty()) return owned(line.form);
  return {"type " + std::string(line.type.value), line.type.at};
}

// Makes the interface unless it exists; `where` becomes its place.
edit open_interface(context& at, const std::string& name, span name_at, std::size_t& where) {
  auto& interfaces = at.device.interfaces;
  where = at.known.interfaces.named(interfaces, name);
  if (where < interfaces.size()) return at.done(edit::kinds::no_effect);
  auto& made = interfaces.emplace_back();
  made.name = {name, name_at};
  made.header.at = at.line.whole();
  return at.done(edit::kinds::added);
}

edit enter_one(context& at, const command::interface_header& line) {
  auto& interfaces = at.device.interfaces;
  const auto name = net::canonical_interface(line.name.value);
  if (!at.positive())
    return remove_interface(at, at.known.interfaces.named(interfaces, name), name);
  auto done = open_interface(at, name, line.name.at, at.opened.object);
  const auto form = form_of(line);
  if (!form.value.empty()) interfaces[at.opened.object].form = form;
  return done;
}

// The lines that follow are entered into each of the range.
edit enter_one(context& at, const command::interface_range& line) {
  auto done = at.done(edit::kinds::no_effect);
  for (const auto& name : net::interface_range(line.names.value)) {
    if (!at.positive()) {
      const auto where = at.known.interfaces.named(at.device.interfaces, name);
      auto one = remove_interface(at, where, name);
      if (one.what != edit::kinds::no_effect) done = std::move(one);
      continue;
    }
    frame::place opened;
    const auto one = open_interface(at, name, line.names.at, opened.object);
    if (one.what != edit::kinds::no_effect) done = one;
    if (at.opened.object == frame::no_object)
      at.opened.object = opened.object;
    else
      at.opened.others.push_back(opened);
  }
  return done;
}

edit enter_one(context& at, const command::interface_description& line, model::interface& on) {
  return place(at, on.description, line.text);
}

edit enter_one(context& at, const command::interface_shutdown& /*line*/, model::interface& on) {
  return place(at, on.shutdown);
}

edit enter_one(context& at, const command::interface_crypto_map& line, model::interface& on) {
  const model::map_redundancy redundancy{owned(line.redundancy), line.stateful.has_value()};
  auto done = place(at, on.crypto_map, line.name);
  const bool same = on.crypto_map_redundancy == redundancy;
  on.crypto_map_redundancy = at.positive() ? redundancy : model::map_redundancy{};
  if (done.what == edit::kinds::no_effect && at.positive() && !same)
    done.what = edit::kinds::replaced;
  return done;
}

edit enter_one(context& at, const command::interface_crypto_df_bit& line, model::interface& on) {
  return place(at, on.crypto_df_bit, line.value);
}

edit enter_one(context& at, const command::interface_crypto_fragmentation& line,
               model::interface& on) {
  return place(at, on.crypto_fragmentation, line.value);
}

edit enter_one(context& at, const command::interface_zone& line, model::interface& on) {
  return place(at, on.zone, line.name);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::interface i) {
  enter_one(at, line, i);
}
{
  auto* on = current_interface(at);
  return on != nullptr ? enter_one(at, line, *on) : at.done(edit::kinds::none);
}

}  // namespace
}  // namespace interface

template <>
edit enter(context& at, const command::interface_command& what) {
  return std::visit([&](const auto& line) { return interface::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
