#include "write/objects.hpp"

namespace peerlint::write {
namespace {

void write(ios_text& into, const model::vrf_exchange& of) {
  for (const auto& [target, at] : of.exports)
    into.line("route-target export", target.community, target.stitching ? "stitching" : "");
  for (const auto& [target, at] : of.imports)
    into.line("route-target import", target.community, target.stitching ? "stitching" : "");
  into.setting("import map", of.import_map);
  into.setting("export map", of.export_map);
}

void write(ios_text& into, const model::vrf_family& of) {
  into.line("address-family", model::to_text(of.family), of.multicast ? "multicast" : "");
  into.section([&] {
    write(into, of.exchange);
    into.options(of.options);
  });
  into.line("exit-address-family");
}

}  // namespace

void write(ios_text& into, const model::vrf& of) {
  into.line(model::to_text(of.form), of.name.value);
  into.section([&] {
    into.setting("description", of.description);
    into.setting("rd", of.distinguisher);
    write(into, of.exchange);
    into.options(of.options);
    for (const auto& family : of.families) write(into, family);
  });
}

}  // namespace peerlint::write
