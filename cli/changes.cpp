#include "cli/changes.hpp"

#include <algorithm>
#include <optional>
#include <variant>

#include <fmt/format.h>

#include "cli/mistyped.hpp"
#include "source/input.hpp"

namespace peerlint::cli {
namespace {

struct change {
  std::string device;  // "": not said
  std::string file;
};

// `hq=change.txt`. A path may hold an equals sign: only what a device is called counts as one.
change parse(const std::string& given, const std::vector<std::string>& devices) {
  const auto equals = given.find('=');
  const auto named = given.substr(0, equals);
  const bool is_device = std::find(devices.begin(), devices.end(), named) != devices.end();
  if (equals == std::string::npos || equals == 0) return {"", given};
  if (!is_device && named.find_first_of("/.") != std::string::npos) return {"", given};
  return {named, given.substr(equals + 1)};
}

// What keeps the change from finding its device, or "".
std::string fault_of(const change& of, const std::vector<std::string>& devices) {
  if (devices.empty()) return "there is no device to enter it into";
  const auto count = std::count(devices.begin(), devices.end(), of.device);
  if (of.device.empty() && devices.size() > 1)
    return fmt::format("for which of the {} devices? --apply {}={}", devices.size(),
                       devices.front(), of.file);
  if (!of.device.empty() && count == 0) {
    const std::vector<std::string_view> known(devices.begin(), devices.end());
    return fmt::format("there is no device '{}'{}", of.device, did_you_mean(of.device, known));
  }
  return count > 1 ? fmt::format("{} devices are called '{}'", count, of.device) : "";
}

std::optional<std::string> read(const std::string& file, streams& with) {
  const bool piped = file == source::standard_input_argument;
  auto got = source::read_input({file, piped, {}, false}, with.in);
  if (auto* bytes = std::get_if<std::string>(&got.what)) return std::move(*bytes);
  with.err << fmt::format("peerlint: {}: {}\n", file, std::get<problem>(got.what).message);
  return std::nullopt;
}

}  // namespace

bool apply_changes(const std::vector<std::string>& changes, streams& with, workspace& into) {
  if (changes.empty()) return true;
  std::vector<std::string> devices;
  for (const auto& each : into.parse().devices) devices.push_back(each.name);
  for (const auto& given : changes) {
    const auto [device, file] = parse(given, devices);
    if (const auto fault = fault_of({device, file}, devices); !fault.empty()) {
      with.err << fmt::format("peerlint: {}: {}\n", file, fault);
      return false;
    }
    auto bytes = read(file, with);
    if (!bytes) return false;
    if (bytes->find_first_not_of(" \t\r\n") == std::string::npos) {
      with.err << fmt::format("peerlint: {}: there is nothing in it\n", file);
      return false;
    }
    const auto name =
        file == source::standard_input_argument ? std::string(source::standard_input_name) : file;
    into.apply(device, name, std::move(*bytes));
  }
  return true;
}

}  // namespace peerlint::cli
