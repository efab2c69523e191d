#include "structure/ignore_comment.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace ignore_comment_test {

using namespace peerlint;
using namespace peerlint::structure;

namespace {

// "REF001 KEY: reason" and what it covers, line by line; "malformed" when it is no sentence.
struct comment_case {
  std::string_view name;
  std::string text;
  std::vector<std::string> comments;
};

std::string in_short(const source::text& of, const ignore_comment& one) {
  if (one.malformed) return "malformed";
  std::string made;
  for (const auto& each : one.rules) {
    CHECK(of.clean().substr(each.at.begin, each.at.size) == each.value);
    made += each.value + ' ';
  }
  made += "(" + one.reason + ") ";
  if (!one.covers.exists()) return made + "nothing";
  CHECK(one.covers.text == 7);
  for (const char c : of.clean().substr(one.covers.begin, one.covers.size))
    made += c == '\n' ? '/' : c;
  return made;
}

const comment_case cases[] = {
    {"a line", "! peerlint: ignore[A1] why\nhostname hq\nend\n", {"A1 (why) hostname hq/"}},
    {"no reason", "! peerlint: ignore[A1]\nhostname hq\n", {"A1 () hostname hq/"}},
    {"no blanks", "!peerlint:ignore[A1]why\nhostname hq\n", {"A1 (why) hostname hq/"}},
    {"many blanks",
     "!!  peerlint:  ignore [ A1 ,b-c ]  the  why \nhostname hq\n",
     {"A1 b-c (the  why) hostname hq/"}},
    {"a script's comment", "# peerlint: ignore[A1] why\nhostname hq\n", {"A1 (why) hostname hq/"}},
    {"several rules, and empty ones",
     "! peerlint: ignore[A1,,B2, ] why\nhostname hq\n",
     {"A1 B2 (why) hostname hq/"}},
    {"a section",
     "! peerlint: ignore[A1] why\ninterface Lo0\n shutdown\nhostname hq\n",
     {"A1 (why) interface Lo0/ shutdown/"}},
    {"a section with blank lines and comments in it, not behind it",
     "! peerlint: ignore[A1] why\ninterface Lo0\n!\n\n shutdown\n!\nhostname hq\n",
     {"A1 (why) interface Lo0/!// shutdown/"}},
    {"a line in a section",
     "interface Lo0\n ! peerlint: ignore[A1] why\n shutdown\n mtu 9\n",
     {"A1 (why)  shutdown/"}},
    {"a comment at the left, in a section",
     "interface Lo0\n! peerlint: ignore[A1] why\n shutdown\n mtu 9\n",
     {"A1 (why)  shutdown/"}},
    {"a section in a section",
     "a b\n ! peerlint: ignore[A1] why\n c d\n  e f\n g h\n",
     {"A1 (why)  c d/  e f/"}},
    {"comments and blank lines between",
     "! peerlint: ignore[A1] why\n!\n\n! peerlint: ignore[B2] too\nhostname hq\n",
     {"A1 (why) hostname hq/", "B2 (too) hostname hq/"}},
    {"the last line", "hostname hq\n! peerlint: ignore[A1] why\n", {"A1 (why) nothing"}},
    {"the last line, without an end",
     "! peerlint: ignore[A1] why\nhostname hq",
     {"A1 (why) hostname hq"}},
    {"a file",
     "hostname hq\n! peerlint: ignore-file[A1] why\nend\n",
     {"A1 (why) hostname hq/! peerlint: ignore-file[A1] why/end/"}},
    {"a numbered remark",
     "access-list 101 remark peerlint: ignore[A1] why\n"
     "access-list 101 permit ip any any\naccess-list 101 deny ip any any\n",
     {"A1 (why) access-list 101 permit ip any any/"}},
    {"a remark",
     "ip access-list extended A\n remark peerlint: ignore[A1] why\n permit ip any any\n"
     " deny ip any any\n",
     {"A1 (why)  permit ip any any/"}},
    {"a remark with a number",
     "ip access-list extended A\n 10 remark peerlint: ignore[A1] why\n 20 permit ip any any\n",
     {"A1 (why)  20 permit ip any any/"}},
    {"a description",
     "hostname hq\ninterface Lo0\n shutdown\n description peerlint: ignore[A1] why\n"
     " mtu 9\ninterface Lo1\n",
     {"A1 (why) interface Lo0/ shutdown/ description peerlint: ignore[A1] why/ mtu 9/"}},
    {"a description that covers the file",
     "interface Lo0\n description peerlint: ignore-file[A1] why\nend\n",
     {"A1 (why) interface Lo0/ description peerlint: ignore-file[A1] why/end/"}},
    {"CRLF",
     "! peerlint: ignore[A1] why\r\ninterface Lo0\r\n shutdown\r\nend\r\n",
     {"A1 (why) interface Lo0/ shutdown/"}},
    {"behind a prompt",
     "hq(config)#! peerlint: ignore[A1] why\nhq(config)#interface Lo0\n"
     "hq(config-if)#shutdown\n",
     {"A1 (why) hq(config)#interface Lo0/"}},
    {"no sentence", "! peerlint: disable=A1\nhostname hq\n", {"malformed"}},
    {"no rule", "! peerlint: ignore[]\nhostname hq\n", {"malformed"}},
    {"no bracket", "! peerlint: ignore A1\nhostname hq\n", {"malformed"}},
    {"not closed", "! peerlint: ignore[A1\nhostname hq\n", {"malformed"}},
    {"another word", "! peerlint: ignore-section[A1]\nhostname hq\n", {"malformed"}},
    {"not at the beginning of a comment", "! see peerlint: ignore[A1]\nhostname hq\n", {}},
    {"not at the beginning of a description",
     "interface Lo0\n description see peerlint: ignore[A1]\n",
     {}},
    {"another command", "banner peerlint: ignore[A1]\nalias peerlint: ignore[A1]\n", {}},
    {"in a banner", "banner motd ^\n! peerlint: ignore[A1] why\n^\nhostname hq\n", {}},
    {"nothing", "", {}},
};

}  // namespace

TEST_CASE("ignore comments: each covers what it should, and nothing else") {
  for (const auto& each : cases) {
    CAPTURE(each.name);
    const source::text text("r.cfg", each.text);
    std::vector<std::string> found;
    for (const auto& one : ignore_comments(text, 7, read(text)))
      found.push_back(in_short(text, one));
    CHECK(found == each.comments);
  }
}

TEST_CASE("ignore comments: a device's comment ends with the device") {
  const source::text text("r.txt",
                          "hq(config)#hostname hq\nhq(config)#! peerlint: ignore[A1] why\n"
                          "branch(config)#hostname branch\n");
  const auto document = read(text);
  REQUIRE(document.captures.size() == 2);
  const auto found = ignore_comments(text, 0, document);
  REQUIRE(found.size() == 1);
  CHECK_FALSE(found[0].covers.exists());
}

}  // namespace ignore_comment_test
