#include "render/concise.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "render/golden.hpp"
#include "render/rich_result.hpp"

namespace concise_test {

using namespace peerlint;

TEST_CASE("render: concise has a line for every finding, and the counts") {
  const auto text = render::draw_concise(render::rich_result(), render::paint({}));
  render::check_golden("concise.txt", text);
  CHECK(std::count(text.begin(), text.end(), '\n') == 7);
}

TEST_CASE("render: concise colours the level and nothing else") {
  check_result one;
  one.findings = {render::rich_finding("REF001", "undefined-transform-set", level::error, "what",
                                       render::rich_place("hq", "error.cfg", 14, 8, 9))};
  const auto text = render::draw_concise(one, render::paint({true}));
  CHECK(text.starts_with(
      "error.cfg:14:8: \033[1;31merror\033[0m[REF001 undefined-transform-set]: what\n"));
}

}  // namespace concise_test
