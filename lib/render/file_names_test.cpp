#include "render/file_names.hpp"

#include <doctest/doctest.h>

namespace file_names_test {

using namespace peerlint;

TEST_CASE("render: a path becomes a URI reference") {
  CHECK(render::file_uri("hq.cfg") == "hq.cfg");
  CHECK(render::file_uri("./sites//./hq.cfg") == "sites//./hq.cfg");
  CHECK(render::file_uri("../a b/hq.cfg") == "../a%20b/hq.cfg");
  CHECK(render::file_uri("/srv/hq.cfg") == "file:///srv/hq.cfg");
  CHECK(render::file_uri("c:hq?#%.cfg") == "c%3Ahq%3F%23%25.cfg");
  CHECK(render::file_uri("b\xC3\xBCro\xff") == "b%C3%BCro%FF");
  CHECK(render::file_uri("<stdin>") == "%3Cstdin%3E");
}

TEST_CASE("render: a forge calls a file by its path from the root") {
  CHECK(render::repository_path("././hq.cfg") == "hq.cfg");
  CHECK(render::repository_path(".//hq.cfg") == "hq.cfg");
  CHECK(render::repository_path(".hidden") == ".hidden");
  CHECK(render::repository_path("../hq.cfg") == "../hq.cfg");
}

}  // namespace file_names_test
