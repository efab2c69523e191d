#include "write/objects.hpp"

namespace peerlint::write {
namespace {

// IOS prints no key length where AES has 128 bits.
std::string words_of(const model::transform& of) {
  std::string text(model::to_text(of.keyword));
  return of.key_bits == 0 || of.key_bits == 128 ? text : text + ' ' + std::to_string(of.key_bits);
}

}  // namespace

void write(ios_text& into, const model::transform_set& of) {
  std::string transforms;
  for (const auto& each : of.transforms)
    transforms += (transforms.empty() ? "" : " ") + words_of(each.value);
  into.line("crypto ipsec transform-set", of.name.value, transforms,
            of.extended_sequence_numbers ? "esn" : "");
  into.section([&] { into.setting("mode", of.mode, model::to_text<model::ipsec_mode>); });
}

}  // namespace peerlint::write
