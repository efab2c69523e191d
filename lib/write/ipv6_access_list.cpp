#include "write/ace_ports.hpp"
#include "write/objects.hpp"
#include "write/words.hpp"

namespace peerlint::write {
namespace {

// `evaluate` stands among the options.
std::string_view action_of(const model::ipv6_access_list_entry& of) {
  const bool evaluates = of.protocol.empty() && of.action != model::ace_action::remark;
  return evaluates ? std::string_view{} : model::to_text(of.action);
}

}  // namespace

void write(ios_text& into, const model::ipv6_access_list& of) {
  into.line("ipv6 access-list", of.name.value);
  into.section([&] {
    for (const auto& entry : of.entries)
      into.line(entry.sequence == 0 ? "" : "sequence " + std::to_string(entry.sequence),
                action_of(entry), entry.protocol, entry.source, to_text(entry.source_ports),
                entry.destination, to_text(entry.destination_ports), joined(entry.options));
  });
}

}  // namespace peerlint::write
