// The worked examples of a failover with two providers: what the rules about NAT, about VPNs that
// follow, and about mail say of them, and nothing else.
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include <doctest/doctest.h>

#include <peerlint/workspace.hpp>

namespace worked_nat_vpn_mail_test {

using namespace peerlint;

namespace {

check_result findings_of(const std::string& name) {
  const std::filesystem::path path = PEERLINT_SOURCE_DIR "/testdata/failover/worked/" + name;
  std::ifstream in(path, std::ios::binary);
  REQUIRE(in.good());
  workspace w;
  w.add(name, std::string(std::istreambuf_iterator<char>(in), {}));
  return w.check();
}

bool is_of_these(const std::string& code) {
  return code.starts_with("NAT1") || code.starts_with("FLW") || code.starts_with("SMT");
}

/// "FLW002 E NAT115 N": the codes of these families, sorted, with their levels.
std::string told(const check_result& result) {
  std::multiset<std::string> codes;
  for (const auto& each : result.findings) {
    const char level = each.level == level::error ? 'E' : each.level == level::warning ? 'W' : 'N';
    if (is_of_these(each.code)) codes.insert(each.code + ' ' + level);
  }
  std::string all;
  for (const auto& each : codes) all += (all.empty() ? "" : ", ") + each;
  return all;
}

}  // namespace

TEST_CASE("worked examples: those that work give no error, and nothing of NAT, VPNs and mail") {
  for (const char* name : {"e1.cfg", "e2.cfg", "e3.cfg", "e4.cfg", "e5.cfg", "e6.cfg"}) {
    CAPTURE(name);
    const auto result = findings_of(name);
    CHECK(told(result).empty());
    for (const auto& each : result.findings)
      CHECK_MESSAGE(each.level != level::error, to_text(each));
  }
}

TEST_CASE("worked examples: those that do not work give each fault its finding") {
  CHECK(told(findings_of("b4.cfg")) == "FLW002 E, FLW011 E, NAT106 W, NAT114 E, NAT115 N");
  CHECK(told(findings_of("b5.cfg")).empty());
  CHECK(told(findings_of("b6.cfg")) == "NAT106 W, NAT115 N, SMT002 E, SMT007 W, SMT016 W");
}

}  // namespace worked_nat_vpn_mail_test
