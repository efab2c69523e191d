#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <tuple>

#include <fmt/format.h>

#include <peerlint/configuration.hpp>

#include "settings/reader.hpp"
#include "settings/toml.hpp"

namespace peerlint {
namespace {

using settings::reader;
using settings::toml::member;

constexpr std::string_view head =
    "# Findings that peerlint was told to accept: `peerlint baseline write` made it, `peerlint "
    "baseline\n# prune` takes out what is mended. Keys hold no line numbers and no secrets.\n"
    "version = 1\n\nfindings = [\n";

// A text as TOML; what a basic string cannot hold is escaped.
std::string toml_string(std::string_view text) {
  std::string made = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\')
      made += fmt::format("\\{}", c);
    else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
      made += fmt::format("\\u{:04X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    else
      made += c;
  }
  return made += '"';
}

struct text_field {
  std::string_view name;
  std::string baseline_entry::*into;
};

constexpr std::array text_fields{
    text_field{"path", &baseline_entry::path}, text_field{"key", &baseline_entry::key},
    text_field{"section", &baseline_entry::section}, text_field{"line", &baseline_entry::line}};

void take(reader& from, const member& of, baseline_entry& into) {
  if (of.key == "count") {
    const auto count = from.integer(of);
    if (count && *count < 1) from.fault(of.value.at, "a count is at least 1");
    if (count && *count >= 1) into.count = static_cast<std::size_t>(*count);
    return;
  }
  for (const auto& [name, member] : text_fields) {
    if (of.key != name) continue;
    if (auto text = from.text(of)) into.*member = std::move(*text);
    return;
  }
  const std::string_view names[] = {"path", "key", "count", "section", "line"};
  from.unknown_key(of, names);
}

void take_findings(reader& from, const member& of, options& into) {
  if (!from.is_list(of)) return;
  for (const auto& each : of.value.items) {
    baseline_entry made;
    made.at = each.at;
    for (const auto& one : each.members) take(from, one, made);
    if (const auto* key = find(each, "key")) made.at = key->at;
    if (made.key.empty())
      from.fault(each.at, "a finding of the baseline has a `key`");
    else
      into.baseline.push_back(std::move(made));
  }
}

void take_version(reader& from, const member& of) {
  const auto version = from.integer(of);
  if (version && *version != 1)
    from.fault(of.value.at,
               fmt::format("version {} of the baseline is not known; write it anew", *version));
}

}  // namespace

std::vector<settings_fault> read_baseline(const std::string& name, std::string_view bytes,
                                          options& into) {
  const auto number = static_cast<std::uint32_t>(into.files.size());
  auto document = settings::toml::read(name, bytes, number);
  if (!document.faults.empty()) return document.faults;
  into.files.push_back({name, std::string(bytes)});
  reader from(name, bytes, {});
  for (const auto& each : document.root.members) {
    const std::string_view keys[] = {"version", "findings"};
    if (each.key == keys[0])
      take_version(from, each);
    else if (each.key == keys[1])
      take_findings(from, each, into);
    else
      from.unknown_key(each, keys);
  }
  return from.take_faults();
}

std::vector<baseline_entry> baseline_of(const check_result& result) {
  std::map<std::pair<std::string, std::string>, baseline_entry> made;
  const auto add = [&](const finding& one) {
    auto& entry = made[{one.path, one.key}];
    entry.count = entry.key.empty() ? 1 : entry.count + 1;
    entry.path = one.path;
    entry.key = one.key;
    entry.section = one.section;
    entry.line = one.line;
  };
  for (const auto& each : result.findings) add(each);
  for (const auto& each : result.suppressed)
    if (each.by == silencer::baseline) add(each.finding);
  std::vector<baseline_entry> entries;
  for (auto& [key, entry] : made) entries.push_back(std::move(entry));
  return entries;
}

std::string write_baseline(std::span<const baseline_entry> entries) {
  std::string text(head);
  for (const auto& each : entries) {
    text += fmt::format("  {{ path = {}, key = {}", toml_string(each.path), toml_string(each.key));
    if (each.count > 1) text += fmt::format(", count = {}", each.count);
    if (!each.section.empty()) text += fmt::format(", section = {}", toml_string(each.section));
    text += fmt::format(", line = {} }},\n", toml_string(each.line));
  }
  return text += "]\n";
}

}  // namespace peerlint
