#include "render/problems.hpp"

#include <doctest/doctest.h>

#include <vector>

namespace problems_test {

TEST_CASE("render: problems are skipped inputs or errors") {
  using namespace peerlint;
  using kind = problem::kind;
  const std::vector<problem> problems = {
      {kind::unreadable, "gone.cfg", 0, "no such file"},
      {kind::empty, "empty.cfg", 0, ""},
      {kind::foreign, "asa.cfg", 3, "a configuration of Cisco ASA"},
      {kind::internal, "", 0, "REF001 failed"},
  };
  CHECK(render::draw_problems(problems, render::paint({})) ==
        "error: gone.cfg: no such file\n"
        "skipped: empty.cfg: empty\n"
        "skipped: asa.cfg:3: a configuration of Cisco ASA\n"
        "error: REF001 failed\n");
}

}  // namespace problems_test
