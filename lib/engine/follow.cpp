#include "engine/follow.hpp"

#include <stdexcept>
#include <string>

#include "engine/finish.hpp"
#include "engine/line_identity.hpp"
#include "facts/names/named.hpp"
#include "facts/path/packet_walk.hpp"
#include "net/interface_name.hpp"
#include "structure/redact.hpp"

namespace peerlint::engine {
namespace {

const facts::device_facts& only_device(std::string_view name, const fleet& over) {
  const facts::device_facts* found = nullptr;
  for (const auto* each : over.devices()) {
    if (!name.empty() && each->read.name != name) continue;
    if (found != nullptr)
      throw std::invalid_argument("there are several devices; name one of them");
    found = each;
  }
  if (found == nullptr)
    throw std::invalid_argument("there is no device '" + std::string(name) + "'");
  return *found;
}

facts::packet_origin origin(const flow_question& question, const facts::device_facts& of) {
  if (question.from.empty()) return facts::origin_of(question.packet.source, of);
  if (question.from == "self") return {nullptr, true};
  const auto whole = net::canonical_interface(question.from);
  const auto* on = facts::find_named(of.device.interfaces, whole);
  if (on == nullptr)
    throw std::invalid_argument(of.read.name + " has no interface '" + question.from + "'");
  return {on, false};
}

}  // namespace

packet_trace follow(std::string_view device, const flow_question& question, const fleet& over) {
  const auto& of = only_device(device, over);
  auto made = facts::follow(facts::packet_of(question.packet), origin(question, of), of);
  for (auto& step : made.steps) {
    const auto at = step.where.at;
    if (!at.exists()) continue;
    step.where = locate(at, over);
    step.line = identify(at, over, structure::secret_mask).line;
  }
  return made;
}

}  // namespace peerlint::engine
