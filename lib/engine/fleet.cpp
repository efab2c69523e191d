#include "engine/fleet.hpp"

#include <algorithm>
#include <utility>

#include "negotiate/tunnels.hpp"
#include "source/classify.hpp"
#include "structure/document.hpp"

namespace peerlint::engine {

void fleet::add(std::string name, std::string bytes, reading_as how) {
  if (auto reason = source::classify(name, bytes)) {
    problems_.push_back(std::move(*reason));
    return;
  }
  const auto number = texts_.add({std::move(name), std::move(bytes)});
  const auto& text = texts_[number];
  const auto document = structure::read(text);
  const auto secrets_before = static_cast<std::ptrdiff_t>(secrets_.size());
  for (const auto& capture : document.captures) {
    auto& reading = readings_.emplace_back(session::read_device(text, number, document, capture));
    reading.whole |= how == reading_as::whole;
    secrets_.insert(secrets_.end(), reading.secrets.begin(), reading.secrets.end());
    devices_.push_back(&facts_.emplace_back(reading));
  }
  // Those of earlier texts stand before, since they have lower numbers.
  std::sort(secrets_.begin() + secrets_before, secrets_.end());
}

const facts::device_facts* fleet::owner(span at) const {
  // Devices are in the order of their texts, and in the order of the captures of a text.
  const auto behind = std::partition_point(devices_.begin(), devices_.end(), [&](const auto* one) {
    return std::pair(one->read.text, one->read.extent.begin) <= std::pair(at.text, at.begin);
  });
  if (behind == devices_.begin()) return nullptr;
  const auto* device = *(behind - 1);
  const bool inside = device->read.text == at.text && at.begin < device->read.extent.end();
  return inside ? device : nullptr;
}

std::vector<tunnel> fleet::tunnels() const { return negotiate::tunnels_among(devices_); }

}  // namespace peerlint::engine
