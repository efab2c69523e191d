#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <peerlint/model/ipsec.hpp>
#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct crypto_ipsec_transform_set;
struct mode_require;
struct mode_transport;
struct mode_tunnel;
struct transform;
struct transform_bits;
struct transform_esn;
struct transform_set_mode;
struct transform_set_name;
struct transform_with_bits;
}  // namespace peerlint::grammar

namespace peerlint::command {

struct crypto_ipsec_transform_set {
  using production = grammar::crypto_ipsec_transform_set;
  located<std::string_view> name;
  std::vector<located<model::transform>> transforms;
  std::optional<located<bool>> extended_sequence_numbers;
  void fields(auto& take) {
    take(from<grammar::transform_set_name>, name);
    take(from<grammar::transform_esn>, extended_sequence_numbers);
    take(from<grammar::transform>, [this](located<model::transform_keyword> word) {
      transforms.push_back({model::transform{word.value, default_bits(word.value)}, word.at});
    });
    take(from<grammar::transform_bits>, [this](located<std::uint16_t> bits) {
      transforms.back().value.key_bits = bits.value;
      transforms.back().at = join(transforms.back().at, bits.at);
    });
    take(from<grammar::transform_with_bits>, [this](located<std::string_view> word) {
      const auto bits = word.value == "esp-128-aes" ? 128 : word.value == "esp-192-aes" ? 192 : 256;
      transforms.push_back(
          {model::transform{model::transform_keyword::esp_aes, static_cast<std::uint16_t>(bits)},
           word.at});
    });
  }

 private:
  /// AES in all its uses has 128 bits where none are written (ipsec.md 1.2).
  static constexpr std::uint16_t default_bits(model::transform_keyword word) {
    using enum model::transform_keyword;
    return word == esp_aes || word == esp_gcm || word == esp_gmac ? 128 : 0;
  }
};

struct transform_set_mode {
  using production = grammar::transform_set_mode;
  located<model::ipsec_mode> mode;
  void fields(auto& take) {
    take(from<grammar::mode_tunnel>, [this](located<std::string_view> word) {
      mode = {model::ipsec_mode::tunnel, word.at};
    });
    take(from<grammar::mode_transport>, [this](located<std::string_view> word) {
      mode = {model::ipsec_mode::transport, word.at};
    });
    take(from<grammar::mode_require>, [this](located<std::string_view> word) {
      mode = {model::ipsec_mode::transport_require, join(mode.at, word.at)};
    });
  }
};

using crypto_ipsec_command = std::variant<crypto_ipsec_transform_set, transform_set_mode>;

}  // namespace peerlint::command
