#include "write/objects.hpp"

namespace peerlint::write {
namespace {

std::string to_text(const std::optional<model::ace_ports>& of) {
  if (!of) return {};
  std::string text(model::to_text(of->how));
  for (const auto& port : of->ports) text += ' ' + port;
  return text;
}

// `evaluate` stands among the options.
std::string_view action_of(const model::ipv6_access_list_entry& of) {
  const bool evaluates = of.protocol.empty() && of.action != model::ace_action::remark;
  return evaluates ? std::string_view{} : model::to_text(of.action);
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const auto& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
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
