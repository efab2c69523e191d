#pragma once

#include <span>
#include <string_view>

namespace peerlint::cli {

/// What --help and the man page say beside the commands and their options.
namespace manual {

/// Something that is typed or seen, and what it means.
struct entry {
  std::string_view what;
  std::string_view meaning;
};

inline constexpr std::string_view summary =
    "Lints Cisco IOS configurations and checks that the two ends of a VPN agree";

[[nodiscard]] std::span<const entry> options();
[[nodiscard]] std::span<const entry> examples();
[[nodiscard]] std::span<const entry> exit_codes();
[[nodiscard]] std::span<const entry> environment();
[[nodiscard]] std::span<const entry> files();

/// What the man page tells at length.
[[nodiscard]] std::span<const std::string_view> description();

}  // namespace manual
}  // namespace peerlint::cli
