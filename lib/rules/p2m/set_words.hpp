#pragma once

#include <string>

#include <peerlint/model/ipsec.hpp>

namespace peerlint::rules::p2m {

/// "esp-aes 256 esp-sha256-hmac", as IOS writes it.
inline std::string words(const model::transform_set& set) {
  std::string text;
  for (const auto& one : set.transforms) {
    if (!text.empty()) text += ' ';
    text += model::to_text(one.value.keyword);
    if (one.value.key_bits != 0) text += ' ' + std::to_string(one.value.key_bits);
  }
  return text;
}

/// "transport", "tunnel" for none.
inline std::string_view mode_words(const model::transform_set& set) {
  return model::to_text(set.mode.is_set() ? set.mode.value : model::ipsec_mode::tunnel);
}

}  // namespace peerlint::rules::p2m
