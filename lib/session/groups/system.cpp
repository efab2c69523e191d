#include "command/groups/system.hpp"

#include "session/placement.hpp"

namespace peerlint::session {
namespace system {
namespace {

edit enter_one(context& at, const command::hostname& line) {
  return place(at, at.device.hostname, line.name);
}

edit enter_one(context& at, const command::version& line) {
  return place(at, at.device.version, line.release);
}

}  // namespace
}  // namespace system

template <>
edit enter(context& at, const command::system_command& what) {
  return std::visit([&](const auto& line) { return system::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
