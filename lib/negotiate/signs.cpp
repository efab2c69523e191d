#include "negotiate/signs.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "negotiate/sign_rows.hpp"

namespace peerlint::negotiate {
namespace {

// `{I}` and `{R}` are the addresses of the two ends.
std::string filled(std::string_view pattern, const exchange& direction) {
  std::string made(pattern);
  const auto put = [&](std::string_view mark, std::string text) {
    if (text.empty()) text = "the peer";
    for (auto at = made.find(mark); at != std::string::npos; at = made.find(mark, at + text.size()))
      made.replace(at, mark.size(), text);
  };
  const auto outer = direction.initiator.outer();
  put("{I}", outer ? net::to_text(*outer) : direction.initiator.address_text());
  put("{R}", direction.initiator.peer_text());
  return made;
}

void add_lines(std::string_view all, bool initiator, const exchange& direction, prediction& into) {
  while (!all.empty()) {
    const auto end = std::min(all.find('\n'), all.size());
    into.messages.push_back({initiator, filled(all.substr(0, end), direction)});
    all.remove_prefix(std::min(end + 1, all.size()));
  }
}

const sign_row* row_of(std::string_view reason, std::string_view step) {
  const auto at = std::find_if(sign_rows.begin(), sign_rows.end(), [&](const sign_row& row) {
    return row.reason == reason && (row.step.empty() || row.step == step);
  });
  return at == sign_rows.end() ? nullptr : &*at;
}

}  // namespace

void tell_signs(const exchange& direction, const judgement* by, prediction& into) {
  const bool shows_up = by == nullptr || by->outcome == outcome::up_degraded ||
                        by->outcome == outcome::latent_fail ||
                        by->outcome == outcome::up_no_traffic;
  const auto reason = by == nullptr || shows_up ? std::string_view("up") : by->reason;
  const auto step = shows_up ? std::string_view(direction.ikev2() ? "IKEv2" : "IKEv1") : into.step;
  if (into.outcome == outcome::unknown || into.outcome == outcome::responder_only) return;
  const auto* row = row_of(reason, step);
  if (row == nullptr) return;
  into.initiator_state = row->initiator_state;
  into.responder_state = row->responder_state;
  into.initiator_asa_state = row->initiator_asa;
  into.responder_asa_state = row->responder_asa;
  add_lines(row->initiator_lines, true, direction, into);
  add_lines(row->responder_lines, false, direction, into);
}

}  // namespace peerlint::negotiate
