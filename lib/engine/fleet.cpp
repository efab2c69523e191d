#include "engine/fleet.hpp"

#include <algorithm>
#include <iterator>
#include <stdexcept>
#include <utility>
#include <variant>

#include "engine/parallel.hpp"

namespace peerlint::engine {
namespace {

read_text read_input(const input& from, std::uint32_t number, const options& chosen) {
  auto got = from.read();
  auto* bytes = std::get_if<std::string>(&got);
  auto made = bytes == nullptr
                  ? read_text{{}, std::make_shared<source::text>(from.name, ""), {}, {}, {}, {}}
                  : read(from.name, std::move(*bytes), number, chosen, reading_as::found);
  if (bytes == nullptr) made.problems.push_back(std::get<problem>(std::move(got)));
  made.path = from.path.empty() ? from.name : from.path;
  return made;
}

}  // namespace

fleet::fleet(options chosen) : chosen_(std::move(chosen)) {
  for (const auto& each : chosen_.files) {
    read_text made;
    made.path = each.name;
    made.text = std::make_shared<source::text>(each.name, each.bytes);
    take(std::move(made));
  }
}

fleet::fleet(fleet&&) noexcept = default;
fleet::~fleet() = default;

void fleet::add(std::string name, std::string bytes, reading_as how) {
  auto made =
      engine::read(name, std::move(bytes), static_cast<std::uint32_t>(read_.size()), chosen_, how);
  made.path = std::move(name);
  take(std::move(made));
}

bool fleet::add(std::vector<input> all, const progress& told) {
  const auto first = static_cast<std::uint32_t>(read_.size());
  std::vector<read_text> made(all.size());
  const auto read_one = [&](std::size_t i) {
    made[i] = read_input(all[i], first + static_cast<std::uint32_t>(i), chosen_);
  };
  if (!for_each_index(all.size(), chosen_.jobs, read_one, told)) return false;
  for (auto& each : made) take(std::move(each));
  return true;
}

void fleet::take(read_text from) {
  texts_.add(from.text);
  if (!from.devices.empty()) ++files_;
  for (const auto& each : from.devices) devices_.push_back(&each->facts);
  // Those of earlier texts stand before, since they have lower numbers.
  secrets_.insert(secrets_.end(), from.secrets.begin(), from.secrets.end());
  problems_.insert(problems_.end(), from.problems.begin(), from.problems.end());
  read_.push_back(std::move(from));
}

std::unique_ptr<read_device>& fleet::only_device(std::string_view name) {
  std::unique_ptr<read_device>* found = nullptr;
  for (auto& text : read_)
    for (auto& each : text.devices) {
      if (!name.empty() && each->reading.name != name) continue;
      if (found != nullptr)
        throw std::invalid_argument("there are several devices that the change may be for");
      found = &each;
    }
  if (found == nullptr)
    throw std::invalid_argument("there is no device '" + std::string(name) + "'");
  return *found;
}

void fleet::apply(std::string_view device, std::string name, std::string bytes) {
  auto& to = only_device(device);
  auto made = engine::apply(*to, std::move(name), std::move(bytes),
                            static_cast<std::uint32_t>(read_.size()));
  if (made.device) {
    const auto where = std::find(devices_.begin(), devices_.end(), &to->facts);
    *where = &made.device->facts;
    changes_.push_back({static_cast<std::uint32_t>(read_.size()),
                        static_cast<std::size_t>(where - devices_.begin())});
    made.device->before = std::move(to);
    to = std::move(made.device);
  }
  take(std::move(made.change));
}

const facts::device_facts* fleet::owner(span at) const {
  const auto change = std::find_if(changes_.begin(), changes_.end(),
                                   [&](const auto& one) { return one.text == at.text; });
  if (change != changes_.end()) return devices_[change->device];
  // Devices are in the order of their texts, and in the order of the captures of a text.
  const auto behind = std::partition_point(devices_.begin(), devices_.end(), [&](const auto* one) {
    return std::pair(one->read.text, one->read.extent.begin) <= std::pair(at.text, at.begin);
  });
  if (behind == devices_.begin()) return nullptr;
  const auto* device = *(behind - 1);
  const bool inside = device->read.text == at.text && at.begin < device->read.extent.end();
  return inside ? device : nullptr;
}

negotiate::found_tunnels fleet::found_tunnels() const { return negotiate::tunnels_among(devices_); }

}  // namespace peerlint::engine
