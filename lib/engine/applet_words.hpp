#pragma once

#include <string>
#include <string_view>

#include "failover/eem/applet_run.hpp"

// What people are told of a run.
namespace peerlint::engine {

/// "track 10 state down"
[[nodiscard]] std::string words_of_events(const model::eem_applet& of);
/// What an action does, in a few words.
[[nodiscard]] std::string words_of(const failover::run_action& of);
/// What a run met.
[[nodiscard]] std::string words_of(const failover::incident& of);
/// As JSON calls it; "" for what changes nothing.
[[nodiscard]] std::string_view words_of(session::edit::kinds what);

}  // namespace peerlint::engine
