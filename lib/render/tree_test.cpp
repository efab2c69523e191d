#include "render/tree.hpp"

#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>
#include <string>

#include <nlohmann/json.hpp>

#include <peerlint/render.hpp>

namespace tree_test {

namespace {

using namespace peerlint;
using json = nlohmann::ordered_json;

json tree_of(const std::string& bytes, bool show_secrets = false) {
  options chosen;
  chosen.show_secrets = show_secrets;
  workspace w(chosen);
  w.add("hq.cfg", bytes);
  return json::parse(render_tree_json(w.parse(), w))["devices"][0]["device"];
}

std::string contents(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// What every field may be made of: tree.cpp itself writes these. What a router refused is no part
// of the device: its place is written, and no more.
const std::set<std::string> written_otherwise{
    "eem_text", "flag",        "option_line", "refused_ip_sla_schedule",
    "secret",   "secret_line", "setting"};

// Each field of the header's structs stands in the function that writes its struct.
void check_fields(const std::string& header, const std::string& writer) {
  static const std::regex opening(R"(^struct (\w+)( : \w+)? \{)");
  static const std::regex field(R"(^  [\w:<>, ]+ (\w+)(\{.*\}| = [^;]+)?;)");
  std::istringstream in(header);
  std::string body;
  for (std::string line; std::getline(in, line);) {
    std::smatch found;
    if (std::regex_search(line, found, opening)) {
      if (written_otherwise.contains(found[1])) continue;
      const auto begin = writer.find("model::" + found[1].str() + "& o,");
      CHECK_MESSAGE(begin != std::string::npos, found[1].str(), " is not written");
      body = begin == std::string::npos ? ""
                                        : writer.substr(begin, writer.find("\n}\n", begin) - begin);
    } else if (line == "};") {
      body.clear();
    } else if (!body.empty() && std::regex_search(line, found, field)) {
      const auto wanted = "o." + found[1].str();
      CHECK_MESSAGE(body.find(wanted) != std::string::npos, wanted, " is not written in: ", body);
    }
  }
}

}  // namespace

TEST_CASE("tree: a setting, a place, an enumeration, an address") {
  const auto device = tree_of(
      "hostname hq\n"
      "crypto isakmp policy 10\n"
      " encryption aes 256\n"
      "interface GigabitEthernet0/0\n"
      " ip address 192.0.2.1 255.255.255.248\n"
      " no shutdown\n"
      "interface Loopback0\n"
      " shutdown\n"
      "ip route 0.0.0.0 0.0.0.0 192.0.2.6\n"
      "end\n");
  CHECK(device["hostname"] == json::parse(R"({"value":"hq","line":1})"));
  CHECK(device["version"].is_null());
  const auto& policy = device["isakmp_policies"][0];
  CHECK(policy["header"] == 2);
  CHECK(policy["encryption"] ==
        json::parse(R"({"value":{"algorithm":"aes","key_bits":256},"line":3})"));
  CHECK(policy["hash"].is_null());
  CHECK(device["interfaces"][0]["addresses"][0] ==
        json::parse(R"({"value":{"address":"192.0.2.1","mask":"255.255.255.248",
                        "secondary":false},"line":5})"));
  CHECK(device["interfaces"][0]["shutdown"] == json::parse(R"({"off":true,"line":6})"));
  CHECK(device["interfaces"][1]["shutdown"] == json::parse(R"({"value":true,"line":8})"));
  CHECK(device["static_routes"][0]["destination"] == "0.0.0.0/0");
  CHECK(device["static_routes"][0]["next_hop"] == "192.0.2.6");
}

TEST_CASE("tree: secrets are masked unless asked for") {
  const std::string key = "hostname hq\ncrypto isakmp key S3cret address 192.0.2.1\nend\n";
  CHECK(tree_of(key)["isakmp_keys"][0]["key"] ==
        json::parse(R"({"encoding":"clear","value":"<secret>","line":2})"));
  CHECK(tree_of(key, true)["isakmp_keys"][0]["key"]["value"] == "S3cret");
}

TEST_CASE("tree: every field of every struct of the model is written") {
  const std::filesystem::path root = PEERLINT_SOURCE_DIR;
  std::string writer;
  for (const auto& entry : std::filesystem::directory_iterator(root / "lib/render/tree"))
    writer += contents(entry.path());
  for (const auto& entry : std::filesystem::directory_iterator(root / "lib/include/peerlint/model"))
    check_fields(contents(entry.path()), writer);
}

}  // namespace tree_test
