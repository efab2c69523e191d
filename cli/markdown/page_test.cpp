#include "cli/markdown/page.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include <peerlint/workspace.hpp>

namespace page_test {

namespace {

using namespace peerlint;
using cli::markdown::draw_page;

struct construct {
  std::string_view markdown;
  std::string_view drawn;
};

// 1, 2, 3 … would not show what is bold: the sequences by their names.
std::string named(std::string text) {
  constexpr std::pair<std::string_view, std::string_view> names[] = {
      {"\033[1;4m", "<title>"}, {"\033[1;31m", "<bad>"}, {"\033[1;32m", "<good>"},
      {"\033[1;3m", "<both>"},  {"\033[1m", "<bold>"},   {"\033[2m", "<dim>"},
      {"\033[3m", "<it>"},      {"\033[9m", "<del>"},    {"\033[36m", "<code>"},
      {"\033[0m", "<>"},        {"\033]8;;", "<link "},  {"\033\\", ">"}};
  for (const auto& [sequence, name] : names)
    for (auto at = text.find(sequence); at != std::string::npos; at = text.find(sequence))
      text.replace(at, sequence.size(), name);
  return text;
}

}  // namespace

TEST_CASE("markdown: every construct as a terminal with colours has it") {
  const construct cases[] = {
      {"# Title (REF001)\n\n## Part\n\ntext\n",
       "<title>Title (REF001)<>\n\n<bold>Part<>\n\ntext\n"},
      {"one\ntwo\n\nthree  \nfour\n", "one two\n\nthree\nfour\n"},
      {"a word that goes over the end of the line\n",
       "a word that goes over the\nend of the line\n"},
      {"**bold** *slanted* ***both*** ~~gone~~\n",
       "<bold>bold<> <it>slanted<> <both>both<> <del>gone<>\n"},
      {"Do `set peer <name>` here.\n", "Do <code>set peer <name><> here.\n"},
      {"before `a code that must be wrapped` behind\n",
       "before <code>a code that must be<>\n<code>wrapped<> behind\n"},
      {"a&lt;b&amp;c &unknown; \\*\n", "a<b&c &unknown; *\n"},
      {"[the page](https://example.net/x) here\n",
       "<link https://example.net/x>the page<link > here\n"},
      {"[REF002](REF002.md) beside\n", "REF002 beside\n"},
      {"<https://example.net>\n", "<link https://example.net>https://example.net<link >\n"},
      {"- one\n- two\n  - inner with many words in it\n- three\n",
       "- one\n- two\n  - inner with many words\n    in it\n- three\n"},
      {"text\n\n- one\n- two\n\nbehind\n", "text\n\n- one\n- two\n\nbehind\n"},
      {"- loose\n\n- items\n", "- loose\n\n- items\n"},
      {"3. three\n4. four\n", "3. three\n4. four\n"},
      {"- with code:\n\n  ```\n  x\n  ```\n", "- with code:\n\n      <dim>x<>\n"},
      {"-\n- x\n", "-\n- x\n"},
      {"> quoted text that is long\n>\n> and goes on\n",
       "| quoted text that is long\n|\n| and goes on\n"},
      {"one\n\n---\n\ntwo\n", "one\n\n--------------------------\n\ntwo\n"},
      {"```\n a\n\nb\n```\n", "    <dim> a<>\n\n    <dim>b<>\n"},
      {"```ios bad\nset X\n!   ^ REF001\n! a remark 1\n```\n",
       "    <bad>bad<>:\n    <dim>set X<>\n    <bad>!   ^ REF001<>\n    <dim>! a remark 1<>\n"},
      {"```ios good file=hq.cfg\nset X\n```\n", "    <good>good<>, hq.cfg:\n    <dim>set X<>\n"},
      {"| A | B |\n| --- | ---: |\n| `x` | 1 |\n| yy | 22 |\n",
       "<bold>A<>    <bold>B<>\n--  --\n<code>x<>    1\nyy  22\n"},
      {"| A | B |\n| :-: | --- |\n| long | text that has to be wrapped here |\n",
       " <bold>A<>    <bold>B<>\n----  --------------------\nlong  text that has to be\n"
       "      wrapped here\n"},
  };
  for (const auto& [page, drawn] : cases) {
    const auto& markdown = page;
    CAPTURE(markdown);
    CHECK(named(draw_page(markdown, 26, {true, true})) == drawn);
  }
}

TEST_CASE("markdown: without colours the signs that carry meaning stay") {
  const construct cases[] = {
      {"# Title\n\n## Part\n\n### Small\n", "Title\n=====\n\nPart\n----\n\nSmall\n"},
      {"Enter `set peer` **now**\n", "Enter `set peer` now\n"},
      {"[the page](https://example.net/x)\n", "the page\n(https://example.net/x)\n"},
      {"```ios bad\nset X\n```\n", "    bad:\n    set X\n"},
  };
  for (const auto& [page, drawn] : cases) {
    const auto& markdown = page;
    CAPTURE(markdown);
    CHECK(draw_page(markdown, 26, {}) == drawn);
  }
}

TEST_CASE("markdown: what the text holds cannot command the terminal") {
  CHECK(draw_page("a \033[2J b `\033c`\n", 40, {}).find('\033') == std::string::npos);
  CHECK(draw_page("```\n\033[2J\n```\n", 40, {}).find('\033') == std::string::npos);
  CHECK(draw_page("[x](<https://a/\x07>)\n", 40, {true, true}).find('\x07') == std::string::npos);
}

TEST_CASE("markdown: the prose of every page keeps to the width") {
  for (const auto& rule : all_rules()) {
    CAPTURE(rule.code);
    const auto drawn = draw_page(explain(rule.code), 60, {});
    CHECK(drawn.size() > 500);
    for (std::size_t at = 0; at < drawn.size();) {
      const auto end = drawn.find('\n', at);
      const auto line = drawn.substr(at, end - at);
      if (!line.starts_with("    ")) CHECK_MESSAGE(line.size() <= 66, line);
      at = end + 1;
    }
  }
}

}  // namespace page_test
