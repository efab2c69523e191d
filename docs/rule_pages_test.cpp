// Executes docs/rules/*.md: `ios bad` blocks give exactly the marked findings with the page's rule
// alone, `ios good` blocks none. `apply=hq.cfg` makes a block a change that is entered into the
// device of that file; `release=17.12` and `profile=cnsa1` hold for the whole example, and so does
// `nat=10.9.0.2:192.0.2.1`, a translator with the address inside and that outside.
#include <algorithm>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include <peerlint/configuration.hpp>

#include "engine/check.hpp"
#include "engine/fleet.hpp"
#include "rules/rule_pages.hpp"
#include "rules/rule_table.hpp"

namespace rule_pages_test {

namespace {

using namespace peerlint;

struct mark {
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::uint32_t end_column = 0;
  std::string code;
};

std::string to_text(const mark& m) {
  return m.file + ':' + std::to_string(m.line) + ':' + std::to_string(m.column) + '-' +
         std::to_string(m.end_column) + ' ' + m.code;
}

/// Blocks that are read together: one, or those of a heading that have files.
struct example {
  bool bad = false;
  bool fragment = false;
  std::vector<std::pair<std::string, std::string>> files;  // name, text without marks
  std::vector<std::pair<std::string, std::string>> waivers;
  struct change {
    std::string to;  // a file
    std::string name;
    std::string text;
  };
  std::vector<change> changes;
  std::string release;
  std::string nat;
  profile judged_by = profile::ietf;
  std::vector<mark> marks;
};

std::string attribute(const std::string& info, const std::string& key) {
  const auto at = info.find(key + '=');
  if (at == std::string::npos) return {};
  const auto begin = at + key.size() + 1;
  return info.substr(begin, info.find(' ', begin) - begin);
}

// `!   ^^^^ REF001` marks the line above; the `!` itself may be the first caret. In TOML it is `#`.
bool is_mark(const std::string& line) {
  const auto caret = line.find('^');
  return (line.starts_with('!') || line.starts_with('#')) && caret != std::string::npos &&
         line.find_first_not_of(' ', 1) == caret;
}

mark mark_of(const std::string& line, std::uint32_t above, const std::string& file) {
  const auto caret = line.find('^');
  const auto end = line.find_first_not_of('^', caret);
  const auto code = line.find_first_not_of(' ', end);
  const auto column = caret == 1 ? 1 : static_cast<std::uint32_t>(caret + 1);
  return {file, above, column, static_cast<std::uint32_t>(end + 1),
          code == std::string::npos ? "" : line.substr(code)};
}

void add_block(example& into, const std::string& info, const std::string& body) {
  into.bad |= info.find("bad") != std::string::npos;
  into.fragment |= info.find("fragment") != std::string::npos;
  if (const auto release = attribute(info, "release"); !release.empty()) into.release = release;
  if (const auto nat = attribute(info, "nat"); !nat.empty()) into.nat = nat;
  for (const auto each : {profile::legacy, profile::nge, profile::cnsa1, profile::cnsa2})
    if (attribute(info, "profile") == to_text(each)) into.judged_by = each;
  auto file = attribute(info, "file");
  if (file.empty()) file = "example.cfg";
  std::string text;
  std::uint32_t number = 0;
  std::istringstream lines(body);
  for (std::string line; std::getline(lines, line);) {
    if (is_mark(line)) {
      into.marks.push_back(mark_of(line, number, file));
      continue;
    }
    text += line + '\n';
    ++number;
  }
  if (const auto to = attribute(info, "apply"); !to.empty()) {
    into.changes.push_back({to, std::move(file), std::move(text)});
    return;
  }
  auto& files = info.starts_with("toml") ? into.waivers : into.files;
  files.emplace_back(std::move(file), std::move(text));
}

std::vector<example> examples_of(std::string_view page) {
  std::vector<example> made;
  bool joins = false;  // the last example takes more files
  std::istringstream lines{std::string(page)};
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with('#')) joins = false;
    if (!line.starts_with("```ios") && !line.starts_with("```toml")) continue;
    const std::string info = line.substr(3);
    std::string body;
    while (std::getline(lines, line) && !line.starts_with("```")) body += line + '\n';
    const bool has_file = !attribute(info, "file").empty();
    const bool repeats =
        joins && has_file &&
        std::any_of(made.back().files.begin(), made.back().files.end(),
                    [&](const auto& f) { return f.first == attribute(info, "file"); });
    if (!joins || !has_file || repeats) made.emplace_back();
    joins = has_file;
    add_block(made.back(), info, body);
  }
  return made;
}

