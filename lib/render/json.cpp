#include "render/json.hpp"

#include <string_view>

#include <nlohmann/json.hpp>

#include "render/json_finding.hpp"
#include "render/json_text.hpp"

namespace peerlint::render {
namespace {

using json = nlohmann::ordered_json;

class writer {
 public:
  json result(const check_result& value) const {
    return {{"version", contract_version},
            {"assumed", assumed(value)},
            {"findings", array_of(value.findings, json_finding)},
            {"problems", array_of(value.problems, json_problem)},
            {"summary", json_summary(value.summary)}};
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
};

}  // namespace

std::string json_text(const json& value) {
  // Names and texts come from files: bytes that are no UTF-8 are replaced, never thrown at.
  return value.dump(2, ' ', false, json::error_handler_t::replace) + '\n';
}

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
