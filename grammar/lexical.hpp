#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <type_traits>
#include <utility>

#include "grammar/pegtl.hpp"
#include "grammar/syntax.hpp"
#include "structure/opaque.hpp"
#include "structure/words.hpp"

// The alphabet of IOS commands is the word. A terminal skips blanks, looks at one word, and takes
// the whole of it or nothing; so a production reads like Cisco's own notation.
namespace peerlint::grammar {

/// A literal as a template argument: keyword< "peer" >.
template <std::size_t Size>
struct literal {
  char text[Size]{};
  constexpr literal(const char (&from)[Size]) { std::copy_n(from, Size, text); }
  [[nodiscard]] constexpr std::string_view view() const { return {text, Size - 1}; }
};

struct number_base {};
struct keyword_base {};

namespace detail {
template <class Terminal>
constexpr terminal_info describe() {
  if constexpr (std::is_base_of_v<keyword_base, Terminal> && !requires { Terminal::text; })
    return {};
  else if constexpr (std::is_base_of_v<number_base, Terminal>)
    return {Terminal::text, Terminal::least, Terminal::most};
  else
    return {Terminal::text, 0, 0};
}
}  // namespace detail

/// A terminal's identity at run time. Every terminal but a keyword says how messages speak of it:
/// "a policy priority"; one without does not compile.
template <class Terminal>
inline constexpr terminal_info info = detail::describe<Terminal>();

// The control of every parse: tells terminals who they are, and forgets what a failed attempt took.
template <class Rule>
struct control : pegtl::normal<Rule> {
  static constexpr bool enable = true;

  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <class...> class Action,
            template <class...> class Control, class Input>
  static bool match(Input& in, syntax& out) {
    const auto taken = out.captures.size();
    if constexpr (requires { typename Rule::is_terminal; }) out.current = &info<Rule>;
    const bool matched = pegtl::normal<Rule>::template match<A, M, Action, Control>(in, out);
    if (!matched) out.captures.resize(taken);
    return matched;
  }
};

/// A terminal is one word that `Self::take` accepts; it fills the capture's particulars.
template <class Self>
struct terminal {
  using is_terminal = void;
  using rule_t = Self;
  using subs_t = pegtl::empty_list;

  template <pegtl::apply_mode, pegtl::rewind_mode, template <class...> class,
            template <class...> class, class Input>
  static bool match(Input& in, syntax& out) {
    const std::string_view rest(in.current(), in.size());
    const auto at = static_cast<std::uint32_t>(in.current() - in.begin());
    const structure::word word = find(rest, at, out);
    const auto text = rest.substr(word.begin, word.size);
    capture found{out.current, at + word.begin, word.size, {}, 0, false};
    found.opaque = out.placeholders && structure::is_template(text);
    if (!Self::take(text, found, out) && !stands_for_a_value(text, found)) {
      if constexpr (!std::is_base_of_v<keyword_base, Self>) out.miss(at + word.begin, out.current);
      return false;
    }
    out.captures.push_back(found);
    in.bump_in_this_line(word.begin + word.size);
    return true;
  }

 private:
  static structure::word find(std::string_view rest, std::uint32_t at, syntax& out) {
    if constexpr (requires { Self::find_words(rest); })
      return Self::find_words(rest);
    else
      return out.word_at(at, rest);
  }

  // A value that a template will fill in, or that somebody took out, is a value of any kind.
  static bool stands_for_a_value(std::string_view text, capture& found) {
    found.opaque = !text.empty() && (found.opaque || structure::is_redacted(text));
    return found.opaque;
  }
};

/// One of the words that IOS has at this place: an exact word wins, else the only one that begins
/// with what was written. List every keyword of the place, also those that nothing is done with.
/// A long choice gives itself a `text`, which messages say instead of all its words.
template <literal... Words>
struct keyword_choice : terminal<keyword_choice<Words...>>, keyword_base {
  static constexpr std::array<std::string_view, sizeof...(Words)> words{Words.view()...};
  static constexpr auto keys = structure::keys_of(words);