// The rule runs alone; one that looks at silencings needs the others, which have to find nothing.
std::vector<const rules::rule*> rules_beside(const rules::rule& rule) {
  const auto all = rules::all();
  const bool late =
      std::holds_alternative<rules::fleet_check<settings::idle_silencing>>(rule.check.get());
  return late ? std::vector<const rules::rule*>(all.begin(), all.end()) : std::vector{&rule};
}

device_settings translated(const std::string& nat) {
  const auto colon = nat.find(':');
  const auto inside = net::parse_ipv4(nat.substr(0, colon));
  const auto outside = net::parse_ipv4(nat.substr(colon + 1));
  REQUIRE(inside);
  REQUIRE(outside);
  device_settings made;
  made.name = "*";
  made.nat.emplace_back(*inside, *outside);
  return made;
}

std::string device_in(const engine::fleet& fleet, const std::string& file) {
  for (const auto* each : fleet.devices())
    if (each->read.file == file) return each->read.name;
  return {};
}

std::vector<std::string> found_in(const example& one, const rules::rule& rule) {
  options everything;
  everything.min_confidence = confidence::low;
  everything.rules.emplace_back().on({std::string(rule.code)});
  everything.today = "2026-11-24";
  everything.release = one.release;
  if (!one.nat.empty()) everything.devices.push_back(translated(one.nat));
  everything.profile = one.judged_by;
  for (const auto& [name, text] : one.waivers)
    REQUIRE(read_waivers(name, text, all_rules(), everything).empty());
  engine::fleet fleet(everything);
  const auto how = one.fragment ? engine::reading_as::found : engine::reading_as::whole;
  for (const auto& [name, text] : one.files) fleet.add(name, text, how);
  for (const auto& change : one.changes)
    fleet.apply(device_in(fleet, change.to), change.name, change.text);
  std::vector<std::string> found;
  for (const auto& finding : engine::check(fleet, rules_beside(rule)).findings) {
    if (finding.code != rule.code) continue;
    const auto& at = finding.primary.where;
    found.push_back(to_text(mark{at.file, at.line, at.column, at.end_column, finding.code}));
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += line + '\n';
  return text;
}

}  // namespace

TEST_CASE("rule pages: every example gives what it says, with that rule alone") {
  for (const auto* rule : rules::all()) {
    const auto pages = rules::pages();
    const auto page = std::find_if(pages.begin(), pages.end(),
                                   [&](const auto& p) { return p.code == rule->code; });
    REQUIRE_MESSAGE(page != pages.end(), "no docs/rules/", std::string(rule->code), ".md");
    CAPTURE(std::string(rule->code));
    const auto examples = examples_of(page->text);
    CHECK(std::any_of(examples.begin(), examples.end(), [](const auto& e) { return e.bad; }));
    CHECK(std::any_of(examples.begin(), examples.end(), [](const auto& e) { return !e.bad; }));
    for (const auto& one : examples) {
      std::vector<std::string> expected;
      for (const auto& mark : one.marks) expected.push_back(to_text(mark));
      std::sort(expected.begin(), expected.end());
      CAPTURE(one.files.front().second);
      CHECK(one.bad == !expected.empty());
      CHECK(joined(found_in(one, *rule)) == joined(expected));
    }
  }
}

TEST_CASE("rule pages: every page has its rule, its title and its headings in order") {
  static const std::array<std::string_view, 6> headings{
      "## What it does", "## Why it matters",       "## Examples",
      "## How to fix",   "## When it can be wrong", "## References"};
  for (const auto& page : rules::pages()) {
    CAPTURE(std::string(page.code));
    const auto all = rules::all();
    const auto rule =
        std::find_if(all.begin(), all.end(), [&](const auto* r) { return r->code == page.code; });
    REQUIRE(rule != all.end());
    const auto title = "# " + std::string((*rule)->name) + " (" + std::string(page.code) + ")\n";
    CHECK(page.text.starts_with(title));
    std::size_t at = 0;
    for (const auto heading : headings) {
      const auto next = page.text.find("\n" + std::string(heading) + "\n", at);
      CHECK_MESSAGE(next != std::string_view::npos, std::string(heading));
      if (next != std::string_view::npos) at = next;
    }
  }
}

}  // namespace rule_pages_test
