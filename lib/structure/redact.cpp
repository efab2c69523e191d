#include "structure/redact.hpp"

#include "structure/find_secrets.hpp"

namespace peerlint::structure {

std::string mask(std::string_view line, const std::vector<stretch>& secrets) {
  std::string result;
  std::size_t done = 0;
  for (const auto& secret : secrets) {
    result += line.substr(done, secret.begin - done);
    result += secret_mask;
    done = secret.end;
  }
  return result += line.substr(done);
}

std::string redact(std::string_view line, spelling how) {
  return mask(line, find_secrets(line, how));
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

std::vector<stretch> quotes_in(std::string_view prose) {
  std::vector<stretch> found;
  const auto opens = [&](std::size_t i) {
    return (prose[i] == '`' || prose[i] == '\'') &&
           (i == 0 || prose[i - 1] == ' ' || prose[i - 1] == '(' || prose[i - 1] == '\n');
  };
  for (std::size_t i = 0; i < prose.size(); ++i) {
    if (!opens(i)) continue;
    const auto end = prose.find(prose[i], i + 1);
    if (end == std::string_view::npos) continue;
    found.push_back({i + 1, end});
    i = end;
  }
  return found;
}

std::string redact_quotes(std::string_view prose) {
  std::vector<stretch> secrets;
  for (const auto& quote : quotes_in(prose))
    for (const auto& each : find_secrets(text_of(prose, quote)))
      secrets.push_back({quote.begin + each.begin, quote.begin + each.end});
  return mask(prose, secrets);
}

}  // namespace peerlint::structure
