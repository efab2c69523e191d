// What check and the prediction say of one fault agree: in each file of a healthy pair each line is
// left out once.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <peerlint/peerlint.hpp>

namespace deleted_lines_test {

using namespace peerlint;

namespace {

// File by file, line by line.
using configurations = std::map<std::string, std::vector<std::string>>;

configurations pair_in(const std::filesystem::path& folder) {
  configurations made;
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    if (file.path().extension() != ".cfg") continue;
    std::ifstream in(file.path(), std::ios::binary);
    auto& lines = made[file.path().filename().string()];
    for (std::string line; std::getline(in, line);) lines.push_back(line);
  }
  return made;
}

/// What is said of a pair.
struct verdicts {
  std::multiset<std::string> errors;    ///< codes
  std::multiset<std::string> warnings;  ///< codes of these and of errors
  std::vector<outcome> outcomes;        ///< both directions of each tunnel
};

verdicts verdicts_on(const configurations& all) {
  workspace w;
  for (const auto& [name, lines] : all) {
    std::string text;
    for (const auto& line : lines) text += line + '\n';
    w.add(name, text);
  }
  verdicts made;
  for (const auto& one : w.check().findings) {
    if (one.level == level::error) made.errors.insert(one.code);
    if (one.level != level::note) made.warnings.insert(one.code);
  }
  for (const auto& one : w.tunnels())
    for (const auto* way : {&one.a_to_b, &one.b_to_a}) made.outcomes.push_back(way->result.outcome);
  return made;
}

bool works(const verdicts& of) {
  return std::all_of(of.outcomes.begin(), of.outcomes.end(), [](outcome one) {
    return one == outcome::up || one == outcome::responder_only || one == outcome::up_degraded;
  });
}

bool fails(const verdicts& of) {
  return std::any_of(of.outcomes.begin(), of.outcomes.end(), [](outcome one) {
    return one == outcome::down || one == outcome::half_open || one == outcome::up_no_traffic ||
           one == outcome::never_triggered;
  });
}

bool has_more(const std::multiset<std::string>& now, const std::multiset<std::string>& before) {
  return !std::includes(before.begin(), before.end(), now.begin(), now.end());
}

// IKE does not need it: the tunnel is up, and carries no packet.
const std::set<std::string> of_another_matter{"interface Loopback0"};

bool is_looked_at(const std::string& line) {
  return !line.empty() && line != "!" && line != "end" && of_another_matter.count(line) == 0;
}

}  // namespace

TEST_CASE("deleted lines: what check calls an error does not work, and what fails has a finding") {
  std::size_t broken = 0;
  for (const auto& folder :
       std::filesystem::directory_iterator(PEERLINT_SOURCE_DIR "/testdata/pairs/healthy")) {
    if (!folder.is_directory()) continue;
    auto pair = pair_in(folder.path());
    const auto before = verdicts_on(pair);
    REQUIRE(works(before));
    for (auto& file : pair) {
      auto& lines = file.second;
      for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!is_looked_at(lines[i])) continue;
        const auto line = lines[i];
        CAPTURE(folder.path().filename().string());
        CAPTURE(file.first);
        CAPTURE(line);
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(i));
        const auto now = verdicts_on(pair);
        lines.insert(lines.begin() + static_cast<std::ptrdiff_t>(i), line);
        // Without its end a tunnel is none.
        if (!now.outcomes.empty() && works(now)) CHECK_FALSE(has_more(now.errors, before.errors));
        if (!fails(now)) continue;
        ++broken;
        CHECK(has_more(now.warnings, before.warnings));
      }
    }
  }
  CHECK(broken > 150);
}

}  // namespace deleted_lines_test
