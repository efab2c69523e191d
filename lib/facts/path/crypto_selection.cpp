#include "facts/path/crypto_selection.hpp"

#include <algorithm>
#include <string_view>

#include "facts/names/named.hpp"

namespace peerlint::facts {
namespace {

using selections = crypto_selection::kinds;

bool is_group_member(const model::crypto_map_entry& entry) {
  return entry.kind == model::crypto_map_kind::gdoi;
}

// What a list of an entry makes of the packet; `line` where it is certain.
filter_decision decision_of(const model::setting<std::string>& list, const net::packet& one,
                            const access_filters& filters) {
  const auto* filter = list.is_set() ? filters.named(list.value) : nullptr;
  return filter == nullptr ? filter_decision{net::truth::no, nullptr} : decide(*filter, one);
}

// What the entries of a dynamic map would do with the packet once a peer is there.
crypto_selection select_dynamic(const model::crypto_map_entry& stands_for, const net::packet& one,
                                const access_filters& filters, const model::device& device) {
  const auto* map = find_named(device.dynamic_maps, stands_for.dynamic_map.value);
  if (map == nullptr) return {};
  for (const auto& entry : map->entries) {
    if (!entry.match_address.is_set() || filters.named(entry.match_address.value) == nullptr)
      return {selections::while_up, &stands_for, nullptr};
    const auto made = decision_of(entry.match_address, one, filters);
    if (made.permitted != net::truth::no) return {selections::while_up, &stands_for, made.line};
  }
  return {};
}

}  // namespace

crypto_deny deny_of(const model::device& device) {
  const auto* line = model::find_option(device.options, "crypto ipsec ipv4-deny");
  if (line == nullptr || line->off) return crypto_deny::jump;
  if (line->text.ends_with("drop")) return crypto_deny::drop;
  return line->text.ends_with("clear") ? crypto_deny::clear : crypto_deny::jump;
}

bool is_complete(const model::crypto_map_entry& entry, const access_filters& filters) {
  const auto* filter =
      entry.match_address.is_set() ? filters.named(entry.match_address.value) : nullptr;
  return !entry.peers.empty() && filter != nullptr &&
         std::any_of(filter->flows.lines().begin(), filter->flows.lines().end(),
                     [](const auto& line) { return line.action == net::verdict::permit; });
}

crypto_selection select(const model::crypto_map& map, const net::packet& one,
                        const access_filters& filters, const model::device& device) {
  crypto_selection perhaps;
  for (const auto& entry : map.entries) {
    if (!entry.dynamic_map.value.empty()) {
      const auto made = select_dynamic(entry, one, filters, device);
      if (made.is != selections::in_clear && perhaps.is == selections::in_clear) perhaps = made;
      continue;
    }
    if (is_group_member(entry)) {
      const auto own = decision_of(entry.match_address, one, filters);
      // A member's own list only takes out; what is protected the key server says.
      if (own.line != nullptr && own.line->action == model::ace_action::deny) continue;
      return {selections::unknown, &entry, nullptr};
    }
    if (!is_complete(entry, filters)) continue;
    const auto made = decision_of(entry.match_address, one, filters);
    if (made.permitted == net::truth::unknown) return {selections::unknown, &entry, nullptr};
    if (made.permitted == net::truth::yes) return {selections::entry, &entry, made.line};
    if (made.line == nullptr) continue;
    const auto denied = deny_of(device);
    if (denied == crypto_deny::drop) return {selections::dropped, &entry, made.line};
    if (denied == crypto_deny::clear) return {selections::in_clear, &entry, made.line};
  }
  return perhaps;
}

crypto_selection select_arriving(const model::crypto_map& map, const net::packet& one,
                                 const access_filters& filters, const model::device& device) {
  return select(map, net::mirrored(one), filters, device);
}

}  // namespace peerlint::facts
