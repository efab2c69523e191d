#include "write/objects.hpp"

namespace peerlint::write {

void write(ios_text& into, const model::option_section& of) {
  into.line(of.command, of.name.value);
  into.section([&] { into.options(of.options); });
}

void write(ios_text& into, const model::secret_line& of) {
  into.line(of.command, to_text(of.key), of.behind);
}

void write(ios_text& into, const model::local_radius& of) {
  if (!of.header.is_set()) return;
  into.separator();
  into.line("radius-server local");
  into.section([&] {
    into.options(of.options);
    for (const auto& line : of.secret_lines) write(into, line);
    for (const auto& group : of.groups) write(into, group);
  });
}

}  // namespace peerlint::write
