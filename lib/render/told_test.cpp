#include "render/told.hpp"

#include <doctest/doctest.h>

#include "render/rich_result.hpp"

namespace told_test {

using namespace peerlint;

TEST_CASE("render: a fix without words is told by its commands") {
  finding of;
  of.fix =
      fix{fix_level::safe, false, {{"hq", {"crypto map VPN 10", " no match"}}, {"", {"x"}}}, {}};
  auto told = render::remarks_of(of);
  REQUIRE(told.size() == 1);
  CHECK(told[0].title == "help");
  CHECK(told[0].text == "on hq: crypto map VPN 10 / no match\nx");

  of.why = "because";
  of.help = "enter it";
  of.fix->disruptive = true;
  told = render::remarks_of(of);
  REQUIRE(told.size() == 2);
  CHECK(told[1].text == "enter it\ntunnels drop while this is applied");
  CHECK(render::remarks_of({}).empty());
}

TEST_CASE("render: places are told as far as they are known") {
  CHECK(render::told_place(render::rich_place("hq", "hq.cfg", 3, 2, 5)) == "hq.cfg:3:2");
  CHECK(render::told_place(render::rich_place("hq", "hq.cfg", 3, 0, 0)) == "hq.cfg:3");
  CHECK(render::told_place(render::rich_place("hq", "hq.cfg", 0, 0, 0)) == "hq.cfg");
  CHECK(render::told_related({render::rich_place("", "a", 1, 1, 2), ""}) == "a:1:1");
  CHECK(render::told_related({{}, "words"}) == "words");

  auto where = render::rich_place("hq", "hq.cfg", 3, 2, 5);
  CHECK(render::last_line(where) == 3);
  where.end_line = 5;
  CHECK(render::last_line(where) == 5);
  where.end_column = 1;
  CHECK(render::last_line(where) == 4);
  where.end_line = 0;
  CHECK(render::last_line(where) == 3);
}

}  // namespace told_test
