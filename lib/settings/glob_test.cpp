#include "settings/glob.hpp"

#include <string>

#include <doctest/doctest.h>

namespace glob_test {

using namespace peerlint::settings;

TEST_CASE("glob: a path") {
  CHECK(fits_path("hq.cfg", "hq.cfg"));
  CHECK(fits_path("hq.cfg", "sites/hq.cfg"));
  CHECK(fits_path("*.cfg", "sites/berlin/hq.cfg"));
  CHECK(fits_path("sites/*.cfg", "sites/hq.cfg"));
  CHECK_FALSE(fits_path("sites/*.cfg", "sites/berlin/hq.cfg"));
  CHECK_FALSE(fits_path("sites/*.cfg", "old/sites/hq.cfg"));
  CHECK(fits_path("sites/**", "sites/berlin/hq.cfg"));
  CHECK(fits_path("sites/", "sites/berlin/hq.cfg"));
  CHECK(fits_path("./sites/", "sites/hq.cfg"));
  CHECK(fits_path("**/hq.cfg", "hq.cfg"));
  CHECK(fits_path("**/hq.cfg", "a/b/hq.cfg"));
  CHECK_FALSE(fits_path("**/hq.cfg", "a/b/xhq.cfg"));
  CHECK(fits_path("a/**/hq.cfg", "a/hq.cfg"));
  CHECK(fits_path("a/**/hq.cfg", "a/b/c/hq.cfg"));
  CHECK(fits_path("h?.cfg", "hq.cfg"));
  CHECK_FALSE(fits_path("a?b/c", "a/b/c"));
  CHECK(fits_path("**", "a/b"));
  CHECK_FALSE(fits_path("", "a"));
}

TEST_CASE("glob: a text") {
  CHECK(fits_text("match address *", "match address VPN/1"));
  CHECK_FALSE(fits_text("match address *", "match addres VPN"));
  CHECK(fits_text("*", ""));
  CHECK_FALSE(fits_text("", "x"));
}

TEST_CASE("glob: many stars take no time") {
  std::string glob;
  for (int i = 0; i < 200; ++i) glob += "*a";
  CHECK_FALSE(fits_text(glob, std::string(2000, 'a') + 'b'));
}

}  // namespace glob_test
