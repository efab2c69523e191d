#include "structure/words.hpp"
namespace peerlint::structure {
static char low(char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; }
word next_word(std::string_view t, std::uint32_t from) {
  std::uint32_t b = from; while (b < t.size() && (t[b] == ' ' || t[b] == '\t')) ++b;
  std::uint32_t e = b; while (e < t.size() && t[e] != ' ' && t[e] != '\t') ++e;
  return {b, e - b};
}
static bool pre(std::string_view w, std::string_view k) {
  if (w.size() > k.size()) return false;
  for (std::size_t i = 0; i < w.size(); ++i) if (low(w[i]) != low(k[i])) return false;
  return true;
}
resolved resolve(std::string_view w, std::span<const std::string_view> among) {
  resolved r; std::size_t n = 0;
  if (w.empty()) return r;
  for (std::size_t i = 0; i < among.size(); ++i) if (pre(w, among[i])) {
    if (among[i].size() == w.size()) return {resolution::exact, i};
    ++n; r.index = i; }
  if (n == 1) r.is = resolution::prefix; else if (n > 1) r.is = resolution::ambiguous;
  return r;
}
std::vector<std::string_view> candidates(std::string_view w, std::span<const std::string_view> among) {
  std::vector<std::string_view> o; for (auto k : among) if (pre(w, k)) o.push_back(k); return o;
}
}
