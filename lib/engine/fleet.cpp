#include "engine/fleet.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "engine/not_linted.hpp"
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
  const auto document = structure::read(texts_[number]);
  const auto devices = devices_.size();
  const auto secrets = static_cast<std::ptrdiff_t>(secrets_.size());
  std::vector<problem> reasons;
  for (const auto& capture : document.captures)
    if (auto reason = add(number, document, capture, how)) reasons.push_back(std::move(*reason));
  if (devices_.size() > devices) ++files_;
  note(std::move(reasons), devices_.size() == devices);
  // Those of earlier texts stand before, since they have lower numbers.
  std::sort(secrets_.begin() + secrets, secrets_.end());
}

std::optional<problem> fleet::add(std::uint32_t number, const structure::document& document,
                                  const structure::capture& capture, reading_as how) {
  const auto& text = texts_[number];
  if (auto reason = other_system(text, document, capture)) return reason;
  auto read = session::read_device(text, number, document, capture);
  if (how == reading_as::found)
    if (auto reason = no_configuration(text, read)) return reason;
  read.whole |= how == reading_as::whole;
  secrets_.insert(secrets_.end(), read.secrets.begin(), read.secrets.end());
  devices_.push_back(&facts_.emplace_back(readings_.emplace_back(std::move(read))));
  return std::nullopt;
}

void fleet::note(std::vector<problem> reasons, bool whole_file) {
  if (whole_file && reasons.size() == 1) reasons.front().line = 0;
  std::move(reasons.begin(), reasons.end(), std::back_inserter(problems_));
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