  static bool take(std::string_view word, capture& found, syntax& out) {
    const auto resolved = structure::resolve(word, structure::keyword_list{words, keys});
    if (resolved.is == structure::resolution::exact ||
        resolved.is == structure::resolution::prefix) {
      found.keyword = words[resolved.index];
      out.abbreviated |= resolved.is == structure::resolution::prefix;
      return true;
    }
    if (!out.current->expected.empty())
      out.miss(found.begin, out.current);
    else
      out.miss(found.begin, words);
    if (resolved.is == structure::resolution::ambiguous && found.begin == out.furthest)
      out.ambiguous = structure::candidates(word, words);
    return false;
  }
};

template <literal Word>
struct keyword : keyword_choice<Word> {};

// The shapes of words that are no keywords; lexical.cpp.
/// Four decimal octets; `bits` becomes what they make.
[[nodiscard]] bool read_dotted_quad(std::string_view word, std::uint64_t& bits);
[[nodiscard]] bool is_host_name(std::string_view word);
[[nodiscard]] bool is_ipv6(std::string_view word);
/// The type of the word is one that IOS has, and a number follows.
[[nodiscard]] bool is_interface(std::string_view words);
/// Ranges of interfaces with commas between them.
[[nodiscard]] bool is_interface_range(std::string_view words);
/// One word; from quotation mark to quotation mark when it begins with one.
[[nodiscard]] structure::word find_quoted(std::string_view rest);
/// One word, or a type and its number as two.
[[nodiscard]] structure::word find_interface(std::string_view rest);

/// All words but a remark behind `!`.
[[nodiscard]] structure::word find_words_before_remark(std::string_view rest);

/// One decimal number and nothing else; saturated, never wrapped.
[[nodiscard]] bool read_number(std::string_view word, std::uint64_t& value);

/// A decimal number. Out of the range it is still taken: the range is judged where the line is
/// entered, since a file keeps what a router refuses (PAR009).
template <std::uint64_t Least, std::uint64_t Most, literal Text>
struct number : terminal<number<Least, Most, Text>>, number_base {
  static constexpr std::uint64_t least = Least;
  static constexpr std::uint64_t most = Most;
  static constexpr std::string_view text = Text.view();

  static bool take(std::string_view word, capture& found, syntax& /*out*/) {
    return read_number(word, found.number);
  }
};

/// A number that is a kind of name: out of its range, or of the second one, it is something else.
template <std::uint64_t Least, std::uint64_t Most, literal Text, std::uint64_t Least2 = Least,
          std::uint64_t Most2 = Most>
struct number_within : terminal<number_within<Least, Most, Text, Least2, Most2>> {
  static constexpr std::string_view text = Text.view();

