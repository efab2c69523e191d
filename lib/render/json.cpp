#include "render/json.hpp"

#include <string_view>

#include <nlohmann/json.hpp>

#include "render/json_text.hpp"

namespace peerlint::render {
namespace {

using json = nlohmann::ordered_json;

template <class Range, class Write>
json array_of(const Range& range, Write write) {
  auto array = json::array();
  for (const auto& each : range) array.push_back(write(each));
  return array;
}

class writer {
 public:
  json result(const check_result& value) const {
    return {{"version", contract_version},
            {"assumed", assumed(value)},
            {"findings", array_of(value.findings, [&](auto& each) { return finding_of(each); })},
            {"problems", array_of(value.problems, [&](auto& each) { return problem_of(each); })},
            {"summary", summary_of(value.summary)}};
  }

  json finding_of(const finding& value) const {
    json object = {{"code", value.code},
                   {"name", value.name},
                   {"level", to_text(value.level)},
                   {"confidence", to_text(value.confidence)},
                   {"message", value.message},
                   {"why", value.why},
                   {"help", value.help},
                   {"device", value.primary.where.device}};
    add_place(object, value.primary.where);
    object["related"] = array_of(value.related, [&](auto& each) { return related_of(each); });
    object["fix"] = value.fix ? fix_of(*value.fix) : json(nullptr);
    object["key"] = value.key;
    return object;
  }

 private:
  static json assumed(const check_result& value) {
    const auto device = [](const assumed_device& each) -> json {
      return {{"file", each.file},
              {"device", each.device},
              {"release", each.release},
              {"sure", each.sure}};
    };
    return {{"profile", value.profile}, {"devices", array_of(value.assumed, device)}};
  }

  static void add_place(json& to, const place& where) {
    to["file"] = where.file;
    to["line"] = where.line;
    to["column"] = where.column;
    to["end_line"] = where.end_line;
    to["end_column"] = where.end_column;
  }

  json related_of(const label& value) const {
    json object = {{"device", value.where.device}};
    add_place(object, value.where);
    object["message"] = value.message;
    return object;
  }

  json fix_of(const fix& value) const {
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

  static json problem_of(const problem& value) {
    return {{"kind", to_text(value.what)},
            {"file", value.file},
            {"line", value.line},
            {"message", value.message}};
  }

  static json summary_of(const summary& value) {
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
};

}  // namespace

std::string json_text(const json& value) {
  // Names and texts come from files: bytes that are no UTF-8 are replaced, never thrown at.
  return value.dump(2, ' ', false, json::error_handler_t::replace) + '\n';
}

json json_of(const finding& value) { return writer().finding_of(value); }

std::string write_json(const check_result& result) { return json_text(writer().result(result)); }

std::string write_json(std::span<const rule_info> rules) {
  const auto option = [](const rule_option& each) -> json {
    return {{"name", each.name}, {"value", each.value}, {"unit", each.unit}, {"what", each.what}};
  };
  const auto rule = [&](const rule_info& each) -> json {
    return {{"code", each.code},
            {"name", each.name},
            {"summary", each.summary},
            {"level", to_text(each.level)},
            {"confidence", to_text(each.confidence)},
            {"scope", each.scope},
            {"since", each.since},
            {"fix", to_text(each.fix)},
            {"default", each.on_by_default},
            {"options", array_of(each.options, option)}};
  };
  return json_text({{"version", contract_version}, {"rules", array_of(rules, rule)}});
}

}  // namespace peerlint::render
