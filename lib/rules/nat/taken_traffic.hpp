#pragma once

#include <algorithm>
#include <string>

#include "facts/path/ace_flows.hpp"
#include "facts/path/ace_words.hpp"
#include "facts/path/crypto_translation.hpp"
#include "rules/rule.hpp"

// What rules about exemptions from NAT have in common.
namespace peerlint::rules::nat {

/// What is wrong with a dynamic rule that takes traffic of a crypto map. One packet is one fault.
enum class exemption : std::uint8_t {
  missing,     ///< no line takes the traffic out
  late,        ///< one does, below the line that takes it
  not_wanted,  ///< the list names the far end and the rule a pool: it is to be translated
};

[[nodiscard]] inline exemption exemption_of(const facts::crypto_translation& by) {
  if (by.late_exemption != nullptr) return exemption::late;
  const bool names_the_end =
      by.line != nullptr && by.line->destination.value.kind != model::ace_address::kinds::any;
  return names_the_end && !by.rule->pool.value.empty() ? exemption::not_wanted : exemption::missing;
}

/// The end of a line as it was meant: a netmask in the place of a wildcard (ACL003) is not entered
/// once more.
[[nodiscard]] inline std::string meant_words(model::ace_address end) {
  if (facts::is_netmask_by_mistake(end, true) && end.address.bits != 0) {
    end.address.bits &= end.wildcard.bits;
    end.wildcard.bits = ~end.wildcard.bits;
  }
  return facts::words_of(end);
}

/// "deny ip 10.1.0.0 0.0.255.255 10.2.0.0 0.0.255.255"
[[nodiscard]] inline std::string exempts(const model::access_list_entry& selector) {
  return "deny ip " + meant_words(selector.source.value) + ' ' +
         meant_words(selector.destination.value);
}

/// The deny lines for the first selectors, and how many more.
[[nodiscard]] inline std::string exempts(const facts::crypto_translation& by) {
  constexpr std::size_t most = 3;
  std::string all;
  for (std::size_t i = 0; i < std::min(most, by.selectors.size()); ++i)
    all += (i == 0 ? "" : " / ") + exempts(*by.selectors[i]);
  if (by.selectors.size() > most) all += say(" / and {} more", by.selectors.size() - most);
  return all;
}

[[nodiscard]] inline std::string entry_name(const facts::vpn_endpoint& endpoint) {
  return say("crypto map {} {}", endpoint.map->name.value, endpoint.entry->sequence.value);
}

/// The finding at the line that takes the packet, with the marks that all of them have.
inline draft& found_translation(const facts::vpn_endpoint& endpoint,
                                const facts::crypto_translation& by, report& out) {
  const auto& rule = by.rule == nullptr ? by.fixed->line.at : by.rule->line.at;
  auto& made =
      out.at(by.line == nullptr ? rule : by.line->line.at, "{} is translated before {} sees it",
             net::to_text(by.packet), entry_name(endpoint));
  made.related(by.selectors.front()->line.at, "the line that was to protect it");
  if (by.line != nullptr) made.related(rule, "the rule that translates it");
  if (by.sure != confidence::high) made.at_most(level::warning).at_most(by.sure);
  return made;
}

}  // namespace peerlint::rules::nat