  static bool take(std::string_view word, capture& found, syntax& /*out*/) {
    const auto inside = [&](std::uint64_t least, std::uint64_t most) {
      return found.number >= least && found.number <= most;
    };
    return read_number(word, found.number) && (inside(Least, Most) || inside(Least2, Most2));
  }
};

/// A word that the user chose: a name, or a number that is a name. `<name>` is no name: somebody
/// will fill it in.
template <literal Text>
struct name : terminal<name<Text>> {
  static constexpr std::string_view text = Text.view();
  static bool take(std::string_view word, capture& found, syntax& /*out*/) {
    found.opaque |= word.size() > 2 && word.front() == '<' && word.back() == '>';
    return !word.empty();
  }
};

/// A name of several in a row: what follows `!` is a remark and none of them.
template <literal Text>
struct listed_name : terminal<listed_name<Text>> {
  static constexpr std::string_view text = Text.view();
  static bool take(std::string_view word, capture& /*found*/, syntax& /*out*/) {
    return !word.empty() && word.front() != '!';
  }
};

/// A key or password, also one that somebody took out: that it is there is known all the same.
template <literal Text>
struct secret_word : terminal<secret_word<Text>> {
  static constexpr std::string_view text = Text.view();
  static bool take(std::string_view word, capture& /*found*/, syntax& /*out*/) {
    return !word.empty();
  }
};

/// The rest of the line, as one value; at least one word.
template <literal Text>
struct rest_of_line : terminal<rest_of_line<Text>> {
  static constexpr std::string_view text = Text.view();
  static structure::word find_words(std::string_view rest) {
    const auto first = structure::next_word(rest, 0);
    if (first.size == 0) return first;
    return {first.begin, static_cast<std::uint32_t>(rest.size() - first.begin)};
  }
  static bool take(std::string_view word, capture& /*found*/, syntax& /*out*/) {
    return !word.empty();
  }
};

/// A name, or several words between quotation marks.
template <literal Text>
struct quoted_name : terminal<quoted_name<Text>> {
  static constexpr std::string_view text = Text.view();
  static structure::word find_words(std::string_view rest) { return find_quoted(rest); }
  static bool take(std::string_view word, capture& /*found*/, syntax& /*out*/) {
    return !word.empty();
  }
};

/// Four decimal octets: an address, a mask or a wildcard.
template <literal Text>
struct dotted_quad : terminal<dotted_quad<Text>> {
  static constexpr std::string_view text = Text.view();
  static bool take(std::string_view word, capture& found, syntax& /*out*/) {
    return read_dotted_quad(word, found.number);
  }
};

/// A prefix length behind a slash: `/24`.
template <literal Text>
struct slash_length : terminal<slash_length<Text>> {
  static constexpr std::string_view text = Text.view();
  static bool take(std::string_view word, capture& found, syntax& /*out*/) {
    return word.starts_with('/') && read_number(word.substr(1), found.number);
  }
};

/// An IPv4 prefix: `10.0.0.0/8`.
template <literal Text>
struct ipv4_prefix_word : terminal<ipv4_prefix_word<Text>> {
  static constexpr std::string_view text = Text.view();
  static bool take(std::string_view word, capture& /*found*/, syntax& /*out*/) {
    const auto slash = word.find('/');
    std::uint64_t number = 0;
    return slash != std::string_view::npos && read_dotted_quad(word.substr(0, slash), number) &&
           read_number(word.substr(slash + 1), number) && number <= 32;
  }
};

/// A host name: a word that begins with a letter and holds no colon.
template <literal Text>
struct host_name : terminal<host_name<Text>> {
  static constexpr std::string_view text = Text.view();
  static bool take(std::string_view word, capture& /*found*/, syntax& /*out*/) {
    return is_host_name(word);
  }
};

/// An IPv6 address or prefix: hexadecimal groups with colons.
template <literal Text>
struct ipv6_word : terminal<ipv6_word<Text>> {
  static constexpr std::string_view text = Text.view();
  static bool take(std::string_view word, capture& /*found*/, syntax& /*out*/) {
    return is_ipv6(word);
  }
};

/// `GigabitEthernet0/0`, `Gi 0/0`, `Tunnel 10`: a type and a number, with or without a blank.
template <literal Text>
struct interface_words : terminal<interface_words<Text>> {
  static constexpr std::string_view text = Text.view();
  static structure::word find_words(std::string_view rest) { return find_interface(rest); }
  static bool take(std::string_view word, capture& /*found*/, syntax& /*out*/) {
    return is_interface(word);
  }
};

/// `GigabitEthernet0/0 - 3, Vlan10`: the rest of the line.
template <literal Text>
struct interface_range_words : terminal<interface_range_words<Text>> {
  static constexpr std::string_view text = Text.view();
  static structure::word find_words(std::string_view rest) {
    return find_words_before_remark(rest);
  }
  static bool take(std::string_view word, capture& /*found*/, syntax& /*out*/) {
    return is_interface_range(word);
  }
};

// --- how productions are put together ------------------------------------------------------------

template <class... Rules>
using seq = pegtl::seq<Rules...>;
template <class... Rules>
using opt = pegtl::opt<Rules...>;
template <class... Rules>
using some = pegtl::plus<Rules...>;
template <class... Rules>
using any_number_of = pegtl::star<Rules...>;
using nothing = pegtl::success;
/// The first that matches. For keywords use keyword_choice or choose, which know abbreviations.
template <class... Rules>
using first_of = pegtl::sor<Rules...>;

/// A branch of `choose`: its keyword, then the arguments.
template <literal Word, class... Arguments>
struct on : keyword_base {
  using is_terminal = void;
  using arguments = pegtl::seq<Arguments...>;
  static constexpr std::string_view word = Word.view();
  // Only for PEGTL's grammar analysis: a branch alone is its keyword and its arguments.
  using rule_t = on;
  using subs_t = pegtl::type_list<arguments>;
};

/// Branches told apart by a keyword, which is resolved among all of them. A word that begins none
/// of the keywords leaves the choice unmatched.
template <class... Branches>
struct choose {
  using rule_t = choose;
  using subs_t = pegtl::type_list<typename Branches::arguments...>;
  static constexpr std::array<std::string_view, sizeof...(Branches)> words{Branches::word...};
  static constexpr auto keys = structure::keys_of(words);

