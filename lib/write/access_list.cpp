#include "write/ace_ports.hpp"
#include "write/objects.hpp"
#include "write/words.hpp"

namespace peerlint::write {
namespace {

using model::ace_address;

std::string words_of(const ace_address& of) {
  switch (of.kind) {
    case ace_address::kinds::any:
      return "any";
    case ace_address::kinds::host:
      return "host " + net::to_text(of.address);
    case ace_address::kinds::object_group:
      // A host that is no address has its keyword in its name.
      return of.name.starts_with("host ") ? of.name : "object-group " + of.name;
    case ace_address::kinds::network:
      return net::to_text(of.address) + ' ' + net::to_text(of.wildcard);
  }
  return {};
}

void write(ios_text& into, const model::access_list& list, const model::access_list_entry& of) {
  const auto sequence = of.sequence == 0 ? std::string() : std::to_string(of.sequence);
  const bool evaluates = !of.options.empty() && of.options.front() == "evaluate";
  if (of.action == model::ace_action::remark || evaluates)
    return into.line(sequence, evaluates ? "" : "remark", joined(of.options));
  if (list.kind == model::access_list_kind::standard)
    return into.line(sequence, model::to_text(of.action), words_of(of.source.value),
                     joined(of.options));
  const auto dynamic = of.dynamic.empty() ? std::string() : "dynamic " + of.dynamic;
  into.line(sequence, dynamic, model::to_text(of.action), of.service_group ? "object-group" : "",
            of.protocol.value, words_of(of.source.value), to_text(of.source_ports),
            words_of(of.destination.value), to_text(of.destination_ports), joined(of.options));
}

}  // namespace

void write(ios_text& into, const model::access_list& of) {
  into.line("ip access-list", model::to_text(of.kind), of.name.value);
  into.section([&] {
    for (const auto& entry : of.entries) write(into, of, entry);
  });
}

}  // namespace peerlint::write
