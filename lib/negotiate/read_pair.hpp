#pragma once

#include <deque>
#include <initializer_list>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "negotiate/tunnels.hpp"
#include "session/reading.hpp"
#include "structure/document.hpp"

// For tests: routers as text.
namespace peerlint::negotiate {

/// The text with one part of it, which is there, replaced.
inline std::string changed(std::string text, const std::string& from, const std::string& to) {
  const auto at = text.find(from);
  REQUIRE_MESSAGE(at != std::string::npos, from);
  return text.replace(at, from.size(), to);
}

/// Routers read and held; tunnels point into them.
struct read_pair {
  std::deque<session::reading> readings;
  std::deque<facts::device_facts> devices;
  std::vector<tunnel> tunnels;
  std::vector<lone_endpoint> alone;

  read_pair(const std::string& a, const std::string& b, settings::assumed of_a = {},
            settings::assumed of_b = {}) {
    add(a, std::move(of_a));
    add(b, std::move(of_b));
    std::vector<const facts::device_facts*> list;
    for (const auto& each : devices) list.push_back(&each);
    auto found = tunnels_among(list);
    tunnels = std::move(found.both);
    alone = std::move(found.alone);
  }

 private:
  void add(const std::string& bytes, settings::assumed of) {
    const auto name = std::string(1, static_cast<char>('a' + readings.size())) + ".cfg";
    const source::text text(name, bytes);
    const auto document = structure::read(text);
    const auto number = static_cast<std::uint32_t>(readings.size());
    readings.push_back(session::read_device(text, number, document, document.captures.front()));
    devices.emplace_back(readings.back(), std::move(of));
  }
};

}  // namespace peerlint::negotiate
