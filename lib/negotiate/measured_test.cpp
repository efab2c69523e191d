#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "negotiate/read_pair.hpp"

namespace measured_test {

// Tunnels whose routers' own output was published, and pairs of real configurations: they stand
// beside the corpus that PEERLINT_CORPUS names, and are no part of peerlint.
using namespace peerlint;
using negotiate::read_pair;

namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

fs::path corpus() {
  const char* root = std::getenv("PEERLINT_CORPUS");
  return root == nullptr ? fs::path{} : fs::path(root);
}

// Traffic may pass, or at least SAs stand.
bool has_sa(outcome value) { return is_up(value) || value == outcome::up_no_traffic; }

// The tunnel of that case: the one with the selectors of the output where there are several.
bool is_predicted(const nlohmann::json& expected, const tunnel& of) {
  const auto& forth = of.a_to_b.result;
  const auto& back = of.b_to_a.result;
  const bool up = expected["up"].is_boolean() ? expected["up"].get<bool>() : true;
  if ((has_sa(forth.outcome) || has_sa(back.outcome)) != up) return false;
  const auto& step = expected["fails_at"];
  return step.is_null() || step.get<std::string>() == forth.step;
}

std::string words_of(const chosen_ipsec& of) {
  std::string made;
  for (const auto& one : of.transforms) made += (made.empty() ? "" : " ") + one;
  return made;
}

bool is_chosen(const nlohmann::json& expected, const prediction& of) {
  const auto& ipsec = expected["chosen_ipsec"];
  if (!ipsec.is_null() && (!of.ipsec || words_of(*of.ipsec) != ipsec.get<std::string>()))
    return false;
  const auto& ike = expected["chosen_ike"];
  if (ike.is_null()) return true;
  if (!of.ike) return false;
  const auto hash = of.ike->hash.empty() ? of.ike->prf : of.ike->hash;
  const auto seen = ike["hash"].get<std::string>();
  if (hash != seen && hash != seen + "1") return false;
  if (!ike["keylen"].is_null() && ike["keylen"].get<unsigned>() != of.ike->key_bits) return false;
  const auto cipher = ike["encryption"].get<std::string>();
  if (of.ike->encryption != cipher && of.ike->encryption != cipher + "-cbc") return false;
  return std::to_string(of.ike->group) == ike["group"].get<std::string>() &&
         of.ike->authentication == ike["auth"].get<std::string>();
}

}  // namespace

TEST_CASE("measured: what real routers did is what is predicted") {
  const auto folder = corpus().parent_path() / "real";
  if (corpus().empty() || !fs::exists(folder)) return;
  const auto all = nlohmann::json::parse(bytes_of(folder / "expected.json"));
  for (const auto& item : all.items()) {
    const auto& name = item.key();
    const auto& expected = item.value();
    CAPTURE(name);
    const read_pair p(bytes_of(folder / name / "a.cfg"), bytes_of(folder / name / "b.cfg"));
    CHECK_FALSE(p.tunnels.empty());
    for (const auto& each : p.tunnels) {
      CHECK(is_predicted(expected, each));
      const bool starts = each.a_to_b.result.outcome != outcome::responder_only;
      CHECK(is_chosen(expected, starts ? each.a_to_b.result : each.b_to_a.result));
    }
  }
}

TEST_CASE("measured: tunnels of published networks are found") {
  std::ifstream rows(corpus() / "pairs.tsv");
  if (corpus().empty() || !rows) return;
  std::string row;
  std::getline(rows, row);
  int wanted = 0;
  int found = 0;
  while (std::getline(rows, row)) {
    std::istringstream words(row);
    std::string folder, a, b, what;
    std::getline(words, folder, '\t');
    std::getline(words, a, '\t');
    std::getline(words, b, '\t');
    std::getline(words, what, '\t');
    if (what.find("GETVPN") != std::string::npos || folder.starts_with("asa/")) continue;
    ++wanted;
    const auto root = corpus() / folder;
    if (!read_pair(bytes_of(root / a), bytes_of(root / b)).tunnels.empty()) ++found;
  }
  MESSAGE(found << " of " << wanted << " tunnels found");
  CHECK(found * 100 >= wanted * 95);
}

}  // namespace measured_test
