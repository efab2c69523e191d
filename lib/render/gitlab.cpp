#include "render/gitlab.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "render/file_names.hpp"
#include "render/json_text.hpp"
#include "render/told.hpp"

namespace peerlint::render {
namespace {

using namespace std::string_view_literals;
using json = nlohmann::ordered_json;

constexpr std::array severities{"info"sv, "major"sv, "critical"sv};  // by level

// GitLab wants a path in every entry; the folder stands for what no file says.
std::string path_of(const finding& of, const check_result& in) {
  const auto file = repository_path(file_of(of.primary.where, in));
  return file.empty() ? "." : std::string(file);
}

json location_of(const finding& of, std::string path) {
  const auto& where = of.primary.where;
  return {{"path", std::move(path)},
          {"lines",
           {{"begin", std::max<std::uint32_t>(where.line, 1)},
            {"end", std::max<std::uint32_t>(last_line(where), 1)}}}};
}

}  // namespace

std::string write_gitlab(const check_result& result) {
  auto report = json::array();
  // Of entries with one fingerprint GitLab shows only the first.
  std::map<std::string, std::size_t> equal;
  for (const auto& each : result.findings) {
    auto path = path_of(each, result);
    const auto identity = fmt::format("{}:{}", path, each.key);
    report.push_back({{"description", fmt::format("{}: {}", each.name, each.message)},
                      {"check_name", each.code},
                      {"fingerprint", fmt::format("{}:{}", identity, ++equal[identity])},
                      {"severity", severities[static_cast<std::size_t>(each.level)]},
                      {"location", location_of(each, std::move(path))}});
  }
  return json_text(report);
}

}  // namespace peerlint::render
