#include "command/groups/interface.hpp"

#include "net/interface_name.hpp"
#include "session/placement.hpp"

namespace peerlint::session {
namespace {

edit enter_one(context& at, const command::interface_header& line) {
  auto& interfaces = at.device.interfaces;
  const auto name = net::canonical_interface(line.name.value);
  const auto where = at.known.interfaces.named(interfaces, name);
  if (!at.positive()) return remove(at, interfaces, where);
  at.opened.object = where;
  if (where < interfaces.size()) return at.done(edit::kinds::no_effect);
  model::interface made;
  made.name = {name, line.name.at};
  made.header.at = at.line.whole();
  interfaces.push_back(std::move(made));
  return at.done(edit::kinds::added);
}

edit enter_one(context& at, const command::interface_description& line, model::interface& on) {
  return place(at, on.description, line.text);
}

edit enter_one(context& at, const command::interface_shutdown& /*line*/, model::interface& on) {
  return place(at, on.shutdown);
}

edit enter_dynamic(context& at, const located<std::string_view>& kind, model::interface& on) {
  on.addresses.clear();
  return place(at, on.dynamic_address, kind);
}

edit remove_address(context& at, const command::interface_ip_address& line, model::interface& on) {
  if (!line.address) {
    const bool any = !on.addresses.empty() || on.dynamic_address.is_set();
    on.addresses.clear();
    on.dynamic_address = {};
    return at.done(any ? edit::kinds::removed : edit::kinds::no_effect);
  }
  const auto where = find(on.addresses, [&](const auto& a) {
    return a.value.address == line.address->value && a.value.mask == line.mask.value;
  });
  const bool is_primary = where < on.addresses.size() && !on.addresses[where].value.secondary;
  if (is_primary && on.addresses.size() > 1) {
    auto refused = at.done(edit::kinds::refused);
    refused.reason = "Must delete secondary before deleting primary";
    return refused;
  }
  return remove(at, on.addresses, where);
}

edit enter_one(context& at, const command::interface_ip_address& line, model::interface& on) {
  if (!at.positive()) return remove_address(at, line, on);
  if (line.dynamic) return enter_dynamic(at, *line.dynamic, on);
  if (!line.address) return at.done(edit::kinds::none);
  const located<model::interface_address> address{
      {line.address->value, line.mask.value, line.secondary.has_value()},
      join(line.address->at, line.mask.at)};
  on.dynamic_address = {};
  if (line.secondary) return place_member(at, on.addresses, address);
  // A router has one primary address an interface: another one takes its place.
  const auto where = find(on.addresses, [](const auto& a) { return !a.value.secondary; });
  if (where == on.addresses.size()) {
    on.addresses.insert(on.addresses.begin(), address);
    return at.done(edit::kinds::set);
  }
  const span old = on.addresses[where].at;
  const bool same = on.addresses[where] == address;
  on.addresses[where] = address;
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

edit enter_one(context& at, const command::interface_crypto_map& line, model::interface& on) {
  return place(at, on.crypto_map, line.name);
}

template <class Command>
edit enter_one(context& at, const Command& line) requires requires(model::interface i) {
  enter_one(at, line, i);
}
{
  if (at.mode.object >= at.device.interfaces.size()) return at.done(edit::kinds::none);
  return enter_one(at, line, at.device.interfaces[at.mode.object]);
}

}  // namespace

template <>
edit enter(context& at, const command::interface_command& what) {
  return std::visit([&](const auto& line) { return enter_one(at, line); }, what);
}

}  // namespace peerlint::session
