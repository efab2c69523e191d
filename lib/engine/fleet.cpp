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
  for (const auto& capture : document.captures) {
    auto& reading = readings_.emplace_back(session::read_device(text, number, document, capture));
    reading.whole |= how == reading_as::whole;
    secrets_.insert(secrets_.end(), reading.secrets.begin(), reading.secrets.end());
    devices_.push_back(&facts_.emplace_back(reading));
  }
  std::sort(secrets_.begin(), secrets_.end());
}

const facts::device_facts* fleet::owner(span at) const {
  const auto inside = [&](const facts::device_facts* device) {
    return device->read.text == at.text && device->read.extent.begin <= at.begin &&
           at.begin < device->read.extent.end();
  };
  const auto found = std::find_if(devices_.begin(), devices_.end(), inside);
  return found == devices_.end() ? nullptr : *found;
}

std::vector<tunnel> fleet::tunnels() const { return negotiate::tunnels_among(devices_); }

}  // namespace peerlint::engine
