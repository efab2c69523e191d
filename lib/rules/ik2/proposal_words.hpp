#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/model/keyword.hpp>
#include <peerlint/tunnel.hpp>

// Proposals of IKEv2 in the words of their commands.
namespace peerlint::rules::ik2 {

/// What the routers log.
inline constexpr std::string_view no_proposal_chosen =
    "whoever starts, IKE_SA_INIT is refused: the responder logs \"Failed to find a matching "
    "policy\", the initiator \"Received no proposal chosen notify\"";

inline std::string word(std::uint16_t group) { return std::to_string(group); }
template <class Keyword>
std::string word(Keyword keyword) {
  return std::string(model::to_text(keyword));
}

template <class Value>
std::string list_of(const std::vector<located<Value>>& words) {
  std::string text;
  for (const auto& one : words) {
    if (!text.empty()) text += ' ';
    text += word(one.value);
  }
  return text;
}

/// Calls `take` with the words of a field; without `prf` those of `integrity` are both.
template <class Take>
auto with_field(const model::ikev2_proposal& of, proposal_field field, Take take) {
  switch (field) {
    case proposal_field::encryption:
      return take(of.encryption);
    case proposal_field::integrity:
      return take(of.integrity);
    case proposal_field::prf:
      return of.prf.empty() ? take(of.integrity) : take(of.prf);
    case proposal_field::group:
      return take(of.groups);
    case proposal_field::pqc:
      break;
  }
  return take(of.pqc);
}

/// "group 14 19", or "no pqc".
inline std::string field_words(const model::ikev2_proposal& of, proposal_field field) {
  const auto text = with_field(of, field, [](const auto& words) { return list_of(words); });
  return text.empty() ? "no " + std::string(to_text(field))
                      : std::string(to_text(field)) + ' ' + text;
}

/// The first word of the field; the name of the proposal where it has none.
inline span field_at(const model::ikev2_proposal& of, proposal_field field) {
  return with_field(
      of, field, [&](const auto& words) { return words.empty() ? of.name.at : words.front().at; });
}

/// "the group", "the encryption and the group".
inline std::string fields(const proposal_pair& pair) {
  std::string text;
  for (std::size_t i = 0; i < pair.differences.size(); ++i) {
    if (i > 0) text += i + 1 == pair.differences.size() ? " and " : ", ";
    text += "the " + std::string(to_text(pair.differences[i]));
  }
  return text;
}

}  // namespace peerlint::rules::ik2
