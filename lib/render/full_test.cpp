#include "render/full.hpp"

#include <doctest/doctest.h>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "render/golden.hpp"
#include "source/text.hpp"

namespace full_test {

namespace {

using namespace peerlint;

// Texts and the places in them, found by what they say.
struct bench {
  source::texts texts;
  std::vector<span> secrets;

  struct file {
    std::string name;
    std::string bytes;
  };

  bench(std::initializer_list<file> files) {
    for (const auto& [name, bytes] : files) texts.add({name, bytes});
  }

  // The place of `words` in text `number`, searched for behind `after`.
  place at(std::uint32_t number, std::string_view words, std::string_view after = "") const {
    const auto& text = texts[number];
    const auto from = after.empty() ? 0 : text.clean().find(after) + after.size();
    const auto begin = text.clean().find(words, from);
    REQUIRE(begin != std::string_view::npos);
    const span where{number, static_cast<std::uint32_t>(begin),
                     static_cast<std::uint32_t>(words.size())};
    const auto first = text.at(where.begin);
    const auto last = text.at(where.end());
    return {"", text.name(), first.line, first.column, last.line, last.column, where};
  }

  std::string draw(const finding& what, bool show_secrets = false, bool color = false) const {
    const source::quotable from{&texts, show_secrets ? std::span<const span>{} : secrets};
    return '\n' + render::draw_finding(what, {from, show_secrets, render::paint({color})});
  }
};

finding about(label primary, std::vector<label> related = {}) {
  finding made;
  made.code = "TST001";
  made.name = "test-rule";
  made.message = "what is wrong";
  made.primary = std::move(primary);
  made.related = std::move(related);
  return made;
}

bench two_ends() {
  return bench{{"branch.cfg",
                "hostname branch\n!\n!\n!\n!\n!\n!\n!\n!\ncrypto isakmp policy 10\n"
                " encr aes\n hash sha\n authentication pre-share\n group 5\n"},
               {"hq.cfg",
                "hostname hq\n!\n!\n!\n!\n!\n!\n!\n!\n!\n!\n!\n!\n!\n!\n!\n"
                "crypto isakmp policy 10\n encr aes\n hash sha\n"
                " authentication pre-share\n group 14\n"}};
}

finding no_common_policy(const bench& on) {
  auto made = about({on.at(0, "5", "group "), "group 5 here"},
                    {{on.at(0, "crypto isakmp policy 10"), "the nearest policy of branch"},
                     {on.at(1, "14", "group "), "group 14 there"}});
  made.code = "P1M001";
  made.name = "no-common-isakmp-policy";
  made.message = "hq and branch share no ISAKMP policy; the nearest two differ only in the group";
  made.why =
      "whoever starts, main mode stops at its second message: the responder logs \"no offers "
      "accepted!\", the initiator stays in MM_NO_STATE";
  made.help = "on branch: crypto isakmp policy 10 / group 14";
  return made;
}

}  // namespace

TEST_CASE("render: a finding over two files looks as the design says") {
  const auto on = two_ends();
  CHECK(on.draw(no_common_policy(on)) == R"(
error[P1M001 no-common-isakmp-policy]: hq and branch share no ISAKMP policy; the nearest two differ only in the group
  --> branch.cfg:14:8
   |
10 | crypto isakmp policy 10
   | ----------------------- the nearest policy of branch
14 |  group 5
   |        ^ group 5 here
  ::: hq.cfg:21:8
21 |  group 14
   |        -- group 14 there
   = why:  whoever starts, main mode stops at its second message: the responder logs "no offers accepted!", the initiator stays in MM_NO_STATE
   = help: on branch: crypto isakmp policy 10 / group 14
)");
}

TEST_CASE("render: colours change nothing but the colours") {
  const auto on = two_ends();
  const auto what = no_common_policy(on);
  const auto colored = on.draw(what, false, true);
  render::check_golden("color.txt", colored);
  std::string plain;
  for (std::size_t i = 0; i < colored.size(); ++i)
    if (colored[i] == '\033')
      i = colored.find('m', i);
    else
      plain += colored[i];
  CHECK(plain == on.draw(what));
}

TEST_CASE("render: labels of one line have a row each") {
  const bench on{{"a.cfg", "crypto map VPN 10 ipsec-isakmp\n"}};
  CHECK(on.draw(about({on.at(0, "10"), "this number"},
                      {{on.at(0, "VPN"), "of this map"}, {on.at(0, "crypto"), ""}})) ==
        R"(
error[TST001 test-rule]: what is wrong
 --> a.cfg:1:16
  |
1 | crypto map VPN 10 ipsec-isakmp
  | ------
  |            --- of this map
  |                ^^ this number
)");
}

TEST_CASE("render: tabs, wide letters and controls keep the carets right") {
  const bench on{{"a.cfg", "\tset\tpeer 1\n name Zürich→Köln x\n name \a\x1b[31m\xff y\n"}};
  CHECK(on.draw(about({on.at(0, "peer"), "here"},
                      {{on.at(0, "x", "ln "), "there"}, {on.at(0, "y", "\xff "), "and"}})) ==
        R"(
error[TST001 test-rule]: what is wrong
 --> a.cfg:1:6
  |
1 |         set     peer 1
  |                 ^^^^ here
2 |  name Zürich→Köln x
  |                   - there
3 |  name ??[31m? y
  |               - and
)");
}

TEST_CASE("render: a span of several lines is marked on its first, an empty one has a caret") {
  const bench on{{"a.cfg", "interface Tunnel0  \n ip unnumbered Loopback0\n!\n"}};
  auto whole = on.at(0, "interface Tunnel0  \n ip unnumbered");
  auto empty = on.at(0, "!");
  empty.end_column = empty.column;
  CHECK(on.draw(about({whole, ""}, {{empty, "here"}})) == R"(
error[TST001 test-rule]: what is wrong
 --> a.cfg:1:1
  |
1 | interface Tunnel0
  | ^^^^^^^^^^^^^^^^^
3 | !
  | - here
)");
}

TEST_CASE("render: what is behind the end of a line is marked there") {
  const bench on{{"a.cfg", "set peer\n"}};
  auto behind = on.at(0, "peer");
  behind.column = behind.end_column;
  CHECK(on.draw(about({behind, "an address is missing"})) == R"(
error[TST001 test-rule]: what is wrong
 --> a.cfg:1:9
  |
1 | set peer
  |         ^ an address is missing
)");
}

TEST_CASE("render: a long line is cut around its mark") {
  const std::string left(200, 'a');
  const std::string right(200, 'b');
  const bench on(
      {{"a.cfg", left + " MARK " + right + "\n" + "MARK2 " + right + "\n" + left + " MARK3\n"}});
  CHECK(on.draw(
            about({on.at(0, "MARK"), "1"}, {{on.at(0, "MARK2"), "2"}, {on.at(0, "MARK3"), "3"}})) ==
        "\nerror[TST001 test-rule]: what is wrong\n --> a.cfg:1:202\n  |\n"
        "1 | …" +
            std::string(56, 'a') + " MARK " + std::string(56, 'b') +
            "…\n"
            "  | " +
            std::string(58, ' ') +
            "^^^^ 1\n"
            "2 | MARK2 " +
            std::string(113, 'b') +
            "…\n"
            "  | ----- 2\n"
            "3 | …" +
            std::string(113, 'a') +
            " MARK3\n"
            "  | " +
            std::string(115, ' ') + "----- 3\n");
}

TEST_CASE("render: a secret of the model is masked and the carets move") {
  bench on{{"a.cfg", "crypto isakmp key S3 address 192.0.2.1\n enrolment word S3cret tail\n"}};
  on.secrets = {on.at(0, "S3").at, on.at(0, "S3cret").at};
  const auto what = about({on.at(0, "192.0.2.1"), "this peer"},
                          {{on.at(0, "S3"), "this key"}, {on.at(0, "tail"), "behind it"}});
  CHECK(on.draw(what) == R"(
error[TST001 test-rule]: what is wrong
 --> a.cfg:1:30
  |
1 | crypto isakmp key <secret> address 192.0.2.1
  |                   -------- this key
  |                                    ^^^^^^^^^ this peer
2 |  enrolment word <secret> tail
  |                          ---- behind it
)");
  CHECK(on.draw(what, true).find("S3cret tail") != std::string::npos);
  CHECK(on.draw(what, true).find("key S3 address") != std::string::npos);
}

TEST_CASE("render: a secret over two lines, and in a file with CR, is masked in both") {
  bench on{{"a.cfg", "one\r\ntwo AAAA\r\nBBBB three\r\n"}};
  on.secrets = {on.at(0, "AAAA\nBBBB").at};
  CHECK(on.draw(about({on.at(0, "three"), ""}, {{on.at(0, "two"), ""}})) == R"(
error[TST001 test-rule]: what is wrong
 --> a.cfg:3:6
  |
2 | two <secret>
  | ---
3 | <secret> three
  |          ^^^^^
)");
}

TEST_CASE("render: a fix that nobody put into words is told by its commands") {
  const bench on{{"a.cfg", "x\n"}};
  auto what = about({on.at(0, "x"), ""});
  what.fix = fix{fix_level::safe, true, {{"hq", {"interface Tunnel0", " no shutdown"}}}, {}};
  CHECK(on.draw(what) == R"(
error[TST001 test-rule]: what is wrong
 --> a.cfg:1:1
  |
1 | x
  | ^
  = help: on hq: interface Tunnel0 / no shutdown
          tunnels drop while this is applied
)");
}

TEST_CASE("render: places without a line, and labels without a place, are told in words") {
  const bench on{{"a.cfg", "x\n"}};
  auto what = about({{"", "a.cfg", 0, 0, 0, 0, {}}, "the file as a whole"},
                    {{{}, "a default of IOS"}, {on.at(0, "x"), "this"}});
  what.level = level::note;
  what.why = "one\ntwo";
  CHECK(on.draw(what) == R"(
note[TST001 test-rule]: what is wrong
 --> a.cfg
  = the file as a whole
  = a default of IOS
 ::: a.cfg:1:1
1 | x
  | - this
  = why:  one
          two
)");
}

TEST_CASE("render: the last line counts, and leaves out what says nothing") {
  CHECK(render::draw_counts({.errors = 2, .warnings = 1, .files = 2, .devices = 2, .lines = 84}) ==
        "2 errors, 1 warning, 0 notes; 2 files, 2 devices, 84 lines, 0 lines not understood");
  const summary silenced{.notes = 1,
                         .not_shown = 1,
                         .suppressed = 5,
                         .by_comment = 1,
                         .by_waiver = 2,
                         .by_baseline = 1,
                         .by_per_file = 1,
                         .files = 1,
                         .devices = 1,
                         .lines = 1,
                         .not_understood = 1};
  CHECK(render::draw_counts(silenced) ==
        "0 errors, 0 warnings, 1 note; 1 not shown (--min-confidence low); 5 suppressed (1 by a "
        "comment, 2 by waivers, 1 by the baseline, 1 by [per-file]); 1 file, 1 device, 1 line, 1 "
        "line not understood");
}

TEST_CASE("render: findings are set apart, and the counts come last") {
  const bench on{{"a.cfg", "x\n"}};
  check_result result;
  result.findings = {about({on.at(0, "x"), ""}), about({on.at(0, "x"), ""})};
  result.summary.errors = 2;
  const source::quotable from{&on.texts, {}};
  const auto one = render::draw_finding(result.findings[0], {from, false, render::paint({})});
  CHECK(render::draw_result(result, {from, false, render::paint({})}) ==
        one + "\n" + one + "\n" + render::draw_counts(result.summary) + "\n");
}

TEST_CASE("render: the code links to its page where a URL is known") {
  const bench b({{"r.cfg", "hostname hq\n"}});
  const auto what = about({b.at(0, "hq"), ""});
  const source::quotable from{&b.texts, {}};
  const auto drawn = [&](std::string_view url) {
    return render::draw_finding(what, {from, false, render::paint({}), url});
  };
  CHECK(drawn("https://example.net/{code}")
            .find("error[\033]8;;https://example.net/TST001\033\\TST001\033]8;;\033\\ "
                  "test-rule]: ") == 0);
  CHECK(drawn("").find("error[TST001 test-rule]: ") == 0);
}

TEST_CASE("render: the pages that are set win over those that are installed") {
  const auto links_to = [](std::string_view where, const std::string& rule_url, style dress) {
    options chosen;
    chosen.rule_url = rule_url;
    workspace w(chosen);
    w.add("r.cfg", "hostname hq\nhotname x\n!\nend\n");
    return render_full(w.check(), w, dress).find("\033]8;;" + std::string(where)) !=
           std::string::npos;
  };
  const style terminal{true, true, "file:///pages/{code}.md"};
  CHECK(links_to("file:///pages/PAR", "", terminal));
  CHECK(links_to("https://example.net/PAR", "https://example.net/{code}", terminal));
  CHECK_FALSE(links_to("", "https://example.net/{code}", {true, false, "file:///x"}));
  CHECK_FALSE(links_to("", "", {true, true}));
}

}  // namespace full_test
