#include <algorithm>

#include "rules/rule.hpp"

namespace peerlint::rules::cmp {

// The direction that one protocol lacks while it has the other; "" when it has both or none.
std::string_view missing_direction(const model::crypto_map_entry& entry, bool esp) {
  const auto has = [&](bool inbound) {
    return std::any_of(entry.session_keys.begin(), entry.session_keys.end(), [&](const auto& key) {
      return key.value.esp == esp && key.value.inbound == inbound;
    });
  };
  if (has(true) == has(false)) return "";
  return has(true) ? "outbound" : "inbound";
}

// Two digits make a byte; what a router encrypted for itself is not looked at.
bool is_odd_hex(const model::secret& key) {
  const bool hex = key.value.find_first_not_of("0123456789abcdefABCDEF") == std::string::npos;
  return !key.opaque() && hex && key.value.size() % 2 == 1;
}

}  // namespace peerlint::rules::cmp

PEERLINT_RULE(cmp_manual_entry_keys_incomplete){
    .code = "CMP011",
    .name = "manual-entry-keys-incomplete",
    .summary = "an entry with manual keys lacks a key, or half a byte of one",
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const model::crypto_map_entry& entry, const facts::device_facts& facts, report& out) {
          if (entry.kind != model::crypto_map_kind::ipsec_manual) return;
          static constexpr std::string_view why =
              "the router makes no SA for the entry, and nothing negotiates one: its traffic does "
              "not pass";
          const auto& header = entry.header.at;
          const auto sure = facts.certainty_without("session-key", header);
          if (entry.session_keys.empty())
            out.at(header, "crypto map {} {} has no keys", entry.map, entry.sequence.value)
                .label("no `set session-key` in this entry")
                .at_most(sure)
                .why(why)
                .help("set session-key inbound esp <spi> cipher <key>, and the same outbound");
          for (const bool esp : {true, false}) {
            const auto direction = cmp::missing_direction(entry, esp);
            if (direction.empty()) continue;
            const auto* protocol = esp ? "esp" : "ah";
            out.at(header, "crypto map {} {} has no {} key for {}", entry.map, entry.sequence.value,
                   direction, protocol)
                .label("no `set session-key {} {}` in this entry", direction, protocol)
                .at_most(sure)
                .why(why)
                .help("set session-key {} {} <spi> …", direction, protocol);
          }
          for (const auto& line : entry.session_keys)
            for (const auto& key : {line.value.cipher, line.value.authenticator})
              if (key && cmp::is_odd_hex(*key))
                out.at(key->at, "a key has an odd number of hexadecimal digits")
                    .label("two digits make a byte")
                    .related(header, "in this entry")
                    .why(why)
                    .help("enter all digits of the key, on both ends the same");
        },
};
