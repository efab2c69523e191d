#include "cli/man.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

#include "cli/help.hpp"
#include "cli/subcommands.hpp"

namespace man_test {

namespace {

using namespace peerlint;

std::string roff_of(std::string_view text) {
  std::string result;
  for (const char c : text) result += c == '-' ? std::string("\\-") : std::string(1, c);
  return result;
}

std::string output_of(const std::string& line) {
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(line.c_str(), "r"), pclose);
  REQUIRE(pipe != nullptr);
  std::string text;
  std::array<char, 4096> part{};
  while (const auto size = std::fread(part.data(), 1, part.size(), pipe.get()))
    text.append(part.data(), size);
  return text;
}

}  // namespace

TEST_CASE("man: every flag of every command that is shown is in the page") {
  const auto commands = cli::subcommands();
  const auto page = cli::man_page(commands);
  for (const auto& each : commands) {
    const auto heading = "\n.SS \\fBpeerlint " + roff_of(each.name);
    const auto at = page.find(heading);
    CHECK((at != std::string::npos) == !each.hidden);
    if (each.hidden) continue;
    const auto section = page.substr(at, page.find("\n.S", at + 1) - at);
    for (const auto& option : each.options)
      CHECK_MESSAGE(section.find("\\fB" + roff_of(cli::as_typed(option))) != std::string::npos,
                    option.flag);
  }
  for (const auto* section : {"NAME", "SYNOPSIS", "EXIT STATUS", "ENVIRONMENT", "EXAMPLES"})
    CHECK(page.find("\n.SH " + std::string(section) + "\n") != std::string::npos);
}

TEST_CASE("man: what roff would read otherwise is spelled") {
  std::vector<std::string> given;
  const cli::subcommand odd{
      "odd", "A 'quoted' \\ text … of it", {}, {"PATH", ".hidden file", 1, &given}, "", {}};
  const auto page = cli::man_page({&odd, 1});
  CHECK(page.find("A \\(aqquoted\\(aq \\e text \\[u2026] of it.") != std::string::npos);
  CHECK(page.find("\n\\&.hidden file\n") != std::string::npos);
}

TEST_CASE("man: groff has nothing to warn of") {
  if (std::system("command -v groff >/dev/null") != 0) return;
  const auto file =
      std::filesystem::temp_directory_path() / ("peerlint-" + std::to_string(::getpid()) + ".1");
  std::ofstream(file) << cli::man_page(cli::subcommands());
  CHECK(output_of("groff -man -ww -z '" + file.string() + "' 2>&1") == "");
  const auto shown = output_of("groff -man -Tascii -P-c -P-b -P-u '" + file.string() + "'");
  CHECK(shown.find("--fail-level error|warning|note") != std::string::npos);
  std::filesystem::remove(file);
}

}  // namespace man_test
