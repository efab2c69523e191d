#include "facts/failover/fallen_tracks.hpp"

#include <string>

#include <doctest/doctest.h>

#include "session/typed_lines.hpp"

namespace fallen_tracks_test {

using namespace peerlint;

namespace {

/// "1 3 " for the objects that fall with this one.
std::string fallen(std::uint32_t track, std::initializer_list<const char*> lines) {
  session::typed_lines router;
  router.enter_all({"track 1 ip sla 1", "exit", "track 2 ip sla 2", "exit"});
  router.enter_all(lines);
  std::string all;
  for (const auto number : facts::fallen_with(track, router.device))
    all += std::to_string(number) + ' ';
  return all;
}

}  // namespace

TEST_CASE("fallen tracks: an object takes a list with it that needs it") {
  CHECK(fallen(1, {}) == "1 ");
  CHECK(fallen(9, {}).empty());
  CHECK(fallen(1, {"track 3 list boolean and", "object 1", "object 2"}) == "1 3 ");
  CHECK(fallen(1, {"track 3 list boolean or", "object 1", "object 2"}) == "1 ");
  CHECK(fallen(1, {"track 3 list threshold weight", "object 1 weight 20", "object 2 weight 10",
                   "threshold weight up 20 down 10"}) == "1 3 ");
  CHECK(fallen(1, {"track 3 list threshold percentage", "object 1", "object 2",
                   "threshold percentage up 50 down 40"}) == "1 ");
}

TEST_CASE("fallen tracks: a list falls with all that it is made of") {
  CHECK(fallen(3, {"track 3 list boolean or", "object 1", "object 2"}) == "1 2 3 ");
  CHECK(fallen(4, {"track 3 list boolean or", "object 1", "object 2", "exit",
                   "track 4 list boolean and", "object 3"}) == "1 2 3 4 ");
  CHECK(fallen(3, {"track 3 list boolean and", "object 1", "object 2 not"}) == "1 3 ");
  CHECK(fallen(1, {"track 3 list boolean and", "object 4 not", "object 2", "exit",
                   "track 4 list boolean and", "object 1"}) == "1 4 ");
}

}  // namespace fallen_tracks_test
