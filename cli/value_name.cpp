#include "cli/value_name.hpp"

#include <algorithm>
#include <iterator>

namespace peerlint::cli {
namespace {

struct value_name {
  std::string_view name;
  completion offered;
};

// Every name that --help gives a value.
constexpr value_name names[] = {
    {"PATH", completion::files},
    {"PATH|RULE|KEY", completion::files},
    {"FILE", completion::files},
    {"FILE SRC DST [PROTO [PORT]]", completion::files},
    {"FILE [NAME]", completion::files},
    {"A B", completion::files},
    {"SRC DST [PROTO [PORT]]", completion::nothing},
    {"ENTRY", completion::nothing},
    {"ADDRESS", completion::nothing},
    {"INTERFACE", completion::nothing},
    {"FOLDER", completion::files},
    {"RULE", completion::rule},
    {"RULE,...", completion::selectors},
    {"NAME", completion::nothing},
    {"N", completion::nothing},
    {"[DEVICE=]REL", completion::nothing},
    {"[DEVICE=]FILE", completion::files},
    {"FORMAT=FILE", completion::nothing},
};

}  // namespace

std::optional<completion> completion_of(std::string_view value_name) {
  const auto found = std::find_if(std::begin(names), std::end(names),
                                  [&](const auto& each) { return each.name == value_name; });
  if (found == std::end(names)) return std::nullopt;
  return found->offered;
}

}  // namespace peerlint::cli
