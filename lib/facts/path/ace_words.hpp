#pragma once

#include <optional>
#include <string>

#include <peerlint/model/access_list.hpp>

namespace peerlint::facts {

/// An end of a line as a router takes it: "any", "host 192.0.2.1", "10.1.0.0 0.0.255.255".
[[nodiscard]] std::string words_of(const model::ace_address& end);

/// What stands behind an end: " eq 443"; "" for all ports.
[[nodiscard]] std::string words_of(const std::optional<model::ace_ports>& ports);

/// The line with its ends exchanged, which the far end of a tunnel needs: "permit ip any host
/// 192.0.2.1".
[[nodiscard]] std::string mirrored_line(const model::access_list_entry& line);

/// Both ends as an SA has them: "10.1.0.0/16 → 10.2.0.0/16".
[[nodiscard]] std::string selector_words(const model::access_list_entry& line);

}  // namespace peerlint::facts
