#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

#include <peerlint/prediction.hpp>

// How a gate says what it found.
namespace peerlint::negotiate {

/// Fails; the direction comes to `what` at `step` if nothing failed before.
[[nodiscard]] inline judgement fails(outcome what, std::string_view step, std::string_view reason,
                                     std::initializer_list<std::string_view> because) {
  judgement made;
  made.is = verdict::fail;
  made.outcome = what;
  made.step = step;
  made.reason = reason;
  made.because = because;
  return made;
}

/// Fails before anything is sent.
[[nodiscard]] inline judgement never_sent(outcome what, std::string_view reason,
                                          std::initializer_list<std::string_view> because) {
  auto made = fails(what, "MM1", reason, because);
  made.never_sent = true;
  return made;
}

/// Hangs on what no file says: `step` is where it would fail.
[[nodiscard]] inline judgement hangs(std::string_view step, std::string_view reason,
                                     std::initializer_list<std::string_view> because,
                                     std::string assumes) {
  judgement made;
  made.is = verdict::unknown;
  made.step = step;
  made.reason = reason;
  made.because = because;
  made.assumes.push_back(std::move(assumes));
  return made;
}

/// Passes, as long as that is so.
[[nodiscard]] inline judgement passes_if(std::string assumes) {
  judgement made;
  made.sure = confidence::medium;
  made.assumes.push_back(std::move(assumes));
  return made;
}

/// The judgement into a gate, whose evidence stays.
template <class Evidence>
void set(gate<Evidence>& of, judgement to) {
  static_cast<judgement&>(of) = std::move(to);
}

}  // namespace peerlint::negotiate
