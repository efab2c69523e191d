#pragma once

#include <vector>

#include <peerlint/applet.hpp>
#include <peerlint/finding.hpp>
#include <peerlint/parse.hpp>
#include "engine/fleet.hpp"

namespace peerlint::engine {

/// Puts the mask in the place of every secret in the texts of a result, so that nobody who prints
/// one has to think of it. What a quote shows to be a secret is masked, and what is known to be one
/// from anywhere in the fleet. Names, places and keys are left as they are.
void mask_secrets(check_result& result, const fleet& over);
void mask_secrets(parse_result& result, const fleet& over);
/// Their findings are masked already.
void mask_secrets(std::vector<applet_trace>& result, const fleet& over);

}  // namespace peerlint::engine
