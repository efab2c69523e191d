#include "write/ace_ports.hpp"
#include "write/objects.hpp"

namespace peerlint::write {
namespace {

std::string words_of(const model::network_member& of) {
  using kinds = model::network_member::kinds;
  switch (of.kind) {
    case kinds::any:
      return "any";
    case kinds::host:
      return "host " + (of.name.empty() ? net::to_text(of.first) : of.name);
    case kinds::network:
      return net::to_text(of.first) + ' ' + net::to_text(of.mask);
    case kinds::range:
      return "range " + net::to_text(of.first) + ' ' + net::to_text(of.last);
    case kinds::group:
      return "group-object " + of.name;
  }
  return {};
}

}  // namespace

void write(ios_text& into, const model::network_group& of) {
  into.line("object-group network", of.name.value);
  into.section([&] {
    into.setting("description", of.description);
    for (const auto& [member, at] : of.members) into.line(words_of(member));
  });
}

void write(ios_text& into, const model::service_group& of) {
  into.line("object-group service", of.name.value);
  into.section([&] {
    into.setting("description", of.description);
    for (const auto& [member, at] : of.members)
      into.line(member.protocol, member.group.empty() ? "" : "group-object " + member.group,
                member.source_ports ? "source" : "", to_text(member.source_ports),
                to_text(member.destination_ports), member.icmp_type);
  });
}

void write(ios_text& into, const model::time_range& of) {
  into.line("time-range", of.name.value);
  into.section([&] { into.options(of.options); });
}

}  // namespace peerlint::write
