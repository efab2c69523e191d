#pragma once

#include <charconv>
#include <concepts>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <peerlint/model/keyword.hpp>
#include <peerlint/net.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"
#include "command/production.hpp"
#include "grammar/lexical.hpp"

// From captures to the members of a command: what kind of member takes what kind of word.
namespace peerlint::command {

/// A captured word on its way into a command.
struct taken_word {
  const grammar::capture& capture;
  std::string_view text;
  span at;
};

template <std::unsigned_integral Number>
void convert(const taken_word& word, Number& to) {
  if (word.capture.keyword.empty()) {
    to = static_cast<Number>(word.capture.number);
    return;
  }
  const auto digits = word.capture.keyword;
  std::from_chars(digits.data(), digits.data() + digits.size(), to);
}
inline void convert(const taken_word& /*word*/, bool& to) { to = true; }
inline void convert(const taken_word& word, std::string_view& to) {
  to = word.capture.keyword.empty() ? word.text : word.capture.keyword;
}
inline void convert(const taken_word& word, net::ipv4_address& to) {
  to.bits = static_cast<std::uint32_t>(word.capture.number);
}
inline void convert(const taken_word& word, net::ipv4_mask& to) {
  to.bits = static_cast<std::uint32_t>(word.capture.number);
}
inline void convert(const taken_word& word, net::ipv4_wildcard& to) {
  to.bits = static_cast<std::uint32_t>(word.capture.number);
}
template <class Enumeration>
requires std::is_enum_v<Enumeration>
void convert(const taken_word& word, Enumeration& to) {
  to = model::from_keyword<Enumeration>(word.capture.keyword).value_or(to);
}

template <class Value>
void store(const taken_word& word, located<Value>& slot) {
  convert(word, slot.value);
  slot.at = word.at;
}
template <class Value>
void store(const taken_word& word, std::optional<located<Value>>& slot) {
  store(word, slot.emplace());
}
template <class Value>
void store(const taken_word& word, std::vector<located<Value>>& slot) {
  store(word, slot.emplace_back());
}
/// For what one member cannot say: a function of the located value.
template <class Function, class Value>
void store_by(const taken_word& word, const Function& function,
              void (Function::*)(located<Value>) const) {
  located<Value> value;
  store(word, value);
  function(std::move(value));
}
template <class Function>
requires requires { &Function::operator(); }
void store(const taken_word& word, const Function& function) {
  store_by(word, function, &Function::operator());
}

/// Goes through a command's `fields` with one word, and stores it where its terminal belongs.
struct field_filler {
  const taken_word& word;

  template <class Terminal, class Slot>
  void operator()(from_terminal<Terminal> /*terminal*/, Slot&& slot) {
    if (word.capture.terminal == &grammar::info<Terminal>) store(word, slot);
  }
};

template <class Command>
void fill(Command& command, const argument_text& from, const grammar::syntax& found) {
  if constexpr (requires(field_filler take) { command.fields(take); }) {
    for (const auto& capture : found.captures) {
      const auto text = from.line.substr(capture.begin, capture.size);
      const taken_word word{capture, text, {from.text, from.begin + capture.begin, capture.size}};
      field_filler take{word};
      command.fields(take);
    }
  }
}

}  // namespace peerlint::command
