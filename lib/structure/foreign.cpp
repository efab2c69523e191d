#include "structure/foreign.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "source/letters.hpp"
#include "structure/foreign_marks.hpp"
#include "structure/word_key.hpp"

namespace peerlint::structure {
namespace {

constexpr auto npos = std::string_view::npos;

std::size_t word_size(std::string_view text) {
  const auto* const end =
      std::find_if(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t'; });
  return static_cast<std::size_t>(end - text.begin());
}

std::size_t number_size(std::string_view text) {
  const auto* const end = std::find_if_not(text.begin(), text.end(), source::is_digit);
  return static_cast<std::size_t>(end - text.begin());
}

std::size_t literal_size(std::string_view pattern) {
  const auto* const end =
      std::find_if(pattern.begin(), pattern.end(), [](char c) { return c == '%' || c == '$'; });
  return static_cast<std::size_t>(end - pattern.begin());
}

// How many bytes of the text the pattern takes; npos when it does not match.
std::size_t taken(std::string_view pattern, std::string_view text);

// The first piece of the pattern is `%` and what it stands for; tries the shorter pieces of the
// text last.
std::size_t taken_by_piece(std::string_view pattern, std::string_view text) {
  const auto rest = pattern.substr(2);
  const auto most = pattern[1] == 'd'   ? number_size(text)
                    : pattern[1] == 'w' ? word_size(text)
                                        : text.size();
  const std::size_t least = pattern[1] == '*' ? 0 : 1;
  const bool literal = !rest.empty() && rest.front() != '%' && rest.front() != '$';
  for (auto size = most + 1; size-- > least;) {
    if (literal && (size == text.size() || text[size] != rest.front())) continue;
    if (const auto more = taken(rest, text.substr(size)); more != npos) return size + more;
  }
  return npos;
}

std::size_t taken(std::string_view pattern, std::string_view text) {
  const auto piece = literal_size(pattern);
  if (!text.starts_with(pattern.substr(0, piece))) return npos;
  const auto rest = pattern.substr(piece);
  if (rest.empty()) return piece;
  text.remove_prefix(piece);
  if (rest == "$") return text.empty() ? piece : npos;
  const auto more = taken_by_piece(rest, text);
  return more == npos ? npos : piece + more;
}

struct entry {
  const mark* what = nullptr;
  std::size_t system = 0;
  std::size_t number = 0;    ///< among all marks
  std::string_view literal;  ///< what the pattern begins with
  std::string_view rest;     ///< of the pattern
  word_key begin = 0;        ///< its first bytes,
  word_key open = 0;         ///< and the bits that these leave open
};

// The marks by the two bytes that the line begins with; few lines begin like any.
class mark_index {
 public:
  static const mark_index& all() {
    static const mark_index index;
    return index;
  }

  /// How many marks there are.
  [[nodiscard]] std::size_t size() const { return size_; }

  [[nodiscard]] const std::vector<entry>& like(std::string_view line) const {
    return buckets_[bucket(line)];
  }

 private:
  mark_index() {
    const auto systems = marked_systems();
    for (std::size_t i = 0; i < systems.size(); ++i)
      for (const auto& each : systems[i].marks) {
        const auto literal = each.pattern.substr(0, literal_size(each.pattern));
        buckets_[bucket(literal)].push_back({&each, i, size_++, literal,
                                             each.pattern.substr(literal.size()), bytes_of(literal),
                                             open_bits(literal.size())});
      }
  }

  static std::size_t bucket(std::string_view line) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(line[at]); };
    return (byte(0) * std::size_t{31} + byte(1)) % 512;
  }

  std::array<std::vector<entry>, 512> buckets_;
  std::size_t size_ = 0;
};

// What the lines weigh for each system, and the heaviest line.
class scale {
 public:
  void weigh(std::size_t line, std::string_view content) {
    if (content.size() < 2) return;
    const auto begin = bytes_of(content);
    std::size_t told = 0;  // the system that the line told of; the first of its marks counts
    for (const auto& each : mark_index::all().like(content)) {
      if ((begin & ~each.open) != each.begin || seen(each) || each.system + 1 == told) continue;
      if (each.literal.size() > letters_of_key && !content.starts_with(each.literal)) continue;
      const auto more = taken(each.rest, content.substr(each.literal.size()));
      if (more == npos) continue;
      told = each.system + 1;
      add(each, line, content, each.literal.size() + more);
    }
  }

  [[nodiscard]] std::optional<foreign_system> heaviest() const {
    const auto best = std::max_element(sides_.begin() + 1, sides_.end(),
                                       [](auto& a, auto& b) { return a.weight < b.weight; });
    if (best->weight < enough || best->weight <= 2 * sides_.front().weight) return std::nullopt;
    return best->best;
  }

 private:
  struct side {
    int weight = 0;
    int most = 0;  ///< the weight of the mark in `best`
    foreign_system best;
  };

  [[nodiscard]] bool seen(const entry& which) const { return seen_[which.number]; }

  void add(const entry& found, std::size_t line, std::string_view content, std::size_t size) {
    seen_[found.number] = true;
    auto& side = sides_[found.system];
    side.weight += found.what->weight;
    if (found.what->weight <= side.most) return;
    side.most = found.what->weight;
    // A word that the pattern ends in is quoted whole: `ASA Version 9.1(2)`. A blank at the end
    // means that what follows is not the mark's.
    if (content[size - 1] == ' ')
      --size;
    else
      size += word_size(content.substr(size));
    const auto name = found.what->name;
    side.best = {name.empty() ? marked_systems()[found.system].name : name, line,
                 content.substr(0, size)};
  }

  std::vector<side> sides_ = std::vector<side>(marked_systems().size());
  std::vector<char> seen_ = std::vector<char>(mark_index::all().size());  // by number
};

bool is_looked_at(line_kind kind) {
  return kind == line_kind::command || kind == line_kind::comment || kind == line_kind::noise;
}

// The line with its prompt.
std::string_view whole_line(std::string_view text, const line& at) {
  auto whole = text.substr(at.begin, at.content + at.content_size - at.begin);
  while (!whole.empty() && (whole.front() == ' ' || whole.front() == '\t')) whole.remove_prefix(1);
  return whole;
}

}  // namespace

std::optional<foreign_system> find_foreign_system(const source::text& text, const document& of,
                                                  const capture& in) {
  scale weights;
  for (auto i = in.first; i < in.last; ++i) {
    const auto& at = of.lines[i];
    if (!is_looked_at(at.kind)) continue;
    const auto words = content(text, at);
    const auto whole = whole_line(text.clean(), at);
    weights.weigh(i, words);
    if (whole.size() != words.size()) weights.weigh(i, whole);
  }
  return weights.heaviest();
}

}  // namespace peerlint::structure
