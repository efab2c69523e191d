// Compiles texts into the library: `embed pages OUT FILE…` and `embed rows OUT FILE.tsv`.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <sstream>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "structure/word_key.hpp"

using namespace peerlint;

namespace {

std::string read(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) {
    std::cerr << "embed: cannot read " << path << '\n';
    std::exit(1);
  }
  return {std::istreambuf_iterator<char>(in), {}};
}

// Octal escapes for whatever a literal cannot hold; a new literal every line keeps lines short.
std::string literal(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '\n') {
      out += "\\n\"\n    \"";
    } else if (c == '"' || c == '\\' || c == '?' || byte < 0x20 || byte >= 0x7f) {
      std::array<char, 8> escaped{};
      std::snprintf(escaped.data(), escaped.size(), "\\%03o", byte);
      out += escaped.data();
    } else {
      out += c;
    }
  }
  return out + '"';
}

void pages(std::ostream& out, const std::vector<std::string>& files) {
  out << "#include \"rules/rule_pages.hpp\"\n\nnamespace peerlint::rules {\n"
         "std::span<const rule_page> pages() {\n  using namespace std::string_view_literals;\n"
         "  static const rule_page table[] = {\n";
  for (const auto& file : files) {
    const std::filesystem::path path(file);
    out << "      {" << literal(path.stem().string()) << "sv,\n       " << literal(read(path))
        << "sv},\n";
  }
  // A table is never empty: the last row is the end mark.
  out << "      {}};\n  return {table, std::size(table) - 1};\n}\n}  // namespace "
         "peerlint::rules\n";
}

std::vector<std::string> split(const std::string& line) {
  std::vector<std::string> fields;
  std::istringstream in(line);
  for (std::string field; std::getline(in, field, '\t');) fields.push_back(field);
  return fields;
}

struct row {
  std::string mode, head, opens;
  bool sure = false;
};

// The rows of grammar/recognised.tsv, sorted.
std::vector<row> read_rows(const std::string& file) {
  std::istringstream in(read(file));
  std::vector<row> rows;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    ++number;
    if (line.empty() || line.front() == '#') continue;
    const auto fields = split(line);
    if (fields.size() != 4 || fields[1].size() > 255) {
      std::cerr << file << ':' << number << ": expected mode, head, opens, sure\n";
      std::exit(1);
    }
    rows.push_back({fields[0], fields[1], fields[2] == "-" ? "" : fields[2], fields[3] == "sure"});
  }
  std::sort(rows.begin(), rows.end(), [](const row& a, const row& b) {
    return std::tie(a.mode, a.head) < std::tie(b.mode, b.head);
  });
  return rows;
}

// The heads of the modes as trees of words, flat: lib/command/recognised.hpp says how.
class head_trees {
 public:
  explicit head_trees(const std::vector<row>& rows) {
    for (const auto& one : rows) {
      modes_.try_emplace(one.mode);
      if (!one.opens.empty()) modes_.try_emplace(one.opens);
    }
    std::size_t number = 0;
    for (auto& [name, mode] : modes_) mode.number = ++number;
    nodes_.emplace_back();
    for (auto first = rows.begin(); first != rows.end();) {
      const auto last =
          std::find_if(first, rows.end(), [&](const row& one) { return one.mode != first->mode; });
      nodes_.emplace_back();
      modes_[first->mode].root = nodes_.size() - 1;
      const std::vector<row> of_mode(first, last);
      for (const auto& one : of_mode) {
        heads_.push_back(text_.size());
        text_ += one.head;
      }
      build(nodes_.size() - 1, of_mode, 0, of_mode.size(), 0);
      heads_.clear();
      first = last;
    }
  }

  void write(std::ostream& out) const {
    out << "constexpr char text[] =\n";
    for (std::size_t at = 0; at < text_.size(); at += 90)
      out << "    " << literal(text_.substr(at, 90)) << '\n';
    out << "    ;\n\nconstexpr head_node nodes[] = {\n";
    for (const auto& one : nodes_)
      out << "    {" << one.head << ", " << one.first_child << ", " << one.child_count << ", "
          << one.opens << ", " << one.head_size << ", " << one.word_size << ", " << one.whole
          << ", " << one.sure << ", " << one.any_sure << "},\n";
    out << "};\n\nconstexpr structure::word_key keys[] = {\n";
    for (const auto& one : nodes_) out << "    " << structure::key_of(word_of(one)) << "U,\n";
    out << "};\n\nconstexpr recognised_mode modes[] = {\n";
    for (const auto& [name, mode] : modes_)
      out << "    {" << literal(name) << ", " << mode.root << "},\n";
    out << "};\n\n";
  }

