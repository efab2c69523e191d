#include <string>

#include <doctest/doctest.h>

#include <peerlint/workspace.hpp>

namespace only_new_test {

using namespace peerlint;

namespace {

check_result check(const std::string& text) {
  workspace w;
  w.add("hq.cfg", text);
  return w.check();
}

const std::string with_a_weak_key =
    "hostname hq\n"
    "crypto isakmp key Harbour42 address 192.0.2.1\n"
    "end\n";

}  // namespace

TEST_CASE("only new: a line that has moved is known, whatever its number") {
  const auto before = check(with_a_weak_key);
  REQUIRE(before.findings.size() == 1);
  const auto now = only_new(check("!\n!\n" + with_a_weak_key), before);
  CHECK(now.findings.empty());
  CHECK(now.summary.warnings == 0);
  CHECK(now.summary.by_older == 1);
  CHECK(now.summary.suppressed == 1);
}

TEST_CASE("only new: a second fault of the kind is new, also beside the old one") {
  const auto before = check(with_a_weak_key);
  const auto now =
      only_new(check("crypto isakmp key Harbour42 address 192.0.2.2\n" + with_a_weak_key), before);
  REQUIRE(now.findings.size() == 1);
  CHECK(now.findings[0].primary.where.line == 1);
}

TEST_CASE("only new: one device against one device, also under another name") {
  auto renamed = with_a_weak_key;
  renamed.replace(renamed.find("hq"), 2, "hq-new");
  CHECK(only_new(check(renamed), check(with_a_weak_key)).findings.empty());
}

TEST_CASE("only new: what was silenced before is not new when it is shown") {
  const auto before = check(
      "hostname hq\n! peerlint: ignore[KEY004] a lab\n"
      "crypto isakmp key Harbour42 address 192.0.2.1\nend\n");
  REQUIRE(before.findings.empty());
  CHECK(only_new(check(with_a_weak_key), before).findings.empty());
}

}  // namespace only_new_test
