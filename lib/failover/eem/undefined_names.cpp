#include "failover/eem/undefined_names.hpp"

#include <algorithm>

#include "session/session.hpp"

namespace peerlint::failover {

// The line alone in an empty device: so its names are found without looking at the others.
std::vector<undefined_name> names_used(const std::vector<std::string>& headers,
                                       const std::string& line) {
  constexpr std::uint32_t of_line = 0;
  constexpr std::uint32_t of_headers = 1;
  model::device alone;
  session::session session(alone);
  for (const auto& header : headers) session.enter({header, of_headers, 0});
  session.enter({line, of_line, 0});
  std::vector<undefined_name> found;
  for (const auto& one : facts::references_of(alone).uses)
    if (one.at.text == of_line)
      found.push_back({one.kind, std::string(one.name), one.at, one.command});
  return found;
}

bool is_undefined(const undefined_name& name, const facts::references& in) {
  return std::any_of(in.undefined.begin(), in.undefined.end(), [&](const auto& one) {
    return one.kind == name.kind && one.name == name.name;
  });
}

}  // namespace peerlint::failover
