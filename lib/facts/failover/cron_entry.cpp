#include "facts/failover/cron_entry.hpp"

#include <algorithm>
#include <charconv>

namespace peerlint::facts {
namespace {

struct field {
  std::string_view name;
  unsigned least;
  unsigned most;
  std::string_view names;  // of months or days, three letters each
};
constexpr std::array<field, 5> fields{{
    {"minute", 0, 59, ""},
    {"hour", 0, 23, ""},
    {"day of the month", 1, 31, ""},
    {"month", 1, 12, "janfebmaraprmayjunjulaugsepoctnovdec"},
    {"day of the week", 0, 7, "sunmontuewedthufrisat"},
}};
constexpr std::array<std::string_view, 7> shorthands{"@yearly", "@annually", "@monthly", "@weekly",
                                                     "@daily",  "@midnight", "@hourly"};

std::optional<unsigned> number_in(std::string_view text, const field& of) {
  unsigned number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number < of.least || number > of.most ? std::nullopt : std::optional(number);
}

std::string range_of(const field& of) {
  return std::string(of.name) + " runs from " + std::to_string(of.least) + " to " +
         std::to_string(of.most);
}

bool is_name_in(std::string_view text, const field& of) {
  if (text.size() != 3) return false;
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  for (std::size_t at = 0; at + 3 <= of.names.size(); at += 3)
    if (of.names.substr(at, 3) == lower) return true;
  return false;
}

std::string fault_of_range(std::string_view range, const field& of) {
  if (range == "*") return {};
  const auto dash = range.find('-');
  const auto first = number_in(range.substr(0, dash), of);
  if (!first) return range_of(of);
  if (dash == std::string_view::npos) return {};
  const auto last = number_in(range.substr(dash + 1), of);
  if (!last) return range_of(of);
  return *last < *first ? "the range ends before it begins" : std::string();
}

std::string fault_of_item(std::string_view item, const field& of) {
  if (item.empty()) return "an item of the list is missing";
  const auto slash = item.find('/');
  if (slash != std::string_view::npos) {
    const auto step = number_in(item.substr(slash + 1), {of.name, 1, of.most, ""});
    if (!step) return "the step is no number that the field has";
  }
  return fault_of_range(item.substr(0, slash), of);
}

std::string fault_of_field(std::string_view text, const field& of) {
  // A name stands alone: lists and ranges have numbers.
  if (is_name_in(text, of)) return {};
  while (true) {
    const auto comma = text.find(',');
    if (auto fault = fault_of_item(text.substr(0, comma), of); !fault.empty()) return fault;
    if (comma == std::string_view::npos) return {};
    text.remove_prefix(comma + 1);
  }
}

}  // namespace

bool cron_entry::has_both_days() const {
  return !fields[2].empty() && fields[2] != "*" && fields[4] != "*";
}

bool cron_entry::is_every_minute() const {
  return (fields[0] == "*" || fields[0] == "*/1") && fields[1] == "*";
}

cron_entry read_cron_entry(std::string_view entry) {
  constexpr std::string_view blanks = " \t";
  cron_entry made;
  std::size_t count = 0;
  for (std::size_t at = entry.find_first_not_of(blanks); at != std::string_view::npos;
       at = entry.find_first_not_of(blanks, at)) {
    const auto end = std::min(entry.find_first_of(blanks, at), entry.size());
    if (count < fields.size()) made.fields[count] = entry.substr(at, end - at);
    ++count;
    at = end;
  }
  made.word = entry;
  if (count == 1 && made.fields[0].starts_with('@')) {
    if (std::find(shorthands.begin(), shorthands.end(), made.fields[0]) == shorthands.end())
      made.fault = "no such shorthand";
    made.fields = {};
    return made;
  }
  if (count != fields.size()) {
    made.fault = "it has " + std::to_string(count) + " fields, and needs five";
    return made;
  }
  for (std::size_t at = 0; at < fields.size() && made.fault.empty(); ++at) {
    made.fault = fault_of_field(made.fields[at], fields[at]);
    if (!made.fault.empty()) made.word = made.fields[at];
  }
  return made;
}

}  // namespace peerlint::facts
