#include "render/junit.hpp"

#include <doctest/doctest.h>

#include "render/golden.hpp"
#include "render/rich_result.hpp"

namespace junit_test {

using namespace peerlint;

namespace {

std::size_t count(const std::string& text, std::string_view what) {
  std::size_t found = 0;
  for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++found;
  return found;
}

bool has(const std::string& text, std::string_view what) { return count(text, what) > 0; }

}  // namespace

TEST_CASE("render: junit has a suite a file and a case for everything that happened") {
  const auto text = render::write_junit(render::rich_result());
  render::check_golden("junit.xml", text);
  CHECK(has(text, R"(<testsuites name="peerlint" tests="16" failures="6" errors="2" time="0">)"));
  CHECK(count(text, "<testcase ") == 16);
  CHECK(count(text, "<failure ") == 6);
  CHECK(count(text, "<error ") == 2);
  CHECK(count(text, "<skipped ") == 7);  // four silenced, three that are no configuration
  CHECK(has(text,
            "<testsuite name=\"clean.cfg\" tests=\"1\" failures=\"0\" errors=\"0\" "
            "skipped=\"0\" time=\"0\">\n    <testcase classname=\"clean.cfg\" "
            "name=\"no findings\" time=\"0\"/>\n"));
}

TEST_CASE("render: junit gives cases of one file names of their own") {
  const auto text = render::write_junit(render::rich_result());
  CHECK(count(text, "name=\"REF001 undefined-transform-set 30:2\"") == 1);
  CHECK(count(text, "name=\"REF001 undefined-transform-set 30:2 (2)\"") == 1);
}

TEST_CASE("render: junit escapes what XML would take for its own") {
  CHECK(render::escape_text("a <b> & \"c\"\n]]>\r") == "a &lt;b&gt; &amp; \"c\"\n]]&gt;&#13;");
  CHECK(render::escape_attribute("\"a\"\tb\nc\r<") == "&quot;a&quot;&#9;b&#10;c&#13;&lt;");
  CHECK(render::escape_text(std::string_view("a\0b\x1b\x7f", 5)) ==
        "a\xEF\xBF\xBD"
        "b\xEF\xBF\xBD\x7f");
  CHECK(render::escape_text("\xff \xED\xA0\x80 \xEF\xBF\xBE \xC3\xA9") ==
        "\xEF\xBF\xBD \xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD \xEF\xBF\xBD \xC3\xA9");
}

TEST_CASE("render: junit without anything is a report without cases") {
  CHECK(render::write_junit({}) ==
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<testsuites name=\"peerlint\" tests=\"0\" failures=\"0\" errors=\"0\" time=\"0\">\n"
        "</testsuites>\n");
}

}  // namespace junit_test
