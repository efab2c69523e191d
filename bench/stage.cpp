#include "bench/stage.hpp"

#include <cstddef>
#include <cstring>

#include <peerlint/workspace.hpp>

#include "session/reading.hpp"
#include "source/text.hpp"
#include "structure/document.hpp"

namespace peerlint::bench {
namespace {

// What is made is looked at, so that no compiler leaves the making out.
volatile std::size_t seen = 0;
void keep(std::size_t value) { seen = value; }

// The yardstick: nothing that reads lines can be faster than finding their ends.
void scan(const files& from) {
  std::size_t lines = 0;
  for (const auto& one : from) {
    const char* at = one.bytes.data();
    const char* const end = at + one.bytes.size();
    while (at != end) {
      const auto* feed = static_cast<const char*>(std::memchr(at, '\n', std::size_t(end - at)));
      at = feed == nullptr ? end : feed + 1;
      ++lines;
    }
  }
  keep(lines);
}

void text(const files& from) {
  for (const auto& one : from) {
    const source::text made(one.name, one.bytes);
    keep(made.clean().size());
  }
}

void structure_of(const files& from) {
  for (const auto& one : from) {
    const source::text made(one.name, one.bytes);
    const auto document = structure::read(made);
    keep(document.lines.size());
  }
}

void parse(const files& from) {
  for (const auto& one : from) {
    const source::text made(one.name, one.bytes);
    const auto document = structure::read(made);
    for (const auto& capture : document.captures) {
      const auto device = session::read_device(made, 0, document, capture);
      keep(device.counts.commands);
    }
  }
}

// Every file by itself.
void check(const files& from) {
  for (const auto& one : from) {
    workspace linted;
    linted.add(one.name, one.bytes);
    keep(linted.check().findings.size());
  }
}

constexpr stage table[] = {{"scan", scan},
                           {"text", text},
                           {"structure", structure_of},
                           {"parse", parse},
                           {"check", check}};

}  // namespace

std::span<const stage> stages() { return table; }

}  // namespace peerlint::bench
