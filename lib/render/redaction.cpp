#include "render/redaction.hpp"

#include <algorithm>
#include <cctype>
#include <optional>

#include "render/secret_patterns.hpp"

namespace peerlint::render {
namespace {

using words = std::vector<stretch>;

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }

std::string_view of(std::string_view line, stretch at) {
  return line.substr(at.begin, at.end - at.begin);
}

// Without the prompt or comment sign that the first word may hang on, and without the quotes that
// an EEM action puts around its command.
words split(std::string_view line) {
  words found;
  for (std::size_t i = 0; i < line.size();) {
    if (is_blank(line[i])) {
      ++i;
      continue;
    }
    stretch word{i, std::min(line.find_first_of(" \t", i), line.size())};
    i = word.end;
    if (found.empty()) {
      const auto sign = of(line, word).find_last_of("#>!");
      if (sign != std::string_view::npos) word.begin += sign + 1;
    }
    while (word.begin < word.end && line[word.begin] == '"') ++word.begin;
    while (word.begin < word.end && line[word.end - 1] == '"') --word.end;
    if (word.begin < word.end) found.push_back(word);
  }
  return found;
}

// `KEYword`: the word is a beginning of it that has the capitals at least.
bool is_short_for(std::string_view word, std::string_view keyword) {
  const auto least = static_cast<std::size_t>(
      std::find_if(keyword.begin(), keyword.end(), [](char c) { return c >= 'a' && c <= 'z'; }) -
      keyword.begin());
  return word.size() >= least && word.size() <= keyword.size() &&
         std::equal(word.begin(), word.end(), keyword.begin(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

bool contains(std::string_view word, std::string_view part) {
  return std::search(word.begin(), word.end(), part.begin(), part.end(),
                     [](char a, char b) { return lower(a) == b; }) != word.end();
}

bool fits_one(std::string_view word, std::string_view token) {
  if (token == "*") return true;
  if (token == "#") return word.size() <= 5 && std::all_of(word.begin(), word.end(), is_digit);
  if (token.front() == '*') return contains(word, token.substr(1, token.size() - 2));
  return is_short_for(word, token);
}

bool fits(std::string_view word, std::string_view token) {
  for (;;) {
    const auto bar = token.find('|');
    if (fits_one(word, token.substr(0, bar))) return true;
    if (bar == std::string_view::npos) return false;
    token.remove_prefix(bar + 1);
  }
}

// `<removed>` and `****` hide what they stand for already.
bool is_hidden(std::string_view word) {
  return (word.front() == '<' && word.back() == '>') ||
         word.find_first_not_of('*') == std::string_view::npos;
}

struct match {
  std::size_t next = 0;  // the first word behind it
  std::vector<stretch> secrets;
};

class matcher {
 public:
  matcher(std::string_view line, const words& all) : line_(line), all_(all) {}

  std::optional<match> fit(std::string_view pattern, std::size_t first) const {
    match so_far{first, {}};
    while (!pattern.empty()) {
      const auto token = pattern.substr(0, pattern.find(' '));
      pattern.remove_prefix(std::min(pattern.size(), token.size() + 1));
      if (!step(token, so_far)) return std::nullopt;
    }
    return so_far;
  }

 private:
  bool step(std::string_view token, match& so_far) const {
    const auto left = all_.size() - so_far.next;
    if (token == ".") return left == 0;
    if (token == "...") return take(left, so_far);
    if (token == "%") {
      const bool typed = left > 1 && word(so_far).size() == 1 && is_digit(word(so_far)[0]);
      return take(typed ? 1 : 0, so_far);
    }
    const bool optional = token.size() > 1 && token.back() == '?';
    if (optional) token.remove_suffix(1);
    if (left == 0) return optional;
    if (token == "$") return hide(all_[so_far.next], so_far) && take(1, so_far);
    if (token == "$$")
      return hide({all_[so_far.next].begin, all_.back().end}, so_far) && take(left, so_far);
    if (fits(word(so_far), token)) return take(1, so_far);
    return optional;
  }

  std::string_view word(const match& so_far) const { return of(line_, all_[so_far.next]); }

  static bool take(std::size_t count, match& so_far) {
    so_far.next += count;
    return true;
  }

  bool hide(stretch at, match& so_far) const {
    if (!is_hidden(of(line_, at))) so_far.secrets.push_back(at);
    return true;
  }

  std::string_view line_;
  const words& all_;
};

// `ftp://user:password@host`, `user:password@mail.example.com`.
std::optional<stretch> credentials(std::string_view line, stretch word) {
  const auto text = of(line, word);
  const auto at = text.rfind('@');
  if (at == std::string_view::npos) return std::nullopt;
  const auto scheme = text.find("://");
  const auto user = scheme == std::string_view::npos ? 0 : scheme + 3;
  const auto colon = text.find(':', user);
  if (colon == std::string_view::npos || colon + 1 >= at) return std::nullopt;
  return stretch{word.begin + colon + 1, word.begin + at};
}

}  // namespace

std::vector<stretch> merged(std::vector<stretch> all) {
  std::sort(all.begin(), all.end(), [](stretch a, stretch b) { return a.begin < b.begin; });
  std::vector<stretch> result;
  for (const auto& each : all) {
    if (each.begin >= each.end) continue;
    if (!result.empty() && each.begin <= result.back().end)
      result.back().end = std::max(result.back().end, each.end);
    else
      result.push_back(each);
  }
  return result;
}

std::vector<stretch> find_secrets(std::string_view line) {
  const auto all = split(line);
  const matcher at(line, all);
  std::vector<stretch> found;
  for (std::size_t i = 0; i < all.size();) {
    std::size_t next = i + 1;
    for (const auto pattern : secret_patterns()) {
      const auto match = at.fit(pattern, i);
      if (!match) continue;
      found.insert(found.end(), match->secrets.begin(), match->secrets.end());
      next = match->next;
      break;
    }
    i = next;
  }
  for (const auto& word : all)
    if (const auto secret = credentials(line, word)) found.push_back(*secret);
  return merged(std::move(found));
}

std::string redact(std::string_view line) {
  std::string result;
  std::size_t done = 0;
  for (const auto& secret : find_secrets(line)) {
    result += line.substr(done, secret.begin - done);
    result += secret_mask;
    done = secret.end;
  }
  return result += line.substr(done);
}

std::string redact_lines(std::string_view text) {
  std::string result;
  for (;;) {
    const auto end = text.find('\n');
    result += redact(text.substr(0, end));
    if (end == std::string_view::npos) return result;
    result += '\n';
    text.remove_prefix(end + 1);
  }
}

std::string redact_quotes(std::string_view prose) {
  std::string result;
  const auto opens = [&](std::size_t i) {
    return (prose[i] == '`' || prose[i] == '\'') &&
           (i == 0 || is_blank(prose[i - 1]) || prose[i - 1] == '(');
  };
  for (std::size_t i = 0; i < prose.size();) {
    const auto end = opens(i) ? prose.find(prose[i], i + 1) : std::string_view::npos;
    if (end == std::string_view::npos) {
      result += prose[i++];
      continue;
    }
    result += prose[i];
    result += redact(prose.substr(i + 1, end - i - 1));
    result += prose[end];
    i = end + 1;
  }
  return result;
}

}  // namespace peerlint::render
