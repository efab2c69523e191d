#include "engine/tunnels/quote.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "engine/finish.hpp"
#include "engine/line_identity.hpp"
#include "structure/redact.hpp"

namespace peerlint::engine {
namespace {

std::size_t line_begin(std::string_view text, std::size_t at) {
  const auto before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  return before == std::string_view::npos ? 0 : before + 1;
}

// As it is in the file, secrets and all.
std::string shown(std::string_view text, std::size_t begin) {
  std::string made;
  for (const char c : text.substr(begin, text.find('\n', begin) - begin)) {
    const bool blank = c == ' ' || c == '\t' || c == '\r';
    if (!blank)
      made += c;
    else if (!made.empty() && made.back() != ' ')
      made += ' ';
  }
  if (made.ends_with(' ')) made.pop_back();
  return made;
}

// Captures have the prompt before what was typed: "hq(config-if)#".
std::string without_prompt(std::string text) {
  constexpr std::string_view of_names =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.()";
  const auto end = text.find_first_not_of(of_names);
  if (end == 0 || end == std::string::npos || (text[end] != '#' && text[end] != '>')) return text;
  return text.substr(std::min(text.find_first_not_of(' ', end + 1), text.size()));
}

}  // namespace

quoted_line quote(span at, const fleet& over) {
  if (!at.exists()) return {};
  const bool masked = !over.chosen().show_secrets;
  const auto text = over.texts()[at.text].clean();
  const auto begin = line_begin(text, at.begin);
  const bool indented = begin < text.size() && (text[begin] == ' ' || text[begin] == '\t');
  auto line = masked ? identify(at, over, structure::secret_mask).line : shown(text, begin);
  return {(indented ? " " : "") + without_prompt(std::move(line)), locate(at, over)};
}

}  // namespace peerlint::engine
