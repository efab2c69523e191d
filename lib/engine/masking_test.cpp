#include "engine/masking.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <peerlint/workspace.hpp>
#include "engine/fleet.hpp"

namespace masking_test {

namespace {

using namespace peerlint;

const std::filesystem::path samples = PEERLINT_SOURCE_DIR "/testdata/secrets";

std::string contents(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// What every secret of the samples begins with; the second is for keys in hexadecimal.
const std::regex marker("(S3cr|5ec4e7)[0-9]+");

std::vector<span> markers_in(const std::string& text) {
  std::vector<span> found;
  for (std::sregex_iterator each(text.begin(), text.end(), marker), end; each != end; ++each)
    found.push_back({0, static_cast<std::uint32_t>(each->position()),
                     static_cast<std::uint32_t>(each->length())});
  return found;
}

std::string line_around(const std::string& text, std::size_t at) {
  const auto begin = text.rfind('\n', at) + 1;
  return text.substr(begin, text.find('\n', at) - begin);
}

// The lines with a secret that nobody is told to mask.
std::string uncovered(const std::string& text) {
  engine::fleet all;
  all.add("a.cfg", text, engine::reading_as::whole);
  REQUIRE(!all.devices().empty());
  std::string lines;
  for (const auto& each : markers_in(text)) {
    const auto covers = [&](span secret) {
      return secret.begin <= each.begin && each.end() <= secret.end();
    };
    if (std::none_of(all.secrets().begin(), all.secrets().end(), covers))
      lines += line_around(text, each.begin) + '\n';
  }
  return lines;
}

// The sample with each line that has a secret written otherwise.
std::string rewritten(const std::function<std::string(const std::string&)>& rewrite) {
  std::istringstream in(contents(samples / "kinds.cfg"));
  std::string made;
  for (std::string line; std::getline(in, line);)
    made += (std::regex_search(line, marker) ? rewrite(line) : line) + '\n';
  return made;
}

// The line with a typo in one of its words, if it has one that is long enough before the secret.
std::string with_typo(const std::string& line, std::size_t which,
                      const std::function<void(std::string&)>& make) {
  static const std::regex keyword("[a-z][a-z-]{2,}(?= )");
  const std::sregex_iterator end;
  for (std::sregex_iterator each(line.begin(), line.end(), keyword); each != end; ++each) {
    const auto before = each->position() == 0 ? ' ' : line[each->position() - 1];
    if (before != ' ' || which-- > 0) continue;
    auto word = each->str();
    make(word);
    const auto at = static_cast<std::size_t>(each->position());
    return line.substr(0, at) + word + line.substr(at + each->str().size());
  }
  return line;
}

finding about(std::string message) {
  finding made;
  made.message = std::move(message);
  return made;
}

std::string masked(const std::string& config, const std::string& message) {
  engine::fleet all;
  all.add("a.cfg", config, engine::reading_as::whole);
  check_result result;
  result.findings = {about(message)};
  engine::mask_secrets(result, all);
  return result.findings[0].message;
}

}  // namespace

TEST_CASE("secrets: each of the samples is known where it stands") {
  std::size_t kinds = 0;
  for (const auto& file : std::filesystem::directory_iterator(samples)) {
    const auto text = contents(file.path());
    CAPTURE(file.path());
    CHECK(uncovered(text) == "");
    kinds += markers_in(text).size();
  }
  CHECK(kinds > 150);
}

TEST_CASE("secrets: and in comments, behind prompts, in applets and with a word too many") {
  const auto trimmed = [](const std::string& line) {
    return line.substr(line.find_first_not_of(' '));
  };
  CHECK(uncovered(rewritten([&](auto& line) { return "! " + trimmed(line); })) == "");
  CHECK(uncovered(rewritten([](auto& line) { return '!' + line; })) == "");
  CHECK(uncovered(rewritten([&](auto& line) { return "hq(config)#" + trimmed(line); })) == "");
  CHECK(uncovered(rewritten([&](auto& line) {
          return "event manager applet A\n action 1.0 cli command \"" + trimmed(line) + '"';
        })) == "");
  CHECK(uncovered(rewritten([&](auto& line) { return line + " extra"; })) == "");
  CHECK(uncovered(rewritten([&](auto& line) { return "extra " + trimmed(line); })) == "");
}

TEST_CASE("secrets: and behind keywords with a typo") {
  using typo = std::function<void(std::string&)>;
  const typo typos[] = {
      [](std::string& word) { word.erase(1, 1); },
      [](std::string& word) { word += word.back(); },
      [](std::string& word) { std::swap(word[1], word[2]); },
  };
  std::string open;
  for (const auto& make : typos)
    for (std::size_t which = 0; which < 6; ++which)
      open += uncovered(
          rewritten([&](const std::string& line) { return with_typo(line, which, make); }));
  CHECK(open == "");
}

TEST_CASE("secrets: prose is masked where it quotes one, and where it has one that is known") {
  const std::string config =
      "hostname hq\ncrypto isakmp key Harbour-42 address 192.0.2.1\nusername bob secret hidden\n"
      "username eve secret overlooked\n";
  CHECK(masked(config, "enter `enable secret S3cret` again") ==
        "enter `enable secret <secret>` again");
  CHECK(masked(config, "is Harbour-42 known? 'Harbour-42'") == "is <secret> known? '<secret>'");
  CHECK(masked(config, "Harbour-421 and xHarbour-42 are others") ==
        "Harbour-421 and xHarbour-42 are others");
  // What could be any word is a secret in quotes only, and a short one in its own line only.
  CHECK(masked(config, "overlooked here, 'overlooked' there") ==
        "overlooked here, '<secret>' there");
  CHECK(masked(config, "a 'hidden' one") == "a 'hidden' one");
}

TEST_CASE("secrets: a short one is masked in what is said of its own line") {
  engine::fleet all;
  all.add("a.cfg", "hostname hq\ncrypto isakmp key abc address 192.0.2.1\n",
          engine::reading_as::whole);
  check_result result;
  result.findings = {about("found 'abc'"), about("found 'abc'")};
  result.findings[1].primary.where.at = {0, 20, 1};
  engine::mask_secrets(result, all);
  CHECK(result.findings[0].message == "found 'abc'");
  CHECK(result.findings[1].message == "found '<secret>'");
}

TEST_CASE("secrets: every text of a result is masked, and names, places and keys are not") {
  const std::string config =
      "hostname hq\ncrypto isakmp key Harbour-42 address 192.0.2.1\n"
      "crypto isakmp key Harbour-42 adress 192.0.2.2\n";
  engine::fleet all;
  all.add("Harbour-42.cfg", config);
  auto one = about("Harbour-42");
  one.why = one.help = one.primary.message = one.key = one.message;
  one.primary.where.file = "Harbour-42.cfg";
  one.related = {{{}, one.message}};
  one.fix = fix{fix_level::safe,
                false,
                {{"hq", {"username bob secret S3cret", " x Harbour-42"}}},
                {{{}, "enable secret S3cret\n Harbour-42"}}};
  check_result result;
  result.findings = {one};
  result.problems = {{problem::kind::internal, {}, 0, "rule failed: Harbour-42"}};
  engine::mask_secrets(result, all);
  const auto& made = result.findings[0];
  for (const auto& text :
       {made.message, made.why, made.help, made.primary.message, made.related[0].message})
    CHECK(text == "<secret>");
  CHECK(made.fix->commands[0].lines ==
        std::vector<std::string>{"username bob secret <secret>", " x <secret>"});
  CHECK(made.fix->edits[0].text == "enable secret <secret>\n <secret>");
  CHECK(result.problems[0].message == "rule failed: <secret>");
  CHECK(made.key == "Harbour-42");
  CHECK(made.primary.where.file == "Harbour-42.cfg");
}

TEST_CASE("secrets: a key does not depend on one, and --show-secrets lifts the mask") {
  const auto findings = [](const std::string& key, bool show) {
    options chosen;
    chosen.show_secrets = show;
    chosen.min_confidence = confidence::low;
    workspace w(chosen);
    w.add("a.cfg", "hostname hq\ncrypto isakmp kye " + key + " address 192.0.2.1\nend\n");
    return w.check().findings;
  };
  const auto hidden = findings("Harbour-42", false);
  const auto shown = findings("Quay-17", true);
  REQUIRE(hidden.size() == 1);
  REQUIRE(shown.size() == 1);
  CHECK(hidden[0].key == shown[0].key);
  CHECK(to_text(hidden[0]).find("Harbour") == std::string::npos);
}

}  // namespace masking_test
