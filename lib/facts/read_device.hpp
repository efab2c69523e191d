#pragma once

#include <string>
#include <utility>

#include "facts/device_facts.hpp"
#include "session/reading.hpp"
#include "settings/assumed.hpp"
#include "source/text.hpp"
#include "structure/document.hpp"

namespace peerlint::facts {

/// For tests: the first device of a text, and its facts, which point into it.
struct read_device {
  source::text text;
  session::reading read;
  device_facts facts;

  explicit read_device(const std::string& bytes, settings::assumed taken = {},
                       const std::string& name = "r.cfg")
      : text(name, bytes), read(read_it(text)), facts(read, std::move(taken)) {}
  read_device(const read_device&) = delete;
  read_device& operator=(const read_device&) = delete;

  static session::reading read_it(const source::text& text) {
    const auto document = structure::read(text);
    return session::read_device(text, 0, document, document.captures.front());
  }
};

}  // namespace peerlint::facts
