#pragma once

#include "grammar/lexical.hpp"

// The texts of the Embedded Event Manager: one word, or several between quotation marks.
namespace peerlint::grammar {

/// One word, or from the first quotation mark to the next; IOS has no sign that takes the meaning
/// off a mark. Where the second mark is missing, the rest of the line.
[[nodiscard]] structure::word find_eem_text(std::string_view rest);
/// From the first quotation mark to the last one of the line, where the second one ends no text:
/// something stands right behind it. Else nothing.
[[nodiscard]] structure::word find_outer_marks(std::string_view rest);
/// Seconds, with up to three digits behind a point; or a variable, `$name`.
[[nodiscard]] bool read_eem_seconds(std::string_view word, std::uint64_t& seconds);
/// `==`, `!=`, `<` …: what other languages compare with.
[[nodiscard]] bool is_foreign_comparison(std::string_view word);

template <literal Text>
struct eem_text : terminal<eem_text<Text>> {
  static constexpr std::string_view text = Text.view();
  static structure::word find_words(std::string_view rest) { return find_eem_text(rest); }
  static bool take(std::string_view word, capture& /*found*/, syntax& /*out*/) {
    return !word.empty() && word.front() != '!';
  }
};

/// A text with quotation marks inside: people write such ones, and what a router makes of them is
/// not known.
template <literal Text>
struct eem_marked_text : terminal<eem_marked_text<Text>> {
  static constexpr std::string_view text = Text.view();
  static structure::word find_words(std::string_view rest) { return find_outer_marks(rest); }
  static bool take(std::string_view word, capture& /*found*/, syntax& /*out*/) {
    return word.size() > 1 && word.front() == '"';
  }
};

/// A text at the end of a line, and what may stand behind it.
template <class Plain, class Marked, class... Behind>
using last_eem_text =
    first_of<seq<Plain, Behind..., pegtl::at<end_of_command>>, seq<Marked, Behind...>>;

/// Seconds; the range is that of their whole part.
template <std::uint64_t Least, std::uint64_t Most, literal Text>
struct eem_seconds : terminal<eem_seconds<Least, Most, Text>>, number_base {
  static constexpr std::uint64_t least = Least;
  static constexpr std::uint64_t most = Most;
  static constexpr std::string_view text = Text.view();

  static bool take(std::string_view word, capture& found, syntax& /*out*/) {
    if (!read_eem_seconds(word, found.number)) return false;
    if (word.front() == '$') found.number = Least;
    return true;
  }
};

/// What stands where `eq`, `ne` … belong, and IOS refuses.
template <literal Text>
struct foreign_comparison : terminal<foreign_comparison<Text>> {
  static constexpr std::string_view text = Text.view();
  static bool take(std::string_view word, capture& /*found*/, syntax& /*out*/) {
    return is_foreign_comparison(word);
  }
};

}  // namespace peerlint::grammar
