#include "source/text.hpp"

#include <doctest/doctest.h>

#include <random>
#include <string>

#include "source/utf8.hpp"

namespace text_test {

using namespace peerlint::source;
using namespace std::string_literals;

namespace {

// The raw bytes from the clean ones and the cuts.
std::string put_together(const text& from) {
  std::string raw;
  std::uint32_t at = 0;
  for (const auto& cut : from.cuts()) {
    raw += from.clean().substr(at, cut.clean - at);
    CHECK(cut.raw == raw.size());
    raw += from.raw().substr(cut.raw, cut.size);
    at = cut.clean;
  }
  return raw += from.clean().substr(at);
}

void check_lossless(const text& from) {
  auto raw = std::string(from.raw());
  auto again = put_together(from);
  REQUIRE(again.size() == raw.size());
  for (std::size_t i = 0; i < raw.size(); ++i)
    if (raw[i] == '\r' && again[i] == '\n') again[i] = '\r';
  CHECK(again == raw);
}

std::string clean(const std::string& raw) {
  const text made("x", raw);
  check_lossless(made);
  return std::string(made.clean());
}

}  // namespace

TEST_CASE("source: a clean text is not copied") {
  const text made("x", "hostname R1\n interface\tx\n");
  CHECK(made.cuts().empty());
  CHECK(made.clean().data() == made.raw().data());
}

TEST_CASE("source: what programs and terminals leave is cut") {
  CHECK(clean("\xEF\xBB\xBF"
              "a\n") == "a\n");
  CHECK(clean("a\r\nb\r\n") == "a\nb\n");
  CHECK(clean("a\r\r\nb") == "a\nb");
  CHECK(clean("a\0b\0\n"s) == "ab\n");
  CHECK(clean("sho run\x07\n") == "sho run\n");
  CHECK(clean("shwo\b \b\b \bow\n") == "show\n");
  CHECK(clean("\x1b[1mhostname\x1b[0m R1\n") == "hostname R1\n");
  CHECK(clean("\x1b]0;title\x07hostname R1\n") == "hostname R1\n");
  CHECK(clean("typo\r\x1b[Khostname R1\n") == "hostname R1\n");
  CHECK(clean("run\b\b\bsh run\n") == "sh run\n");
  CHECK(clean("a\x1b") == "a");
  CHECK(clean("\x1b[") == "");
}

TEST_CASE("source: a lone CR is a line end") {
  CHECK(clean("a\rb\r") == "a\nb\n");
  CHECK(clean("a\r\rb") == "a\n\nb");
  CHECK(clean("a\r b\r\nc\n") == "a\n b\nc\n");
  CHECK(text("x", "a\rb").raw_line(2) == "b");
}

TEST_CASE("source: pager prompts go, the next line's blanks stay") {
  const std::string back(9, '\b');
  const std::string erase = back + "        " + back;
  CHECK(clean(" --More-- " + erase + "interface Gi0\n") == "interface Gi0\n");
  CHECK(clean(" --More-- " + erase + " ip address\n") == " ip address\n");
  CHECK(clean(" --More-- \r          \r ip address\n") == " ip address\n");
  CHECK(clean(" --More-- \x1b[9D\x1b[K ip address\n") == " ip address\n");
  CHECK(clean(" --More--         interface Gi0\n") == "interface Gi0\n");
  CHECK(clean(" --More--          ip address\n") == " ip address\n");
  CHECK(clean(" --More-- \r\nend\r\n") == "\nend\n");
  CHECK(clean("<--- More --->\r              \rend\n") == "end\n");
  CHECK(clean("description --More--\n") == "description --More--\n");
}

TEST_CASE("source: positions count the code points of the raw line") {
  const text made("x",
                  "\xEF\xBB\xBF"
                  "a\r\nd\xC3\xA9 \xF0\x9F\x98\x80x\r\n\xFFz\r\n");
  CHECK(made.at(0) == position{1, 1});
  CHECK(made.at(1) == position{1, 2});
  const auto x = static_cast<std::uint32_t>(made.clean().find('x'));
  CHECK(made.at(x) == position{2, 5});
  const auto z = static_cast<std::uint32_t>(made.clean().find('z'));
  CHECK(made.at(z) == position{3, 2});
  CHECK(made.at(z + 1) == position{3, 3});
  CHECK(made.at(z + 2) == position{4, 1});
  CHECK(made.at(4000) == position{4, 1});
  CHECK(made.raw_line(1) == "a");
  CHECK(made.raw_line(3) == "\xFFz");
  CHECK(made.raw_line(4) == "");
  CHECK(made.raw_line(0) == "");
  CHECK(made.raw_line(5) == "");
}

TEST_CASE("source: what was cut still counts as columns") {
  const text made("x", " --More-- \r          \r ip address\r\n");
  CHECK(made.at(1) == position{1, 24});
  CHECK(made.raw_offset(0) == 22);
  CHECK(made.raw_offset(11) == 33);
  CHECK(text("", "").at(0) == position{1, 1});
}

TEST_CASE("source: any bytes come back, and every offset has a place") {
  std::mt19937 random(7);
  const std::string alphabet = "ab \t\r\n\b\x1b[K\0-\xC3\xA9"s + "D";
  for (int round = 0; round < 3000; ++round) {
    std::string raw;
    const auto size = random() % 40;
    for (std::size_t i = 0; i < size; ++i) {
      if (random() % 20 == 0) raw += " --More-- ";
      raw += alphabet[random() % alphabet.size()];
    }
    const text made("x", raw);
    check_lossless(made);
    position last{1, 1};
    for (std::uint32_t i = 0; i <= made.clean().size(); ++i) {
      if (i < made.clean().size() && (made.clean()[i] & 0xC0) == 0x80) continue;
      const auto here = made.at(i);
      CHECK((here.line > last.line || (here.line == last.line && here.column >= last.column)));
      last = here;
    }
  }
}

TEST_CASE("source: UTF-16 is decoded") {
  CHECK(text("x", "\xFF\xFEh\0i\0"s).clean() == "hi");
  CHECK(text("x", "\xFE\xFF\0h\0i"s).clean() == "hi");
  CHECK(text("x", "h\0o\0s\0t\0\n\0"s).clean() == "host\n");
  CHECK(text("x", "\xFF\xFE\x3D\xD8\x00\xDE"s).clean() == "\xF0\x9F\x98\x80");
  CHECK(text("x", "\xFF\xFE\x3D\xD8x\0"s).clean() == "\xEF\xBF\xBDx");
}

TEST_CASE("source: invalid UTF-8 counts a byte a column") {
  CHECK(count_code_points("\xC3\xA9") == 1);
  CHECK(count_code_points("\xC3") == 1);
  CHECK(count_code_points("\xC0\x80") == 2);
  CHECK(count_code_points("\xED\xA0\x80") == 3);
  CHECK(count_code_points("\xE2\x82") == 2);
}

TEST_CASE("source: spans of texts") {
  texts all;
  const auto first = all.add(text("a", "hostname R1\n"));
  const auto view = all[first].clean();
  for (int i = 0; i < 100; ++i) (void)all.add(text("b", "x"));
  CHECK(all.bytes({first, 9, 2}) == "R1");
  CHECK(view == "hostname R1\n");
  CHECK(all.bytes({}).empty());
  CHECK(all.bytes({first, 999, 2}).empty());
}

}  // namespace text_test
