#include "facts/path/ace_words.hpp"

#include <fmt/format.h>

#include "net/address_block.hpp"

namespace peerlint::facts {
namespace {

using end_kinds = model::ace_address::kinds;

std::string block_words(const model::ace_address& end) {
  if (end.kind == end_kinds::any) return "any";
  if (end.kind == end_kinds::object_group) return end.name;
  return net::to_text(net::block_of(end.address, end.wildcard), net::address_family::ipv4);
}

}  // namespace

std::string words_of(const model::ace_address& end) {
  if (end.kind == end_kinds::any) return "any";
  if (end.kind == end_kinds::host) return "host " + net::to_text(end.address);
  if (end.kind == end_kinds::object_group) return "object-group " + end.name;
  return net::to_text(end.address) + ' ' + net::to_text(end.wildcard);
}

std::string words_of(const std::optional<model::ace_ports>& ports) {
  if (!ports) return {};
  auto made = ' ' + std::string(model::to_text(ports->how));
  for (const auto& port : ports->ports) made += ' ' + port;
  return made;
}

std::string mirrored_line(const model::access_list_entry& line) {
  return fmt::format("permit {} {}{} {}{}", line.protocol.value, words_of(line.destination.value),
                     words_of(line.destination_ports), words_of(line.source.value),
                     words_of(line.source_ports));
}

std::string selector_words(const model::access_list_entry& line) {
  return fmt::format("{} → {}", block_words(line.source.value),
                     block_words(line.destination.value));
}

}  // namespace peerlint::facts
