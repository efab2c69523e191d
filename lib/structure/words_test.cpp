#include "structure/words.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <vector>

namespace words_test {

using namespace peerlint::structure;

namespace {

std::vector<std::string> split(std::string_view content) {
  std::vector<std::string> found;
  for (const auto at : words_of(content)) found.emplace_back(text_of(content, at));
  return found;
}

using words = std::vector<std::string>;

}  // namespace

TEST_CASE("words: blanks and tabs separate, quotes do not join") {
  CHECK(split("set peer 192.0.2.1") == words{"set", "peer", "192.0.2.1"});
  CHECK(split(" \tset\t peer ") == words{"set", "peer"});
  CHECK(split("cli \"show run\"") == words{"cli", "\"show", "run\""});
  CHECK(split("").empty());
  CHECK(split(" \t ").empty());
}

TEST_CASE("words: placeholders and redactions are one word") {
  CHECK(split("address {{ wan.ip }} {{ mask }}") == words{"address", "{{ wan.ip }}", "{{ mask }}"});
  CHECK(split("interface Gi{{ slot }}/0 x") == words{"interface", "Gi{{ slot }}/0", "x"});
  CHECK(split("key <secret hidden> address") == words{"key", "<secret hidden>", "address"});
  CHECK(split("community <removed by admin> RO") == words{"community", "<removed by admin>", "RO"});
  CHECK(split("a <% x y %> {% if z %} b") == words{"a", "<% x y %>", "{% if z %}", "b"});
  CHECK(split("{{ never closed") == words{"{{", "never", "closed"});
  CHECK(split("a < b > c <1-10> <x") == words{"a", "<", "b", ">", "c", "<1-10>", "<x"});
}

TEST_CASE("words: the search goes on behind a word") {
  const std::string_view content = "match  address X";
  CHECK(next_word(content, 0) == word{0, 5});
  CHECK(next_word(content, 5) == word{7, 7});
  CHECK(next_word(content, 16) == word{16, 0});
  CHECK(next_word(content, 99) == word{16, 0});
}

TEST_CASE("words: an exact word wins, then the only prefix, else it is ambiguous") {
  constexpr std::array<std::string_view, 5> keywords{"sha256", "sha", "md5", "peer", "pfs"};
  const auto check = [&](std::string_view text, resolution is, std::size_t index) {
    CAPTURE(text);
    const auto found = resolve(text, keywords);
    CHECK(found.is == is);
    if (is == resolution::exact || is == resolution::prefix) CHECK(found.index == index);
  };
  check("sha", resolution::exact, 1);
  check("SHA", resolution::exact, 1);
  check("sha2", resolution::prefix, 0);
  check("M", resolution::prefix, 2);
  check("p", resolution::ambiguous, 0);
  check("pe", resolution::prefix, 3);
  check("peers", resolution::none, 0);
  check("", resolution::none, 0);
  CHECK(candidates("p", keywords) == std::vector<std::string_view>{"peer", "pfs"});
}

TEST_CASE("words: a split tells of rare characters what a look at each of them tells") {
  const auto looked_at = [](std::string_view content) {
    const auto has = [&](std::string_view any) {
      return content.find_first_of(any) < content.size();
    };
    const bool foreign = std::any_of(content.begin(), content.end(), [](char c) {
      return c == '\t' || static_cast<unsigned char>(c) >= 0x80;
    });
    unsigned seen = no_rare_character;
    if (has("{<")) seen |= placeholder_sign;
    if (has("\"#>!")) seen |= word_sign;
    if (has("@?")) seen |= address_sign;
    if (foreign) seen |= no_plain_text;
    return seen;
  };
  constexpr std::string_view characters = "aB0-  \t{{}}<%>\"#!@?\xc2\xa0";
  std::minstd_rand random(1);
  for (int round = 0; round < 20'000; ++round) {
    std::string line;
    for (auto left = random() % 24; left > 0; --left)
      line += characters[random() % characters.size()];
    CAPTURE(line);
    word_list words;
    CHECK(split(line, words) == looked_at(line));
  }
}

}  // namespace words_test
