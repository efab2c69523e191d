#include "facts/failover/eem_pattern.hpp"

#include <doctest/doctest.h>

namespace eem_pattern_test {

using namespace peerlint;
using facts::eem_pattern;
using facts::pattern_states;

TEST_CASE("eem pattern: a pattern is searched in the text") {
  const eem_pattern pattern("%TRACK-6-STATE: 1 .* Up -> Down");
  CHECK(pattern.state() == pattern_states::plain);
  CHECK(pattern.finds("%TRACK-6-STATE: 1 ip sla 1 reachability Up -> Down"));
  CHECK_FALSE(pattern.finds("%TRACK-6-STATE: 1 ip sla 1 reachability Down -> Up"));
  CHECK(eem_pattern("").finds("anything"));
  CHECK(eem_pattern("(.+)$").finds("anything"));
}

TEST_CASE("eem pattern: what other dialects have is foreign, with its place") {
  const eem_pattern digits("[0-9]\\d+");
  CHECK(digits.state() == pattern_states::nonportable);
  CHECK(digits.reason() == "\\d");
  CHECK(digits.begin() == 5);
  CHECK(digits.size() == 2);
  CHECK_FALSE(digits.finds("12"));
  CHECK(eem_pattern("a(?:b)").state() == pattern_states::nonportable);
  CHECK(eem_pattern("a.*?b").state() == pattern_states::nonportable);
  CHECK(eem_pattern("(a)\\1").state() == pattern_states::nonportable);
  CHECK_MESSAGE(eem_pattern("[\\d]").state() == pattern_states::plain, "two characters");
}

TEST_CASE("eem pattern: an escaped character is itself") {
  CHECK(eem_pattern("Ethernet[0-9]\\/[0-9]").finds("Ethernet0/1"));
  CHECK(eem_pattern("\\(EEM:").finds("(EEM:SAVE)"));
  CHECK(eem_pattern("\\Up").finds("Up"));
  CHECK(eem_pattern("[]]").finds("]"));
}

TEST_CASE("eem pattern: what does not compile says why") {
  for (const char* const text : {"a(b", "a)b", "[ab", "*down*", "a\\"}) {
    const eem_pattern pattern(text);
    CHECK_MESSAGE(pattern.state() == pattern_states::broken, text);
    CHECK_MESSAGE(!pattern.reason().empty(), text);
    CHECK_FALSE(pattern.finds(text));
  }
}

}  // namespace eem_pattern_test
