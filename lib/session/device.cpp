#include <peerlint/model/device.hpp>

namespace peerlint::model {

device::device() = default;
device::device(const device&) = default;
device::device(device&&) noexcept = default;
// NOLINTNEXTLINE(bugprone-unhandled-self-assignment): a copy is made first.
device& device::operator=(const device& other) { return *this = device(other); }
device& device::operator=(device&&) noexcept = default;
device::~device() = default;
bool operator==(const device&, const device&) = default;

}  // namespace peerlint::model
