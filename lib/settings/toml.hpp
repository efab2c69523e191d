#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <peerlint/configuration.hpp>
#include <peerlint/span.hpp>

// TOML as located values, so that only toml.cpp sees the library that reads it.
namespace peerlint::settings::toml {

enum class kinds : std::uint8_t { text, integer, boolean, date, list, table, other };

struct member;

struct node {
  kinds kind = kinds::table;
  std::string text;  ///< of a text; a date as "2026-12-31"
  std::int64_t integer = 0;
  bool boolean = false;
  std::vector<node> items;      ///< of a list
  std::vector<member> members;  ///< of a table, in the order of the file
  span at;
};

struct member {
  std::string key;
  span key_at;
  node value;
};

/// What kind of value it is, in the words of a message: "a text", "a table".
[[nodiscard]] std::string_view to_text(kinds kind);

/// The member of that key; null when there is none.
[[nodiscard]] const node* find(const node& table, std::string_view key);

/// A document, or what is wrong with it.
struct document {
  node root;
  std::vector<settings_fault> faults;
};

/// `number` is what the spans call the text.
[[nodiscard]] document read(const std::string& name, std::string_view bytes, std::uint32_t number);

/// Line and column of a byte, both from 1.
[[nodiscard]] std::pair<std::uint32_t, std::uint32_t> position(std::string_view bytes,
                                                               std::uint32_t offset);

}  // namespace peerlint::settings::toml