 private:
  struct mode {
    std::size_t number = 0;
    std::size_t root = 0;  // node 0 has no children
  };
  struct node {
    std::size_t head = 0, first_child = 0, child_count = 0, opens = 0, head_size = 0, word_size = 0;
    bool whole = false, sure = false, any_sure = false;
  };

  [[nodiscard]] std::string_view word_of(const node& one) const {
    return std::string_view(text_).substr(one.head + one.head_size - one.word_size, one.word_size);
  }

  // The rows [first, last) share the words before `offset`; they become the children of a node.
  void build(std::size_t parent, const std::vector<row>& rows, std::size_t first, std::size_t last,
             std::size_t offset) {
    std::vector<std::size_t> ends;
    const auto first_child = nodes_.size();
    for (auto begin = first; begin < last; begin = ends.back()) {
      const auto size = std::min(rows[begin].head.find(' ', offset), rows[begin].head.size());
      auto end = begin;
      bool any_sure = false;
      for (; end < last && has_words(rows[end].head, rows[begin].head.substr(0, size)); ++end)
        any_sure |= rows[end].sure;
      ends.push_back(end);
      nodes_.push_back({heads_[begin], 0, 0, 0, size, size - offset, false, false, any_sure});
    }
    nodes_[parent].first_child = first_child;
    nodes_[parent].child_count = ends.size();
    for (std::size_t i = 0, begin = first; i < ends.size(); begin = ends[i++]) {
      const auto child = first_child + i;
      const auto size = nodes_[child].head_size;
      auto longer = begin;
      for (; longer < ends[i] && rows[longer].head.size() == size; ++longer) {
        if (longer > begin) continue;
        nodes_[child].whole = true;
        nodes_[child].sure = rows[longer].sure;
        if (!rows[longer].opens.empty()) nodes_[child].opens = modes_[rows[longer].opens].number;
      }
      if (longer < ends[i]) build(child, rows, longer, ends[i], size + 1);
    }
  }

  static bool has_words(const std::string& head, const std::string& words) {
    return head.compare(0, words.size(), words) == 0 &&
           (head.size() == words.size() || head[words.size()] == ' ');
  }

  std::map<std::string, mode> modes_;
  std::vector<node> nodes_;
  std::vector<std::size_t> heads_;  // where those of the mode stand in the text
  std::string text_;
};

void rows(std::ostream& out, const std::string& file) {
  const auto all = read_rows(file);
  // The heads are one literal, longer than what every compiler has to take; those we build with do.
  out << "#pragma GCC diagnostic ignored \"-Woverlength-strings\"\n\n";
  out << "#include \"command/recognised.hpp\"\n\nnamespace peerlint::command {\nnamespace {\n\n";
  head_trees(all).write(out);
  out << "constexpr recognised_opening openings[] = {\n";
  for (const auto& one : all)
    if (!one.opens.empty())
      out << "    {" << literal(one.mode) << ", " << literal(one.head) << ", " << literal(one.opens)
          << "},\n";
  out << "};\n\nconstexpr recognised_heads all{{text, sizeof text - 1}, nodes, keys, modes, "
         "openings};\n\n"
         "}  // namespace\n\nconst recognised_heads& recognised() { return all; }\n\n"
         "}  // namespace peerlint::command\n";
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<std::string> arguments(argv + 1, argv + argc);
  if (arguments.size() < 2) return 2;
  std::ostringstream out;
  if (arguments[0] == "pages") {
    pages(out, {arguments.begin() + 2, arguments.end()});
  } else if (arguments[0] == "rows" && arguments.size() == 3) {
    rows(out, arguments[2]);
  } else {
    return 2;
  }
  std::ofstream file(arguments[1], std::ios::binary);
  file << "// Generated by tools/embed.cpp; do not edit.\n" << out.str();
  return file ? 0 : 1;
}
