#include "render/github.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "render/golden.hpp"
#include "render/rich_result.hpp"

namespace github_test {

using namespace peerlint;

namespace {

std::string command_of(finding one) {
  check_result result;
  result.findings = {std::move(one)};
  const auto text = render::write_github(result);
  return text.substr(0, text.find('\n'));
}

finding at(place where) {
  return render::rich_finding("REF001", "a-name", level::error, "what", std::move(where));
}

}  // namespace

TEST_CASE("render: github prints a command a line, then the counts") {
  const auto text = render::write_github(render::rich_result());
  render::check_golden("github.txt", text);
  std::size_t commands = 0;
  for (std::size_t line = 0; line < text.size(); line = text.find('\n', line) + 1)
    if (text.compare(line, 2, "::") == 0) ++commands;
  CHECK(commands == 2 + 6);  // the problems that fail the run, the findings
  CHECK(std::count(text.begin(), text.end(), '\n') == 2 + 6 + 1);
}

TEST_CASE("render: github escapes what would end a property, or the command") {
  CHECK(render::escape_data("50%: a,b\r\nc") == "50%25: a,b%0D%0Ac");
  CHECK(render::escape_property("50%: a,b\r\nc") == "50%25%3A a%2Cb%0D%0Ac");
  CHECK(render::escape_data("\x1b[1m \xff \xC3\xA9") == "\xEF\xBF\xBD[1m \xEF\xBF\xBD \xC3\xA9");
}

TEST_CASE("render: github tells a place as far as it is known") {
  CHECK(command_of(at({})) == "::error title=REF001 a-name::REF001: what");
  CHECK(command_of(at(render::rich_place("", "./a.cfg", 0, 0, 0))) ==
        "::error file=a.cfg,title=REF001 a-name::./a.cfg: REF001: what");
  CHECK(command_of(at(render::rich_place("", "a.cfg", 3, 2, 5))) ==
        "::error file=a.cfg,line=3,endLine=3,col=2,endColumn=5,title=REF001 a-name::"
        "a.cfg:3:2: REF001: what");
  auto lines = render::rich_place("", "a.cfg", 3, 2, 5);
  lines.end_line = 7;
  CHECK(command_of(at(lines)) ==
        "::error file=a.cfg,line=3,endLine=7,title=REF001 a-name::a.cfg:3:2: REF001: what");
  lines.end_column = 1;  // line 7 has no part of it
  CHECK(command_of(at(lines)).find("endLine=6,") != std::string::npos);
}

}  // namespace github_test
