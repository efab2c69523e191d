#pragma once

#include <span>
#include <string>
#include <string_view>

#include "cli/subcommand.hpp"

namespace peerlint::cli::completions {

/// The script that makes a shell complete the command line of peerlint.
[[nodiscard]] std::string bash(std::span<const subcommand> all);
[[nodiscard]] std::string zsh(std::span<const subcommand> all);
[[nodiscard]] std::string fish(std::span<const subcommand> all);

struct shell {
  std::string_view name;
  std::string (*script)(std::span<const subcommand>);
};

/// Every shell that `peerlint completions` knows.
inline constexpr shell shells[] = {{"bash", bash}, {"zsh", zsh}, {"fish", fish}};

}  // namespace peerlint::cli::completions
