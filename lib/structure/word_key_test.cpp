#include "structure/word_key.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "structure/words.hpp"

namespace word_key_test {

using namespace peerlint::structure;

namespace {

constexpr std::array<std::string_view, 12> sorted{
    "#",    "a",      "access-list", "ip",     "ipsec-isakmp", "ipsec-manual",
    "ipv6", "isakmp", "sha",         "sha256", "transform",    "transform-set"};

}  // namespace

TEST_CASE("word keys: sort as words do, whatever the letters' case") {
  for (std::size_t i = 1; i < sorted.size(); ++i) {
    CAPTURE(sorted[i]);
    CHECK(key_of(sorted[i - 1]) <= key_of(sorted[i]));
  }
  CHECK(key_of("IP") == key_of("ip"));
  CHECK(key_of("Sha-256_") == key_of("sha-256_"));
  CHECK(key_of("[@`{") != key_of("{@`["));  // beside the letters, no letters
  CHECK(bytes_of("IP") != bytes_of("ip"));
}

TEST_CASE("word keys: what begins with a word is in the range of its keys") {
  for (const auto keyword : sorted)
    for (std::size_t size = 1; size <= keyword.size(); ++size) {
      const auto like = keys_like(keyword.substr(0, size));
      CAPTURE(keyword.substr(0, size));
      for (const auto other : sorted) {
        const bool begins = other.substr(0, std::min(size, letters_of_key)) ==
                            keyword.substr(0, std::min(size, letters_of_key));
        CHECK(like.has(key_of(other)) == begins);
      }
    }
  CHECK(keys_like("").has(key_of("ip")));
}

TEST_CASE("word keys: a choice resolves by keys as it does by letters") {
  constexpr auto keys = keys_of(sorted);
  for (const std::string_view word :
       {"", "i", "ip", "IPS", "ipsec-", "ipsec-i", "ipsec-isakmp", "ipsec-isakmpx", "sha", "SHA2",
        "transform", "transform-", "transform-sets", "x", "ip\xc3"}) {
    CAPTURE(word);
    const auto plain = resolve(word, sorted);
    const auto keyed = resolve(word, keyword_list{sorted, keys});
    CHECK(plain.is == keyed.is);
    CHECK(plain.index == keyed.index);
  }
}

TEST_CASE("word list: splits as word after word does, however many there are") {
  std::string line;
  for (int number = 0; number < 40; ++number) {
    line += number % 7 == 0 ? "  {{ a b }}x" : "\tword" + std::to_string(number);
    word_list words;
    CHECK(split(line, words));
    std::vector<word> expected;
    for (auto at = next_word(line, 0); at.size != 0; at = next_word(line, at.end()))
      expected.push_back(at);
    CHECK(std::vector<word>(words.begin(), words.end()) == expected);
    words.drop_front();
    CHECK(words.size() + 1 == expected.size());
  }
  word_list plain;
  CHECK_FALSE(split("no placeholder here", plain));
}

}  // namespace word_key_test
