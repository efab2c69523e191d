#pragma once

#include <string>

#include <peerlint/model/device.hpp>

namespace peerlint::write {

/// The configuration of the device: what is modelled, in the order in which IOS prints it. A
/// session that enters it into an empty device makes an equal one. Secrets stand in it.
[[nodiscard]] std::string to_ios(const model::device& of);

}  // namespace peerlint::write
