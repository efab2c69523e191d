#include "settings/glob.hpp"

#include <string>
#include <utility>
#include <vector>

namespace peerlint::settings {
namespace {

enum class kinds { text, path };

// Keeps which beginnings of the text the pattern so far fits, so that no pattern takes more than
// pattern times text.
class fitting {
 public:
  fitting(std::string_view text, kinds kind)
      : text_(text), kind_(kind), ends_(text.size() + 1, false) {
    ends_[0] = true;
  }

  bool fits(std::string_view glob) {
    while (!glob.empty()) glob.remove_prefix(take(glob));
    return ends_.back();
  }

 private:
  // Takes the first token of the pattern; says how long it is.
  std::size_t take(std::string_view glob) {
    if (kind_ == kinds::path && glob.starts_with("**/")) return folders(), 3;
    if (kind_ == kinds::path && glob.starts_with("**")) return any_number(false), 2;
    if (glob.front() == '*') return any_number(kind_ == kinds::path), 1;
    return one(glob.front()), 1;
  }

  void one(char wanted) {
    for (std::size_t i = text_.size(); i > 0; --i) {
      const char found = text_[i - 1];
      const bool any = wanted == '?' && (kind_ == kinds::text || found != '/');
      ends_[i] = ends_[i - 1] && (any || found == wanted);
    }
    ends_[0] = false;
  }

  void any_number(bool stops_at_slash) {
    for (std::size_t i = 1; i <= text_.size(); ++i)
      if (ends_[i - 1] && !(stops_at_slash && text_[i - 1] == '/')) ends_[i] = true;
  }

  // `**/`: no folder, or any number of them.
  void folders() {
    bool below = false;
    std::vector<bool> made = ends_;
    for (std::size_t i = 1; i <= text_.size(); ++i) {
      below = below || ends_[i - 1];
      if (below && text_[i - 1] == '/') made[i] = true;
    }
    ends_ = std::move(made);
  }

  std::string_view text_;
  kinds kind_;
  std::vector<bool> ends_;  // by how many characters of the text are taken
};

}  // namespace

bool fits_text(std::string_view glob, std::string_view text) {
  return fitting(text, kinds::text).fits(glob);
}

bool fits_path(std::string_view glob, std::string_view path) {
  while (glob.starts_with("./")) glob.remove_prefix(2);
  if (glob.find('/') == std::string_view::npos)
    return fitting(path.substr(path.rfind('/') + 1), kinds::path).fits(glob);
  if (!glob.ends_with('/')) return fitting(path, kinds::path).fits(glob);
  return fitting(path, kinds::path).fits(std::string(glob) + "**");
}

}  // namespace peerlint::settings
