#include "settings/toml.hpp"

#include <algorithm>
#include <optional>
#include <sstream>

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>

namespace peerlint::settings::toml {
namespace {

// Where the library says that something stands; it counts columns in code points.
class places {
 public:
  places(std::string_view bytes, std::uint32_t number) : bytes_(bytes), number_(number) {
    for (std::size_t i = 0; i < bytes.size(); ++i)
      if (bytes[i] == '\n') lines_.push_back(i + 1);
  }

  [[nodiscard]] span of(const ::toml::source_region& region) const {
    const auto begin = offset(region.begin);
    const auto end = std::max(begin, region.end.line == 0 ? begin : offset(region.end));
    return {number_, begin, end - begin};
  }

  [[nodiscard]] std::uint32_t offset(const ::toml::source_position& at) const {
    if (at.line == 0 || at.line > lines_.size()) return 0;
    auto byte = lines_[at.line - 1];
    for (auto left = at.column; left > 1 && byte < bytes_.size() && bytes_[byte] != '\n'; --left) do
        ++byte;
      while (byte < bytes_.size() && (static_cast<unsigned char>(bytes_[byte]) & 0xC0U) == 0x80U);
    return static_cast<std::uint32_t>(byte);
  }

 private:
  std::string_view bytes_;
  std::uint32_t number_;
  std::vector<std::size_t> lines_{0};
};

node convert(const ::toml::node& from, const places& at);

node list_of(const ::toml::array& from, const places& at) {
  node made;
  made.kind = kinds::list;
  for (const auto& each : from) made.items.push_back(convert(each, at));
  return made;
}

node table_of(const ::toml::table& from, const places& at) {
  node made;
  for (const auto& [key, value] : from)
    made.members.push_back({std::string(key.str()), at.of(key.source()), convert(value, at)});
  std::sort(made.members.begin(), made.members.end(),
            [](const member& a, const member& b) { return a.key_at < b.key_at; });
  return made;
}

std::string date_text(const ::toml::date& date) {
  std::ostringstream text;
  text << date;
  return text.str();
}

node convert(const ::toml::node& from, const places& at) {
  node made;
  if (const auto* table = from.as_table()) {
    made = table_of(*table, at);
  } else if (const auto* array = from.as_array()) {
    made = list_of(*array, at);
  } else if (const auto* text = from.as_string()) {
    made.kind = kinds::text;
    made.text = text->get();
  } else if (const auto* integer = from.as_integer()) {
    made.kind = kinds::integer;
    made.integer = integer->get();
  } else if (const auto* boolean = from.as_boolean()) {
    made.kind = kinds::boolean;
    made.boolean = boolean->get();
  } else if (const auto* date = from.as_date()) {
    made.kind = kinds::date;
    made.text = date_text(date->get());
  } else {
    made.kind = kinds::other;
  }
  made.at = at.of(from.source());
  return made;
}

}  // namespace

std::string_view to_text(kinds kind) {
  constexpr std::string_view words[] = {"a text", "a number", "true or false",       "a date",
                                        "a list", "a table",  "a time or a fraction"};
  return words[static_cast<std::size_t>(kind)];
}

const node* find(const node& table, std::string_view key) {
  for (const auto& each : table.members)
    if (each.key == key) return &each.value;
  return nullptr;
}

std::pair<std::uint32_t, std::uint32_t> position(std::string_view bytes, std::uint32_t offset) {
  const auto before = bytes.substr(0, offset);
  const auto line = static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
  const auto begin = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
  const auto column = std::count_if(before.begin() + static_cast<std::ptrdiff_t>(begin),
                                    before.end(), [&](char c) { return !continues(c); });
  return {line + 1, static_cast<std::uint32_t>(column) + 1};
}

document read(const std::string& name, std::string_view bytes, std::uint32_t number) {
  document made;
  const auto parsed = ::toml::parse(bytes, name);
  if (!parsed) {
    const auto& error = parsed.error();
    const auto& at = error.source().begin;
    made.faults.push_back({name, at.line, at.column, std::string(error.description())});
    return made;
  }
  made.root = table_of(parsed.table(), places(bytes, number));
  return made;
}

}  // namespace peerlint::settings::toml
