#include "render/sarif_places.hpp"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "render/file_names.hpp"

namespace peerlint::render {
namespace {

using json = nlohmann::ordered_json;

json logical_of(const place& where, std::string_view section) {
  auto all = json::array();
  if (!where.device.empty()) all.push_back({{"name", where.device}, {"kind", "device"}});
  if (section.empty()) return all;
  json made = {{"name", section}};
  if (!where.device.empty())
    made["fullyQualifiedName"] = fmt::format("{}/{}", where.device, section);
  made["kind"] = "section";
  all.push_back(std::move(made));
  return all;
}

}  // namespace

json sarif_region(const place& where) {
  if (where.line == 0) return nullptr;
  json region = {{"startLine", where.line}};
  if (where.column > 0) region["startColumn"] = where.column;
  if (where.end_line < where.line) return region;
  region["endLine"] = where.end_line;
  if (where.column > 0 && where.end_column > 0) region["endColumn"] = where.end_column;
  return region;
}

json sarif_artifact(std::string_view file) { return {{"uri", file_uri(file)}}; }

json sarif_location(const place& where, std::string_view section) {
  auto made = json::object();
  if (!where.file.empty()) {
    made["physicalLocation"]["artifactLocation"] = sarif_artifact(where.file);
    if (auto region = sarif_region(where); !region.is_null())
      made["physicalLocation"]["region"] = std::move(region);
  }
  if (auto logical = logical_of(where, section); !logical.empty())
    made["logicalLocations"] = std::move(logical);
  return made;
}

}  // namespace peerlint::render
