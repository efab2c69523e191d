// Executes the comments of the grammar: `e.g.` lines parse as the production below them, `not`
// lines are refused with the words beside them. Makes docs/grammar.md from the same comments.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

#include "command/interpret.hpp"

namespace examples_test {

namespace {

using namespace peerlint;
namespace fs = std::filesystem;

const fs::path source_dir = PEERLINT_SOURCE_DIR;

/// A comment block and the production under it.
struct documented {
  std::string file;
  std::vector<std::string> notation;
  std::vector<std::string> good;
  std::vector<std::pair<std::string, std::string>> bad;  // line, the words of the refusal
  std::string head;
  std::vector<std::string> modes;
};

std::string read(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::string trimmed(const std::string& text) {
  const auto first = text.find_first_not_of(' ');
  const auto last = text.find_last_not_of(' ');
  return first == std::string::npos ? "" : text.substr(first, last - first + 1);
}

std::vector<std::string> quoted(const std::string& text, std::size_t from, std::size_t to) {
  std::vector<std::string> made;
  for (auto open = text.find('"', from); open < to; open = text.find('"', open)) {
    const auto close = text.find('"', open + 1);
    made.push_back(text.substr(open + 1, close - open - 1));
    open = close + 1;
  }
  return made;
}

// A comment line of the block above a production.
void take_comment(const std::string& line, documented& into) {
  const auto text = trimmed(line.substr(2));
  if (text.starts_with("e.g.")) {
    into.good.push_back(trimmed(text.substr(4)));
  } else if (text.starts_with("not ")) {
    const auto rest = trimmed(text.substr(4));
    const auto gap = rest.find("  ");
    into.bad.emplace_back(rest.substr(0, gap),
                          gap == std::string::npos ? "" : trimmed(rest.substr(gap)));
  } else if (!text.empty()) {
    into.notation.push_back(text);
  }
}

// The head and the modes of a declaration `struct x : command< "head", … >, in< "mode" > …`.
void take_declaration(const std::string& text, documented& into) {
  const auto head = text.find("command< \"");
  const auto end = text.find('"', head + 10);
  into.head = text.substr(head + 10, end - head - 10);
  const auto modes = text.find("in< \"");
  if (modes != std::string::npos) into.modes = quoted(text, modes, text.find('>', modes));
}

std::vector<documented> productions_of(const fs::path& file) {
  std::vector<documented> made;
  documented block;
  std::istringstream in(read(file));
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("//")) {
      take_comment(line, block);
      continue;
    }
    if (!line.starts_with("struct ")) {
      if (trimmed(line).empty()) block = {};
      continue;
    }
    std::string declaration = line;
    while (declaration.find('{') == std::string::npos && std::getline(in, line))
      declaration += line;
    if (declaration.find("command< \"") == std::string::npos) continue;
    block.file = file.filename().string();
    take_declaration(declaration, block);
    made.push_back(block);
    block = {};
  }
  return made;
}

std::vector<documented> all_productions() {
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(source_dir / "grammar"))
    if (entry.path().extension() == ".hpp") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<documented> made;
  for (const auto& file : files)
    for (auto& one : productions_of(file)) made.push_back(std::move(one));
  return made;
}

command::mode_id mode_of(const std::string& name) {
  return command::command_table::get().mode(name == "*" ? "config" : name);
}

}  // namespace

TEST_CASE("grammar: every production is documented, and its examples parse") {
  const auto productions = all_productions();
  REQUIRE(productions.size() > 30);
  for (const auto& one : productions) {
    CAPTURE(one.file);
    CAPTURE(one.head);
    CHECK_MESSAGE(!one.good.empty(), "no `e.g.` line");
    REQUIRE(!one.modes.empty());
    for (const auto& line : one.good) {
      CAPTURE(line);
      const command::statement statement(line, 0, 0);
      for (const auto& mode : one.modes) {
        command::interpreter reader;
        const auto read = reader.read(mode_of(mode), statement);
        CHECK(read.kind == command::interpretation::kinds::modelled);
        CHECK_FALSE(read.out_of_range);
      }
    }
  }
}

TEST_CASE("grammar: what is refused is refused in the words of the comment") {
  for (const auto& one : all_productions()) {
    for (const auto& [typed, words] : one.bad) {
      const auto& line = typed;
      CAPTURE(line);
      const command::statement statement(line, 0, 0);
      const auto mode = mode_of(one.modes.front());
      command::interpreter reader;
      const auto read = reader.read(mode, statement);
      if (read.kind == command::interpretation::kinds::modelled) {
        REQUIRE(read.out_of_range);
        const auto fault = reader.out_of_range(statement).front();
        CHECK("expected " + fault.expected + ", found '" +
                  line.substr(fault.at.begin, fault.at.size) + "'" ==
              words);
      } else {
        const auto problem = reader.explain(mode, statement);
        REQUIRE(problem.has_value());
        CHECK(command::sentence(*problem, statement) == words);
      }
    }
  }
}

TEST_CASE("grammar: docs/grammar.md says what the comments say") {
  std::ostringstream text;
  text << "# The commands that peerlint models\n\n"
          "Made from the comments of `grammar/`; refresh with `PEERLINT_UPDATE=1 ./dev test`.\n"
          "Keywords may be shortened as on a router.\n";
  std::string file;
  for (const auto& one : all_productions()) {
    if (one.file != file) {
      file = one.file;
      text << "\n## " << file.substr(0, file.find('.')) << "\n\n";
    }
    for (const auto& notation : one.notation) text << "- `" << notation << "`\n";
  }
  const auto path = source_dir / "docs" / "grammar.md";
  if (std::getenv("PEERLINT_UPDATE") != nullptr)
    std::ofstream(path, std::ios::binary) << text.str();
  CHECK(read(path) == text.str());
}

}  // namespace examples_test
