#include "settings/reader.hpp"

#include <algorithm>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "settings/glob.hpp"
#include "settings/rule_decision.hpp"
#include "source/nearest.hpp"

namespace peerlint::settings {

std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates) {
  const auto near = source::nearest(word, candidates);
  return near.empty() ? std::string() : fmt::format("; did you mean '{}'?", near);
}

void reader::fault(span at, std::string message) {
  const auto [line, column] = toml::position(bytes_, at.begin);
  faults_.push_back({name_, line, column, std::move(message)});
}

void reader::unknown_key(const toml::member& of, std::span<const std::string_view> keys) {
  const auto near = did_you_mean(of.key, keys);
  fault(of.key_at,
        fmt::format("unknown key '{}'{}", of.key,
                    near.empty() ? fmt::format("; expected {}", fmt::join(keys, ", ")) : near));
}

bool reader::expect(const toml::member& of, toml::kinds kind) {
  if (of.value.kind == kind) return true;
  fault(of.value.at, fmt::format("'{}' holds {}, found {}", of.key, toml::to_text(kind),
                                 toml::to_text(of.value.kind)));
  return false;
}

std::optional<std::string> reader::text(const toml::member& of) {
  if (!expect(of, toml::kinds::text)) return std::nullopt;
  return of.value.text;
}

std::optional<std::int64_t> reader::integer(const toml::member& of) {
  if (!expect(of, toml::kinds::integer)) return std::nullopt;
  return of.value.integer;
}

bool reader::is_table(const toml::member& of) { return expect(of, toml::kinds::table); }
bool reader::is_list(const toml::member& of) { return expect(of, toml::kinds::list); }

std::vector<located<std::string>> reader::texts(const toml::member& of) {
  if (of.value.kind == toml::kinds::text) return {{of.value.text, of.value.at}};
  std::vector<located<std::string>> made;
  if (!expect(of, toml::kinds::list)) return made;
  for (const auto& each : of.value.items) {
    if (each.kind == toml::kinds::text)
      made.push_back({each.text, each.at});
    else
      fault(each.at, fmt::format("'{}' is a list of texts, found {} in it", of.key,
                                 toml::to_text(each.kind)));
  }
  return made;
}

std::optional<std::size_t> reader::word(const toml::member& of,
                                        std::span<const std::string_view> words) {
  const auto given = text(of);
  if (!given) return std::nullopt;
  const auto at = std::find(words.begin(), words.end(), *given);
  if (at != words.end()) return static_cast<std::size_t>(at - words.begin());
  const auto near = did_you_mean(*given, words);
  fault(of.value.at,
        fmt::format("unknown value '{}' for '{}'{}", *given, of.key,
                    near.empty() ? fmt::format("; expected {}", fmt::join(words, ", ")) : near));
  return std::nullopt;
}

bool reader::is_selector(std::string_view selector, span at) {
  if (names_rules(selector, known_)) return true;
  fault(at, fmt::format("unknown rule '{}'{}", selector,
                        did_you_mean(selector, rule_selectors(known_))));
  return false;
}

const rule_info* reader::rule(std::string_view selector) const {
  const auto is = [&](const rule_info& each) {
    return match(selector, {each.code, each.name, true}) == exactness::rule;
  };
  const auto at = std::find_if(known_.begin(), known_.end(), is);
  return at == known_.end() ? nullptr : &*at;
}

std::string reader::where(span at) const {
  return fmt::format("{}:{}", name_, toml::position(bytes_, at.begin).first);
}

}  // namespace peerlint::settings

namespace peerlint {

bool fits_path(std::string_view glob, std::string_view path) {
  return settings::fits_path(glob, path);
}

bool names_rules(std::string_view selector, std::span<const rule_info> known) {
  return std::any_of(known.begin(), known.end(), [&](const rule_info& each) {
    return settings::match(selector, {each.code, each.name, true}) != settings::exactness::none;
  });
}

std::vector<std::string_view> rule_selectors(std::span<const rule_info> known) {
  std::vector<std::string_view> names{"ALL"};
  for (const auto& each : known)
    names.insert(names.end(), {each.code, each.name, settings::family_of(each.code)});
  std::sort(names.begin(), names.end());
  names.erase(std::unique(names.begin(), names.end()), names.end());
  return names;
}

}  // namespace peerlint
