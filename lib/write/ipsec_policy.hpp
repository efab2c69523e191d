#pragma once

#include <cstdint>
#include <string>

#include <peerlint/model/ipsec_policy.hpp>
#include "write/ios_text.hpp"

namespace peerlint::write {

/// The lines that an entry of a crypto map and an IPsec profile have in common.
void write_policy(ios_text& into, const model::ipsec_policy& of);

/// `command lifetime …`, for times and volumes.
void write_lifetimes(ios_text& into, const std::string& command,
                     const model::setting<std::uint32_t>& seconds,
                     const model::setting<std::uint32_t>& kilobytes);

/// What stands behind `replay`.
[[nodiscard]] std::string replay_words(std::uint32_t window);

}  // namespace peerlint::write
