#include <array>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include <peerlint/finding.hpp>
#include <peerlint/options.hpp>

namespace peerlint {
namespace {

using namespace std::string_view_literals;

// One table an enumeration, in the order of its enumerators.
constexpr std::array levels{"note"sv, "warning"sv, "error"sv};
constexpr std::array confidences{"low"sv, "medium"sv, "high"sv};
constexpr std::array fix_levels{"none"sv, "display"sv, "unsafe"sv, "safe"sv};
constexpr std::array silencers{"comment"sv, "waiver"sv, "baseline"sv, "per-file"sv, "older"sv};
constexpr std::array profiles{"legacy"sv, "ietf"sv, "nge"sv, "cnsa1"sv, "cnsa2"sv};
constexpr std::array problems{"unreadable"sv, "empty"sv, "binary"sv, "foreign"sv, "internal"sv};

template <class Enumeration, class Table>
std::string_view word(Enumeration value, const Table& table) {
  const auto index = static_cast<std::size_t>(value);
  return index < table.size() ? table[index] : "?"sv;
}

}  // namespace

std::string_view to_text(level value) { return word(value, levels); }
std::string_view to_text(confidence value) { return word(value, confidences); }
std::string_view to_text(fix_level value) { return word(value, fix_levels); }
std::string_view to_text(silencer value) { return word(value, silencers); }
std::string_view to_text(profile value) { return word(value, profiles); }
std::string_view to_text(problem::kind value) { return word(value, problems); }

std::string to_text(const finding& value) {
  const auto& where = value.primary.where;
  auto what =
      fmt::format("{}[{} {}]: {}", to_text(value.level), value.code, value.name, value.message);
  if (where.file.empty()) return what;
  if (where.line == 0) return fmt::format("{}: {}", where.file, what);
  return fmt::format("{}:{}:{}: {}", where.file, where.line, where.column, what);
}

}  // namespace peerlint
