#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <peerlint/configuration.hpp>

#include "settings/device_table.hpp"
#include "settings/reader.hpp"
#include "settings/rules_table.hpp"
#include "settings/toml.hpp"

// One table of the keys: it reads the file, and `config show`, the schema and the documentation
// are made from it.
namespace peerlint {
namespace {

using settings::reader;
using settings::toml::member;

bool is_digit(char c) { return c >= '0' && c <= '9'; }

using words = std::vector<std::string_view>;

const words profiles{"legacy", "ietf", "nge", "cnsa1", "cnsa2"};
const words levels{"note", "warning", "error"};
const words confidences{"low", "medium", "high"};

std::string in_quotes(std::string_view text) { return fmt::format("\"{}\"", text); }

std::string in_quotes(const std::vector<std::string>& list) {
  std::vector<std::string> texts;
  for (const auto& each : list) texts.push_back(in_quotes(each));
  return fmt::format("[{}]", fmt::join(texts, ", "));
}

template <class Enumeration>
void take_word(reader& from, const member& of, const words& among, Enumeration& into) {
  if (const auto index = from.word(of, among)) into = static_cast<Enumeration>(*index);
}

void take_text(reader& from, const member& of, std::string& into) {
  if (auto text = from.text(of)) into = std::move(*text);
}

void take_texts(reader& from, const member& of, std::vector<std::string>& into) {
  into.clear();
  for (auto& each : from.texts(of)) into.push_back(std::move(each.value));
}

void take_release(reader& from, const member& of, configuration& into) {
  const auto text = from.text(of);
  if (!text) return;
  if (is_release(*text))
    into.lint.release = *text;
  else
    from.fault(of.value.at, fmt::format("expected a release such as \"15.7\", found '{}'", *text));
}

void take_extensions(reader& from, const member& of, configuration& into) {
  take_texts(from, of, into.extensions);
  for (auto& each : into.extensions)
    if (!each.starts_with('.')) each.insert(0, 1, '.');
}

void take_rule_url(reader& from, const member& of, configuration& into) {
  const auto text = from.text(of);
  if (!text) return;
  if (text->find("{code}") == std::string::npos)
    return from.fault(of.value.at, "expected {code} where the rule's code comes");
  into.lint.rule_url = *text;
}

struct row {
  configuration_key key;
  void (*read)(reader&, const member&, configuration&);
};

// clang-format off
const std::array rows{
  row{{"profile", "a word", "By whose judgement algorithms are weak", profiles,
       [](const configuration& of) { return in_quotes(to_text(of.lint.profile)); }},
      [](reader& from, const member& of, configuration& into) {
        take_word(from, of, profiles, into.lint.profile); }},
  row{{"release", "a release", "The release of devices, whatever their text says", {},
       [](const configuration& of) { return in_quotes(of.lint.release); }},
      take_release},
  row{{"fail-level", "a level", "The least level that makes the exit code 1", levels,
       [](const configuration& of) { return in_quotes(to_text(of.fail_level)); }},
      [](reader& from, const member& of, configuration& into) {
        take_word(from, of, levels, into.fail_level); }},
  row{{"min-confidence", "a confidence", "Findings below it are counted and not shown", confidences,
       [](const configuration& of) { return in_quotes(to_text(of.lint.min_confidence)); }},
      [](reader& from, const member& of, configuration& into) {
        take_word(from, of, confidences, into.lint.min_confidence); }},
  row{{"extensions", "a list of texts", "Which files of a folder are configurations", {},
       [](const configuration& of) { return in_quotes(of.extensions); }},
      take_extensions},
  row{{"exclude", "a list of globs", "Files of a folder that are left out", {},
       [](const configuration& of) { return in_quotes(of.exclude); }},
      [](reader& from, const member& of, configuration& into) {
        take_texts(from, of, into.exclude); }},
  row{{"waivers", "a list of file names", "Waiver files, relative to this file", {},
       [](const configuration& of) { return in_quotes(of.waivers); }},
      [](reader& from, const member& of, configuration& into) {
        take_texts(from, of, into.waivers); }},
  row{{"baseline", "a file name", "The baseline, relative to this file", {},
       [](const configuration& of) { return in_quotes(of.baseline); }},
      [](reader& from, const member& of, configuration& into) {
        take_text(from, of, into.baseline); }},
  row{{"rule-url", "a text with {code}", "Where the pages of rules are, for links", {},
       [](const configuration& of) { return in_quotes(of.lint.rule_url); }},
      take_rule_url},
  row{{"rules", "a table", "Which rules run, their levels and options", {}, nullptr},
      settings::read_rules},
  row{{"per-file", "a table of tables", "Rules of the files that a glob names", {}, nullptr},
      settings::read_per_file},
  row{{"device", "a table of tables", "What the text of a device cannot hold", {}, nullptr},
      settings::read_devices},
};
// clang-format on

}  // namespace

std::string to_text(const settings_fault& value) {
  if (value.line == 0) return fmt::format("{}: {}", value.file, value.message);
  return fmt::format("{}:{}:{}: {}", value.file, value.line, value.column, value.message);
}

void configuration::decide(std::string_view key, std::string by) {
  decisions.push_back({key, std::move(by)});
}

std::string configuration::decided_by(std::string_view key) const {
  const auto last = std::find_if(decisions.rbegin(), decisions.rend(),
                                 [&](const decision& each) { return each.key == key; });
  return last == decisions.rend() ? std::string() : last->by;
}

bool is_release(std::string_view text) {
  const auto dot = text.find('.');
  if (dot == 0 || dot == std::string_view::npos || dot + 1 == text.size()) return false;
  return std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(dot), is_digit) &&
         is_digit(text[dot + 1]) && text.find_first_of(" \t\"'") == std::string_view::npos;
}

std::span<const configuration_key> configuration_keys() {
  static const auto keys = [] {
    std::vector<configuration_key> made;
    for (const auto& each : rows) made.push_back(each.key);
    return made;
  }();
  return keys;
}

std::vector<settings_fault> read_configuration(const std::string& name, std::string_view bytes,
                                               std::span<const rule_info> known,
                                               configuration& into) {
  auto document = settings::toml::read(name, bytes, span::no_text);
  if (!document.faults.empty()) return document.faults;
  reader from(name, bytes, known);
  std::vector<std::string_view> names;
  for (const auto& each : rows) names.push_back(each.key.name);
  for (const auto& each : document.root.members) {
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const row& one) { return one.key.name == each.key; });
    if (found == rows.end()) {
      from.unknown_key(each, names);
      continue;
    }
    found->read(from, each, into);
    into.decide(found->key.name, from.where(each.key_at));
  }
  return from.take_faults();
}

}  // namespace peerlint
