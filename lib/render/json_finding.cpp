#include "render/json_finding.hpp"

#include <string>

namespace peerlint::render {
namespace {

using json = nlohmann::ordered_json;

void add_place(json& to, const place& where) {
  to["file"] = where.file;
  to["line"] = where.line;
  to["column"] = where.column;
  to["end_line"] = where.end_line;
  to["end_column"] = where.end_column;
}

json related_of(const label& value) {
  json object = {{"device", value.where.device}};
  add_place(object, value.where);
  object["message"] = value.message;
  return object;
}

json fix_of(const fix& value) {
  const auto commands = [&](const device_commands& each) -> json {
    const auto line = [&](const std::string& text) -> json { return text; };
    return {{"device", each.device}, {"lines", array_of(each.lines, line)}};
  };
  const auto edit = [&](const text_edit& each) {
    auto object = json::object();
    add_place(object, each.where);
    object["text"] = each.text;
    return object;
  };
  return {{"level", to_text(value.level)},
          {"disruptive", value.disruptive},
          {"commands", array_of(value.commands, commands)},
          {"edits", array_of(value.edits, edit)}};
}

}  // namespace

json json_finding(const finding& value) {
  json object = {{"code", value.code},
                 {"name", value.name},
                 {"level", to_text(value.level)},
                 {"confidence", to_text(value.confidence)},
                 {"message", value.message},
                 {"why", value.why},
                 {"help", value.help},
                 {"device", value.primary.where.device}};
  add_place(object, value.primary.where);
  object["related"] = array_of(value.related, related_of);
  object["fix"] = value.fix ? fix_of(*value.fix) : json(nullptr);
  object["key"] = value.key;
  return object;
}

json json_problem(const problem& value) {
  return {{"kind", to_text(value.what)},
          {"file", value.file},
          {"line", value.line},
          {"message", value.message}};
}

json json_summary(const summary& value) {
  return {{"errors", value.errors},
          {"warnings", value.warnings},
          {"notes", value.notes},
          {"not_shown", value.not_shown},
          {"suppressed", value.suppressed},
          {"files", value.files},
          {"devices", value.devices},
          {"lines", value.lines},
          {"not_understood", value.not_understood},
          {"suppressed_by",
           {{"comments", value.by_comment},
            {"waivers", value.by_waiver},
            {"baseline", value.by_baseline},
            {"per_file", value.by_per_file},
            {"older", value.by_older}}}};
}

}  // namespace peerlint::render
