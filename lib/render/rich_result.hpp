#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include <peerlint/finding.hpp>

namespace peerlint::render {

/// For tests: a result that has one of everything that a format must tell.
[[nodiscard]] inline place rich_place(std::string device, std::string file, std::uint32_t line,
                                      std::uint32_t column, std::uint32_t end_column) {
  return {std::move(device), std::move(file), line, column, line, end_column, {}};
}

[[nodiscard]] inline finding rich_finding(std::string code, std::string name, level level,
                                          std::string message, place where) {
  finding made;
  made.code = std::move(code);
  made.name = std::move(name);
  made.level = level;
  made.message = std::move(message);
  made.primary = {std::move(where), ""};
  made.key = made.code + ":8c1f0a52d9b7e643";
  return made;
}

// Related places in two files, a fix that edits and enters, and a section.
[[nodiscard]] inline finding rich_pair() {
  auto made = rich_finding("P1M001", "no-common-isakmp-policy", level::error,
                           "hq and branch share no ISAKMP policy",
                           rich_place("branch", "sites/branch 1.cfg", 14, 8, 9));
  made.why = "main mode stops at its second message: 100 % of tries";
  made.help = "on branch: crypto isakmp policy 10 / group 14";
  made.primary.message = "group 5 here";
  made.related = {{rich_place("branch", "sites/branch 1.cfg", 10, 1, 24), "the nearest [policy]"},
                  {rich_place("hq", "hq.cfg", 21, 8, 10), "group 14 there"},
                  {rich_place("hq", "hq.cfg", 17, 1, 24), ""}};
  made.fix = fix{fix_level::unsafe,
                 true,
                 {{"branch", {"crypto isakmp policy 10", " no group 5", " group 14"}}},
                 {{rich_place("branch", "sites/branch 1.cfg", 14, 8, 9), "14"}}};
  made.section = "crypto isakmp policy 10";
  made.line = "group 5";
  return made;
}

// Several lines, a fix of commands alone, and characters that every format has to escape.
[[nodiscard]] inline finding rich_odd() {
  auto made = rich_finding("REF001", "undefined-transform-set", level::warning,
                           "odd: \"<&>', 100 %, \xff \x1b[31m \xC3\xA9 \xE2\x80\xAE tab\tend",
                           rich_place("r,1:2",
                                      "b\xC3\xBC"
                                      "ro/a,b:c%d&.cfg",
                                      3, 2, 1));
  made.primary.where.end_line = 6;
  made.confidence = confidence::medium;
  made.why = "first line\r\nsecond line ]]>";
  made.fix =
      fix{fix_level::safe, false, {{"r", {"crypto map VPN 10", " no match"}}, {"", {"x"}}}, {}};
  made.section = "crypto map VPN 10 ipsec-isakmp";
  return made;
}

[[nodiscard]] inline check_result rich_result() {
  check_result result;
  const auto note =
      rich_finding("ABC001", "a-rule-of-the-host", level::note, "what stands in no file", {});
  const auto whole = rich_finding("REF001", "undefined-transform-set", level::error,
                                  "the file as a whole", rich_place("hq", "./hq.cfg", 0, 0, 0));
  const auto twice = rich_finding("REF001", "undefined-transform-set", level::error,
                                  "the same place twice", rich_place("hq", "hq.cfg", 30, 2, 5));
  result.findings = {note, rich_odd(), whole, twice, twice, rich_pair()};

  const auto silenced = [&](std::uint32_t line, silencer by, std::string reason, place where) {
    return suppressed_finding{
        rich_finding("REF001", "undefined-transform-set", level::warning, "silenced",
                     rich_place("spoke", "/srv/spoke.cfg", line, 1, 4)),
        by, std::move(reason), std::move(where)};
  };
  result.suppressed = {
      silenced(1, silencer::comment, "a lab, see \"T-1\"",
               rich_place("spoke", "/srv/spoke.cfg", 1, 1, 9)),
      silenced(2, silencer::waiver, "until the move", rich_place("", "waivers.toml", 3, 1, 2)),
      silenced(3, silencer::baseline, "", rich_place("", "baseline.json", 9, 1, 2)),
      silenced(4, silencer::per_file, "", {})};
  result.problems = {{problem::kind::unreadable, "gone.cfg", 0, "No such file or directory"},
                     {problem::kind::empty, "empty.cfg", 0, ""},
                     {problem::kind::binary, "flash.bin", 0, "no text"},
                     {problem::kind::foreign, "hq.cfg", 13, "a configuration of Cisco ASA"},
                     {problem::kind::internal, "", 0, "rule TST001 failed: 1 < 2"}};
  result.profile = "ietf";
  result.assumed = {{"hq.cfg", "hq", "15.7", true},
                    {"sites/branch 1.cfg", "branch", "", false},
                    {"clean.cfg", "clean", "", false}};
  result.summary = {4, 1, 1, 2, 4, 1, 1, 1, 1, 0, 5, 5, 120, 7};
  return result;
}

}  // namespace peerlint::render