  template <pegtl::apply_mode A, pegtl::rewind_mode M, template <class...> class Action,
            template <class...> class Control, class Input>
  static bool match(Input& in, syntax& out) {
    const std::string_view rest(in.current(), in.size());
    const auto at = static_cast<std::uint32_t>(in.current() - in.begin());
    const auto word = out.word_at(at, rest);
    const auto text = rest.substr(word.begin, word.size);
    const auto resolved = structure::resolve(text, structure::keyword_list{words, keys});
    if (word.size == 0 || (resolved.is != structure::resolution::exact &&
                           resolved.is != structure::resolution::prefix)) {
      out.miss(at + word.begin, words);
      if (resolved.is == structure::resolution::ambiguous && at + word.begin == out.furthest)
        out.ambiguous = structure::candidates(text, words);
      return false;
    }
    out.abbreviated |= resolved.is == structure::resolution::prefix;
    return branch<0, A, M, Action, Control, Branches...>(resolved.index, at, word, in, out);
  }

 private:
  template <std::size_t I, pegtl::apply_mode A, pegtl::rewind_mode M,
            template <class...> class Action, template <class...> class Control, class Branch,
            class... Others, class Input>
  static bool branch(std::size_t wanted, std::uint32_t at, structure::word word, Input& in,
                     syntax& out) {
    if (wanted == I) {
      auto mark = in.template mark<pegtl::rewind_mode::required>();
      out.captures.push_back({&info<Branch>, at + word.begin, word.size, Branch::word, 0, false});
      in.bump_in_this_line(word.begin + word.size);
      return mark(Control<typename Branch::arguments>::template match<A, pegtl::rewind_mode::active,
                                                                      Action, Control>(in, out));
    }
    if constexpr (sizeof...(Others) > 0)
      return branch<I + 1, A, M, Action, Control, Others...>(wanted, at, word, in, out);
    else
      return false;
  }
};

/// The end of the command; trailing blanks do not count, nor does a remark behind `!`.
struct end_of_command {
  using rule_t = end_of_command;
  using subs_t = pegtl::empty_list;

  template <pegtl::apply_mode, pegtl::rewind_mode, template <class...> class,
            template <class...> class, class Input>
  static bool match(Input& in, syntax& out) {
    const std::string_view rest(in.current(), in.size());
    const auto at = static_cast<std::uint32_t>(in.current() - in.begin());
    const auto word = out.word_at(at, rest);
    if (word.size == 0 || rest[word.begin] == '!') return true;
    out.miss(at + word.begin, static_cast<const terminal_info*>(nullptr));
    return false;
  }
};

/// A keyword that must be written out: where something else may stand in its place.
template <class Choice>
struct exact {
  using rule_t = exact;
  using subs_t = pegtl::empty_list;

  template <pegtl::apply_mode, pegtl::rewind_mode, template <class...> class,
            template <class...> class, class Input>
  static bool match(Input& in, syntax& out) {
    const std::string_view rest(in.current(), in.size());
    const auto at = static_cast<std::uint32_t>(in.current() - in.begin());
    const auto word = out.word_at(at, rest);
    const auto resolved = structure::resolve(rest.substr(word.begin, word.size),
                                             structure::keyword_list{Choice::words, Choice::keys});
    if (resolved.is != structure::resolution::exact) return false;
    out.captures.push_back(
        {&info<Choice>, at + word.begin, word.size, Choice::words[resolved.index], 0, false});
    in.bump_in_this_line(word.begin + word.size);
    return true;
  }
};

// --- what a production says of itself
// --------------------------------------------------------------

/// A command: the keywords at its head, resolved by the command table, and the arguments behind.
template <literal Head, class... Arguments>
struct command {
  static constexpr std::string_view head = Head.view();
  using arguments = pegtl::seq<Arguments...>;
};

/// The modes in which a production lives.
template <literal... Modes>
struct in {
  static constexpr std::array<std::string_view, sizeof...(Modes)> modes{Modes.view()...};
};

/// The mode that the command opens.
template <literal Mode>
struct opens {
  static constexpr std::string_view opened = Mode.view();
};

/// After `no` and `default` the arguments may be left out, or be any.
struct bare_no {
  using no_arguments = pegtl::opt<rest_of_line<"the value">>;
};

}  // namespace peerlint::grammar
