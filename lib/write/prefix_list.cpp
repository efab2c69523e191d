#include "write/objects.hpp"

namespace peerlint::write {

void write(ios_text& into, const model::prefix_list& of) {
  const auto head = std::string(model::to_text(of.family)) + " prefix-list " + of.name.value;
  into.setting(head + " description", of.description);
  const auto bound = [](const char* keyword, std::uint8_t length) {
    return length == 0 ? std::string() : keyword + std::to_string(length);
  };
  for (const auto& entry : of.entries)
    into.line(head, "seq", entry.sequence, model::to_text(entry.action), entry.prefix,
              bound("ge ", entry.least_length), bound("le ", entry.most_length));
}

}  // namespace peerlint::write
