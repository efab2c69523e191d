#include "engine/tunnels/concern.hpp"

#include <algorithm>
#include <string_view>

namespace peerlint::engine {
namespace {

// Where sections begin, for text without indentation.
std::vector<span> headers_of(const model::device& device) {
  std::vector<span> made;
  const auto add = [&](const auto& list) {
    for (const auto& each : list) made.push_back(each.header.at);
  };
  add(device.isakmp_policies);
  add(device.isakmp_profiles);
  add(device.isakmp_keyrings);
  add(device.ikev2_proposals);
  add(device.ikev2_policies);
  add(device.ikev2_keyrings);
  add(device.ikev2_profiles);
  add(device.transform_sets);
  add(device.ipsec_profiles);
  add(device.interfaces);
  add(device.access_lists);
  for (const auto& map : device.crypto_maps) add(map.entries);
  for (const auto& map : device.dynamic_maps) add(map.entries);
  for (const auto& key : device.isakmp_keys) made.push_back(key.line.at);
  std::erase_if(made, [](span each) { return !each.exists(); });
  std::sort(made.begin(), made.end());
  return made;
}

struct text_line {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t indent = 0;
  bool empty = false;
};

text_line line_at(std::string_view text, std::size_t at) {
  const auto before = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  text_line made;
  made.begin = before == std::string_view::npos ? 0 : before + 1;
  made.end = std::min(text.find('\n', made.begin), text.size());
  const auto first = text.find_first_not_of(" \t", made.begin);
  made.empty = first == std::string_view::npos || first >= made.end || text[first] == '!';
  made.indent = made.empty ? 0 : first - made.begin;
  return made;
}

// The header and the lines below it: those that are deeper, or, in text without indentation, those
// up to a comment or to the next header that is known.
span section_at(span header, std::string_view text, const std::vector<span>& headers) {
  const auto first = line_at(text, header.begin);
  auto last = first;
  bool flat = false;
  while (last.end + 1 < text.size()) {
    const auto next = line_at(text, last.end + 1);
    if (last.begin == first.begin) flat = !next.empty && next.indent <= first.indent;
    const auto known = std::lower_bound(headers.begin(), headers.end(),
                                        span{header.text, static_cast<std::uint32_t>(next.begin), 0});
    const bool begins = known != headers.end() && known->text == header.text &&
                        known->begin < next.end;
    if (next.empty || begins || (!flat && next.indent <= first.indent)) break;
    last = next;
  }
  return {header.text, static_cast<std::uint32_t>(first.begin),
          static_cast<std::uint32_t>(last.end - first.begin)};
}

}  // namespace

tunnel_concern::end tunnel_concern::end_of(const std::vector<span>& parts, const fleet& over) {
  end made;
  std::vector<span> headers;
  for (const auto part : parts) {
    if (!part.exists()) continue;
    if (made.device == nullptr) {
      made.device = over.owner(part);
      if (made.device != nullptr) headers = headers_of(made.device->device);
    }
    made.sections.push_back(section_at(part, over.texts()[part.text].clean(), headers));
  }
  return made;
}

bool tunnel_concern::end::holds(span at) const {
  return std::any_of(sections.begin(), sections.end(), [&](span each) {
    return each.text == at.text && each.begin <= at.begin && at.begin <= each.end();
  });
}

tunnel_concern::tunnel_concern(const std::vector<span>& a, const std::vector<span>& b,
                               const fleet& over)
    : a_(end_of(a, over)), b_(end_of(b, over)), over_(over) {}

bool tunnel_concern::has(const finding& one, bool of_tunnel_rule) const {
  bool in_a = false;
  bool in_b = false;
  bool of_a = false;
  bool of_b = false;
  bool of_others = false;
  const auto look = [&](const place& where) {
    if (!where.at.exists()) return;
    const auto* device = over_.owner(where.at);
    in_a |= a_.holds(where.at);
    in_b |= b_.holds(where.at);
    of_a |= device == a_.device;
    of_b |= device == b_.device;
    of_others |= device != a_.device && device != b_.device;
  };
  look(one.primary.where);
  for (const auto& each : one.related) look(each.where);
  if (!of_tunnel_rule) return in_a || in_b;
  return !of_others && (in_a || in_b) && in_a == of_a && in_b == of_b;
}

bool tunnel_concern::is_of_device(const finding& one) const {
  const auto at = one.primary.where.at;
  const auto* device = at.exists() ? over_.owner(at) : nullptr;
  return device != nullptr && (device == a_.device || device == b_.device);
}

}  // namespace peerlint::engine
