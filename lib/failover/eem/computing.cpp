#include "failover/eem/computing.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <re2/re2.h>

#include "structure/words.hpp"

namespace peerlint::failover {
namespace {

using model::eem_verb;

struct ordering {
  std::string_view word;
  bool (*holds)(std::int64_t a, std::int64_t b);
};
constexpr std::array orderings{
    ordering{"gt", [](std::int64_t a, std::int64_t b) { return a > b; }},
    ordering{"ge", [](std::int64_t a, std::int64_t b) { return a >= b; }},
    ordering{"lt", [](std::int64_t a, std::int64_t b) { return a < b; }},
    ordering{"le", [](std::int64_t a, std::int64_t b) { return a <= b; }},
};

const ordering* ordering_of(std::string_view word) {
  const auto* const found = std::find_if(orderings.begin(), orderings.end(),
                                         [&](const auto& one) { return one.word == word; });
  return found == orderings.end() ? nullptr : found;
}

truth truth_of(bool value) { return value ? truth::yes : truth::no; }

// --- string … ------------------------------------------------------------------------------------

using texts = std::vector<std::string>;

std::string lower(std::string text, std::size_t from = 0, std::size_t to = std::string::npos) {
  for (auto i = from; i < std::min(to, text.size()); ++i)
    if (text[i] >= 'A' && text[i] <= 'Z') text[i] = static_cast<char>(text[i] - 'A' + 'a');
  return text;
}
std::string upper(std::string text, std::size_t from = 0, std::size_t to = std::string::npos) {
  for (auto i = from; i < std::min(to, text.size()); ++i)
    if (text[i] >= 'a' && text[i] <= 'z') text[i] = static_cast<char>(text[i] - 'a' + 'A');
  return text;
}

// First and last position as Tcl counts them: both belong to the range.
struct range {
  std::size_t from = 0;
  std::size_t behind = 0;
};
std::optional<range> range_of(const texts& words, std::size_t first, bool to_end) {
  const auto size = static_cast<std::int64_t>(words[0].size());
  const auto number = [&](std::size_t at, std::int64_t otherwise) {
    return at < words.size() ? to_number(words[at]) : std::optional(otherwise);
  };
  const auto from = number(first, 0);
  if (!from) return std::nullopt;
  const auto to = number(first + 1, to_end ? size - 1 : *from);
  if (!to) return std::nullopt;
  const auto begin = std::clamp<std::int64_t>(*from, 0, size);
  const auto end = std::clamp<std::int64_t>(*to, -1, size - 1) + 1;
  return range{static_cast<std::size_t>(begin), static_cast<std::size_t>(std::max(begin, end))};
}

std::string trimmed(const texts& words, bool left, bool right) {
  const std::string_view marks = words.size() > 1 ? std::string_view(words[1]) : " \t\r\n";
  const auto& text = words[0];
  const auto from = left ? text.find_first_not_of(marks) : 0;
  if (from == std::string::npos) return {};
  const auto last = right ? text.find_last_not_of(marks) : text.size() - 1;
  return last == std::string::npos ? std::string() : text.substr(from, last + 1 - from);
}

// What `compare` and `equal` look at.
std::pair<std::string, std::string> compared(const model::eem_action& of, const texts& words) {
  auto a = words[0];
  auto b = words[1];
  if (of.argument("nocase") != nullptr) {
    a = lower(std::move(a));
    b = lower(std::move(b));
  }
  if (const auto* length = of.argument("length")) {
    if (const auto number = to_number(length->value); number && *number >= 0) {
      a = a.substr(0, static_cast<std::size_t>(*number));
      b = b.substr(0, static_cast<std::size_t>(*number));
    }
  }
  return {std::move(a), std::move(b)};
}

std::optional<std::string> found_at(std::size_t position) {
  return position == std::string::npos ? "-1" : std::to_string(position);
}

using form = std::optional<std::string> (*)(const model::eem_action& of, const texts& words);
struct string_form {
  std::string_view word;
  std::size_t operands;
  form run;
};
// clang-format off
constexpr std::array string_forms{
    string_form{"compare", 2, [](const auto& of, const auto& words) -> std::optional<std::string> {
      const auto [a, b] = compared(of, words);
      return std::to_string(a < b ? -1 : a > b ? 1 : 0);
    }},
    string_form{"equal", 2, [](const auto& of, const auto& words) -> std::optional<std::string> {
      const auto [a, b] = compared(of, words);
      return a == b ? "1" : "0";
    }},
    string_form{"first", 2, [](const auto& /*of*/, const auto& words) -> std::optional<std::string> {
      const auto from = words.size() > 2 ? to_number(words[2]) : std::optional<std::int64_t>(0);
      if (!from) return std::nullopt;
      return found_at(words[1].find(words[0], static_cast<std::size_t>(std::max<std::int64_t>(0, *from))));
    }},
    string_form{"index", 2, [](const auto& /*of*/, const auto& words) -> std::optional<std::string> {
      const auto at = range_of(words, 1, false);
      if (!at) return std::nullopt;
      return words[0].substr(at->from, at->behind - at->from);
    }},
    string_form{"last", 2, [](const auto& /*of*/, const auto& words) -> std::optional<std::string> {
      const auto from = words.size() > 2 ? to_number(words[2]) : std::optional<std::int64_t>(INT64_MAX);
      if (!from) return std::nullopt;
      return *from < 0 ? "-1" : found_at(words[1].rfind(words[0], static_cast<std::size_t>(*from)));
    }},
    string_form{"length", 1, [](const auto& /*of*/, const auto& words) -> std::optional<std::string> {
      return std::to_string(words[0].size());
    }},
    string_form{"range", 3, [](const auto& /*of*/, const auto& words) -> std::optional<std::string> {
      const auto at = range_of(words, 1, false);
      if (!at) return std::nullopt;
      return words[0].substr(at->from, at->behind - at->from);
    }},
    string_form{"replace", 3, [](const auto& /*of*/, const auto& words) -> std::optional<std::string> {
      const auto at = range_of(words, 1, false);
      if (!at) return std::nullopt;
      return words[0].substr(0, at->from) + (words.size() > 3 ? words[3] : "") + words[0].substr(at->behind);
    }},
    string_form{"tolower", 1, [](const auto& /*of*/, const auto& words) -> std::optional<std::string> {
      const auto at = range_of(words, 1, true);
      if (!at) return std::nullopt;
      return lower(words[0], at->from, at->behind);
    }},
    string_form{"toupper", 1, [](const auto& /*of*/, const auto& words) -> std::optional<std::string> {
      const auto at = range_of(words, 1, true);
      if (!at) return std::nullopt;
      return upper(words[0], at->from, at->behind);
    }},
    string_form{"trim", 1, [](const auto& /*of*/, const auto& words) -> std::optional<std::string> {
      return trimmed(words, true, true);
    }},
    string_form{"trimleft", 1, [](const auto& /*of*/, const auto& words) -> std::optional<std::string> {
      return trimmed(words, true, false);
    }},
    string_form{"trimright", 1, [](const auto& /*of*/, const auto& words) -> std::optional<std::string> {
      return trimmed(words, false, true);
    }},
};
// clang-format on

std::string named(const std::vector<eem_value>& of) {
  std::string made;
  for (const auto& one : of) made += (made.empty() ? "" : " ") + one.text;
  return made;
}

}  // namespace

std::optional<std::int64_t> to_number(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

bool wants_numbers(const eem_value& a, std::string_view comparison, const eem_value& b) {
  return a.known && b.known && ordering_of(comparison) != nullptr &&
         !(to_number(a.text) && to_number(b.text));
}

truth compare(const eem_value& a, std::string_view comparison, const eem_value& b) {
  if (!a.known || !b.known) return truth::unknown;
  const auto left = to_number(a.text);
  const auto right = to_number(b.text);
  if (comparison == "eq" || comparison == "ne") {
    const bool equal = left && right ? *left == *right : a.text == b.text;
    return truth_of(equal == (comparison == "eq"));
  }
  const auto* order = ordering_of(comparison);
  return order != nullptr && left && right ? truth_of(order->holds(*left, *right)) : truth::unknown;
}

std::optional<computed> compute(model::eem_verb how, std::string_view a, std::string_view b) {
  const auto left = to_number(a);
  const auto right = to_number(b);
  if (!left || !right) return std::nullopt;
  computed made;
  switch (how) {
    case eem_verb::add:
    case eem_verb::increment:
      return __builtin_add_overflow(*left, *right, &made.result) ? std::nullopt
                                                                 : std::optional(made);
    case eem_verb::subtract:
    case eem_verb::decrement:
      return __builtin_sub_overflow(*left, *right, &made.result) ? std::nullopt
                                                                 : std::optional(made);
    case eem_verb::multiply:
      return __builtin_mul_overflow(*left, *right, &made.result) ? std::nullopt
                                                                 : std::optional(made);
    case eem_verb::divide:
      if (*right == 0 || *right == -1) break;
      return computed{*left / *right, *left % *right};
    default:
      break;
  }
  if (how == eem_verb::divide && *right == -1 && *left != INT64_MIN) return computed{-*left, 0};
  return std::nullopt;
}

eem_value string_result(const model::eem_action& of, const std::vector<eem_value>& operands) {
  const auto* const how = std::find_if(string_forms.begin(), string_forms.end(),
                                       [&](const auto& one) { return one.word == of.form.value; });
  const bool known =
      std::all_of(operands.begin(), operands.end(), [](const auto& one) { return one.known; });
  const eem_value unknown{named(operands), false};
  if (how == string_forms.end() || !known || operands.size() < how->operands) return unknown;
  texts words;
  for (const auto& one : operands) words.push_back(one.text);
  auto made = how->run(of, words);
  return made ? eem_value{std::move(*made), true} : unknown;
}

regexp_match match(const std::string& pattern, std::string_view text) {
  RE2::Options how;
  how.set_log_errors(false);
  how.set_posix_syntax(true);
  how.set_longest_match(true);
  how.set_one_line(true);
  how.set_dot_nl(true);
  how.set_encoding(RE2::Options::EncodingLatin1);
  const RE2 compiled(pattern, how);
  regexp_match made;
  if (!compiled.ok()) {
    made.is = regexp_match::kinds::bad_pattern;
    return made;
  }
  std::vector<re2::StringPiece> parts(static_cast<std::size_t>(compiled.NumberOfCapturingGroups()) +
                                      1);
  const re2::StringPiece whole(text.data(), text.size());
  if (!compiled.Match(whole, 0, whole.size(), RE2::UNANCHORED, parts.data(),
                      static_cast<int>(parts.size())))
    return made;
  made.is = regexp_match::kinds::found;
  for (const auto& one : parts)
    made.parts.emplace_back(one.data() == nullptr ? "" : one.data(), one.size());
  return made;
}

std::vector<std::string> split_list(std::string_view list, std::string_view between) {
  if (between.empty()) between = " \t\r\n";
  std::vector<std::string> made;
  for (std::size_t from = 0; from < list.size();) {
    const auto begin = list.find_first_not_of(between, from);
    if (begin == std::string_view::npos) break;
    const auto end = std::min(list.find_first_of(between, begin), list.size());
    made.emplace_back(list.substr(begin, end - begin));
    from = end;
  }
  return made;
}

}  // namespace peerlint::failover
