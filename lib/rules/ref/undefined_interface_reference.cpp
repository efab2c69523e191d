#include <algorithm>
#include <array>
#include <optional>

#include "rules/ref/undefined_name.hpp"

namespace peerlint::rules::ref {

// Interfaces that exist because a line makes them; the hardware brings none of these types.
constexpr std::array made_by_lines{
    std::string_view{"BDI"},       std::string_view{"BVI"},
    std::string_view{"Dialer"},    std::string_view{"Loopback"},
    std::string_view{"Multilink"}, std::string_view{"Port-channel"},
    std::string_view{"Tunnel"},    std::string_view{"Virtual-Template"},
    std::string_view{"Vlan"},
};

std::string_view interface_type_of(std::string_view name) {
  return name.substr(0, name.find_first_of("0123456789"));
}

// How sure it is that the router lacks an interface that no line of its file makes; nothing where
// nothing is known. Ports that a router printed are all of its ports; a file that somebody wrote
// need not name those that it says nothing about.
std::optional<confidence> certainty_of_lacking(std::string_view name,
                                               const facts::device_facts& facts) {
  const auto type = interface_type_of(name);
  const bool by_lines =
      name.find('.') != std::string_view::npos ||
      std::find(made_by_lines.begin(), made_by_lines.end(), type) != made_by_lines.end();
  const auto& known = facts.device.interfaces;
  const bool has_type = std::any_of(known.begin(), known.end(), [&](const auto& one) {
    return interface_type_of(one.name.value) == type;
  });
  const bool printed = facts.read.running_config || facts.device.version.is_set();
  if (by_lines) return printed || has_type ? confidence::high : confidence::low;
  if (!has_type) return std::nullopt;
  return printed ? confidence::medium : confidence::low;
}

}  // namespace peerlint::rules::ref

PEERLINT_RULE(ref_undefined_interface_reference){
    .code = "REF014",
    .name = "undefined-interface-reference",
    .summary = "a line names an interface that the router does not have",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::unresolved& use, const facts::device_facts& facts, report& out) {
          if (use.kind != facts::object::interface || !ref::is_first_miss(use, facts)) return;
          const auto sure = ref::certainty_of_lacking(use.name, facts);
          if (!sure) return;
          ref::undefined_name(use, facts, out)
              .at_most(*sure)
              .why(
                  "what needs the interface does not work: without a source address IKE does not "
                  "start, a route through it is not installed, and nothing is translated to it")
              .help("interface {} …", use.name);
        },
};
