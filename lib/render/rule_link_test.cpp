#include "render/rule_link.hpp"

#include <doctest/doctest.h>

namespace rule_link_test {

using namespace peerlint;

TEST_CASE("render: a rule's page is where the pattern says") {
  CHECK(render::page_url("https://example.net/{code}#{code}", "REF001") ==
        "https://example.net/REF001#REF001");
  CHECK(render::page_url("https://example.net/", "REF001") == "https://example.net/");
  CHECK(render::page_url("", "REF001") == "");
}

TEST_CASE("render: a link cannot break out of its sequence") {
  CHECK(render::hyperlink("", "REF001") == "REF001");
  CHECK(render::hyperlink("https://example.net/a b", "x") ==
        "\033]8;;https://example.net/a%20b\033\\x\033]8;;\033\\");
  CHECK(render::hyperlink("a\033\\\a\x7f\xC3\xA4", "x") ==
        "\033]8;;a%1B\\%07%7F%C3%A4\033\\x\033]8;;\033\\");
}

}  // namespace rule_link_test
