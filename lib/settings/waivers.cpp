#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include <peerlint/configuration.hpp>

#include "settings/reader.hpp"
#include "settings/toml.hpp"

namespace peerlint {
namespace {

using settings::reader;
using settings::toml::kinds;
using settings::toml::member;
using settings::toml::node;

struct field {
  std::string_view name;
  std::string waiver::*into;
};

constexpr std::array fields{field{"rule", &waiver::rule},       field{"path", &waiver::path},
                            field{"section", &waiver::section}, field{"line", &waiver::line},
                            field{"hash", &waiver::hash},       field{"reason", &waiver::reason},
                            field{"until", &waiver::until}};

bool is_date(std::string_view text) {
  if (text.size() != 10 || text[4] != '-' || text[7] != '-') return false;
  const auto digits = {0, 1, 2, 3, 5, 6, 8, 9};
  return std::all_of(digits.begin(), digits.end(), [&](int i) {
    return text[static_cast<std::size_t>(i)] >= '0' && text[static_cast<std::size_t>(i)] <= '9';
  });
}

// A day may be written as a date of TOML or as a text.
void take_until(reader& from, const member& of, waiver& into) {
  const bool date = of.value.kind == kinds::date;
  const auto text = date ? of.value.text : from.text(of).value_or("");
  if (date || is_date(text))
    into.until = text;
  else if (of.value.kind == kinds::text)
    from.fault(of.value.at, fmt::format("expected a day such as 2026-12-31, found '{}'", text));
}

void take(reader& from, const member& of, waiver& into) {
  const auto known = std::find_if(fields.begin(), fields.end(),
                                  [&](const field& each) { return each.name == of.key; });
  if (known == fields.end()) {
    std::vector<std::string_view> names;
    for (const auto& each : fields) names.push_back(each.name);
    return from.unknown_key(of, names);
  }
  if (of.key == "until") return take_until(from, of, into);
  if (auto text = from.text(of)) into.*known->into = std::move(*text);
}

bool has_text(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") != std::string_view::npos;
}

// A rule that there is not is no fault here: the waiver is reported as one that silences nothing.
void take(reader& from, const node& table, options& into) {
  waiver made;
  made.at = table.at;
  for (const auto& each : table.members) take(from, each, made);
  if (const auto* rule = find(table, "rule")) made.at = rule->at;
  if (!has_text(made.rule))
    from.fault(table.at, "a waiver names its `rule`: a code, a name or a family");
  else if (!has_text(made.reason))
    from.fault(table.at, fmt::format("the waiver of {} needs a `reason`", made.rule));
  else
    into.waivers.push_back(std::move(made));
}

}  // namespace

std::vector<settings_fault> read_waivers(const std::string& name, std::string_view bytes,
                                         std::span<const rule_info> known, options& into) {
  const auto number = static_cast<std::uint32_t>(into.files.size());
  auto document = settings::toml::read(name, bytes, number);
  if (!document.faults.empty()) return document.faults;
  into.files.push_back({name, std::string(bytes)});
  reader from(name, bytes, known);
  for (const auto& each : document.root.members) {
    const std::string_view keys[] = {"waiver"};
    if (each.key != keys[0]) {
      from.unknown_key(each, keys);
    } else if (each.value.kind != kinds::list) {
      from.fault(each.key_at, "waivers are written as [[waiver]], with two brackets");
    } else {
      for (const auto& table : each.value.items) take(from, table, into);
    }
  }
  return from.take_faults();
}

}  // namespace peerlint
