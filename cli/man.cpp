#include "cli/man.hpp"

#include <string_view>

#include <fmt/format.h>

#include <peerlint/workspace.hpp>

#include "cli/exit_code.hpp"
#include "cli/help.hpp"
#include "cli/manual.hpp"
#include "cli/subcommands.hpp"
#include "source/utf8.hpp"

namespace peerlint::cli {
namespace {

// What roff would take for something else.
std::string_view spelled(char c) {
  switch (c) {
    case '\\':
      return "\\e";
    case '-':
      return "\\-";
    case '\'':
      return "\\(aq";
    case '`':
      return "\\(ga";
    case '^':
      return "\\(ha";
    case '~':
      return "\\(ti";
    default:
      return "";
  }
}

char32_t code_point(std::string_view bytes) {
  char32_t value = static_cast<unsigned char>(bytes[0]) & (0x7FU >> bytes.size());
  for (const char c : bytes.substr(1))
    value = (value << 6) | (static_cast<unsigned char>(c) & 0x3F);
  return value;
}

std::string roff(std::string_view text) {
  std::string result;
  if (text.starts_with('.')) result = "\\&";
  for (std::size_t at = 0; at < text.size();) {
    const auto size = source::code_point_size(text.substr(at));
    const auto spelling = size == 1 ? spelled(text[at]) : std::string_view();
    if (size > 1)
      result +=
          fmt::format("\\[u{:04X}]", static_cast<unsigned>(code_point(text.substr(at, size))));
    else if (!spelling.empty())
      result += spelling;
    else
      result += text[at];
    at += size;
  }
  return result;
}

std::string heading(std::string_view title) { return fmt::format(".SH {}\n", title); }

std::string paragraph(std::string_view text) { return fmt::format(".PP\n{}\n", roff(text)); }

// A term in bold, what it means below it and indented.
std::string term(std::string_view what, std::string_view meaning) {
  return fmt::format(".TP\n\\fB{}\\fR\n{}\n", roff(what), roff(meaning));
}

std::string terms(std::string_view title, std::span<const manual::entry> entries) {
  auto text = heading(title);
  for (const auto& [what, meaning] : entries) text += term(what, meaning);
  return text;
}

std::string command(const subcommand& of) {
  auto text = fmt::format(".SS \\fB{}\\fR\n{}.\n", roff(synopsis(of)), roff(of.summary));
  for (const auto& [word, help] : of.actions.words) text += term(word, help);
  if (of.takes.into != nullptr) text += term(of.takes.name, of.takes.help);
  for (const auto& each : of.options) text += term(as_typed(each), each.help);
  if (!of.epilogue.empty()) text += paragraph(of.epilogue);
  return text;
}

std::string section_of_examples() {
  auto text = heading("EXAMPLES");
  for (const auto& [typed, meaning] : manual::examples())
    text += fmt::format(".PP\n{}.nf\n\\fB{}\\fR\n.fi\n",
                        meaning.empty() ? "" : roff(meaning) + ":\n", roff(typed));
  return text;
}

}  // namespace

std::string man_page(std::span<const subcommand> all) {
  auto text = fmt::format(".TH PEERLINT 1 \"\" \"peerlint {}\" \"User Commands\"\n", version());
  text += heading("NAME") + fmt::format("peerlint \\- {}\n", roff(manual::summary));
  text += heading("SYNOPSIS") + "\\fBpeerlint\\fR \\fICOMMAND\\fR [\\fIARGUMENTS\\fR]\n";
  text += heading("DESCRIPTION");
  for (const auto each : manual::description()) text += paragraph(each);
  text += terms("OPTIONS", manual::options());
  text += heading("COMMANDS");
  for (const auto& each : all)
    if (!each.hidden) text += command(each);
  text += terms("EXIT STATUS", manual::exit_codes());
  text += terms("ENVIRONMENT", manual::environment());
  text += terms("FILES", manual::files());
  return text += section_of_examples();
}

subcommand man_command() {
  return {
      "man",
      "Print the manual page, in roff",
      {},
      {},
      "To read it: peerlint man | man -l -",
      [](streams& with) {
        with.out << man_page(subcommands());
        return exit_code::clean;
      },
      {},
      true,
  };
}

}  // namespace peerlint::cli
