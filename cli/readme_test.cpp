// Holds the README to the program: its picture is real output, its table has every rule.
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <peerlint/peerlint.hpp>

namespace readme_test {

namespace {

std::string read(const std::string& path) {
  std::ifstream in(std::string(PEERLINT_SOURCE_DIR) + '/' + path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// What the command of the picture prints.
std::string quickstart() {
  peerlint::options chosen;
  chosen.rules.emplace_back().only({"P1M", "KEY002", "ACL003"}, "--select");
  peerlint::workspace w(chosen);
  for (const std::string name : {"hq.cfg", "branch.cfg"})
    w.add(name, read("testdata/pairs/quickstart/" + name));
  const auto tunnels =
      peerlint::only(w.report_tunnels(), [](const auto& each) { return !each.is_alone(); });
  return peerlint::render_pair(tunnels, w);
}

// The paragraphs of the first `text` block, without the command line above them; `…` leaves some
// out.
std::vector<std::string> picture(const std::string& readme) {
  const auto fence = readme.find("```text\n");
  REQUIRE(fence != std::string::npos);
  const auto begin = readme.find('\n', fence + 8) + 1;
  const auto body = readme.substr(begin, readme.find("```", begin) - begin);
  std::vector<std::string> parts;
  for (std::size_t at = 0; at < body.size();) {
    const auto end = std::min(body.find("\n\n", at), body.size());
    if (const auto part = body.substr(at, end - at); part != "…") parts.push_back(part);
    at = end + 2;
  }
  return parts;
}

}  // namespace

TEST_CASE("readme: the picture is what the program prints") {
  const auto output = quickstart();
  const auto parts = picture(read("README.md"));
  CHECK(parts.size() >= 3);
  for (const auto& part : parts) CHECK_MESSAGE(output.find(part) != std::string::npos, part);
}

}  // namespace readme_test
