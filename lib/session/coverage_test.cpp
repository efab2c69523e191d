// Every production of grammar/ is reached by some file of testdata/, in the mode in which a file
// has it.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "command/any_command.hpp"
#include "session/session.hpp"
#include "structure/document.hpp"

namespace coverage_test {

namespace {

using namespace peerlint;
namespace files = std::filesystem;

using productions = std::vector<const command::production*>;

bool lives_in(const command::production& one, std::string_view mode) {
  return std::any_of(one.modes.begin(), one.modes.end(),
                     [&](std::string_view name) { return name == mode || name == "*"; });
}

class coverage {
 public:
  coverage() { all_ = command::all_productions(); }

  void add(const files::path& file) {
    std::ifstream in(file, std::ios::binary);
    const source::text text(file.filename().string(), {std::istreambuf_iterator<char>(in), {}});
    const auto document = structure::read(text);
    for (const auto& capture : document.captures) add(text, document, capture);
  }

  [[nodiscard]] std::size_t reached() const { return reached_.size(); }
  [[nodiscard]] std::size_t size() const { return all_.size(); }
  [[nodiscard]] std::string missing() const {
    std::string text;
    for (const auto* one : all_)
      if (!reached_.contains(one))
        text += "\n  " + std::string(one->modes.front()) + ": " + std::string(one->head);
    return text;
  }

 private:
  void add(const source::text& text, const structure::document& document,
           const structure::capture& capture) {
    std::vector<const structure::line*> lines;
    for (auto i = capture.first; i < capture.last; ++i)
      if (document.lines[i].kind == structure::line_kind::command &&
          document.lines[i].content_size > 0)
        lines.push_back(&document.lines[i]);
    model::device device;
    session::session session(device);
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const auto indent = lines[i]->indent;
      const bool deeper = i + 1 < lines.size() && lines[i + 1]->indent > indent;
      const command::statement line(structure::content(text, *lines[i]), 0, lines[i]->content);
      const auto result = session.enter(line, {indent, true, deeper});
      if (result.kind == session::entered::kinds::modelled) note(result.mode, line);
    }
  }

  // The line is read again: what a session makes of it does not say by which production.
  void note(command::mode_id mode, const command::statement& line) {
    static const auto exec = command::command_table::get().mode("exec");
    auto read = reader_.read(mode, line);
    if (read.kind != command::interpretation::kinds::modelled) {
      mode = exec;
      read = reader_.read(mode, line);
    }
    const auto words = read.head_words;
    const auto from = words == 0 ? line.words[0].begin : line.words[words - 1].end();
    grammar::syntax found;
    found.words = {line.words.data(), line.words.size()};
    found.placeholders = line.placeholders();
    for (const auto* one : all_) {
      if (one->head != reader_.head() ||
          !lives_in(*one, command::command_table::get().mode_name(mode)))
        continue;
      found.begin(from);
      if (!one->read({line.line, from, line.text, line.begin}, line.sign, found, command_))
        continue;
      reached_.insert(one);
      return;
    }
  }

  productions all_;
  std::set<const command::production*> reached_;
  command::interpreter reader_;
  command::any_command command_;
};

}  // namespace

TEST_CASE("grammar: every production is reached by some file of testdata") {
  coverage of;
  for (const auto& file : files::recursive_directory_iterator(PEERLINT_SOURCE_DIR "/testdata"))
    if (file.is_regular_file()) of.add(file.path());
  MESSAGE(of.reached(), " of ", of.size(), " productions are reached");
  CHECK_MESSAGE(of.missing().empty(), "a file of testdata/devices lacks:", of.missing());
}

}  // namespace coverage_test
