// What write prints is read again as an equal device.
#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

#include <peerlint/peerlint.hpp>

#include "write/device.hpp"

namespace written_test {

namespace {

using namespace peerlint;
namespace files = std::filesystem;

std::string bytes_of(const files::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

// The first line that differs, for a message.
std::string difference(const std::string& a, const std::string& b) {
  std::istringstream left(a);
  std::istringstream right(b);
  std::string one;
  std::string other;
  while (std::getline(left, one) && std::getline(right, other))
    if (one != other) return "wrote '" + one + "', read '" + other + "'";
  return "the texts are alike, the devices differ";
}

std::string fault_of(const files::path& file) {
  workspace first;
  first.add("first.cfg", bytes_of(file));
  for (const auto* device : first.devices()) {
    const auto text = write::to_ios(*device);
    workspace again;
    again.add("again.cfg", text);
    if (again.devices().size() != 1) return "no single device in what was written";
    if (*again.devices()[0] != *device) return difference(text, write::to_ios(*again.devices()[0]));
  }
  return "";
}

void check_folder(const files::path& folder) {
  for (const auto& file : files::recursive_directory_iterator(folder)) {
    if (!file.is_regular_file()) continue;
    CAPTURE(file.path());
    CHECK(fault_of(file.path()) == "");
  }
}

}  // namespace

TEST_CASE("write: what is written is read as the same device") {
  check_folder(PEERLINT_SOURCE_DIR "/testdata");
  if (const char* corpus = std::getenv("PEERLINT_CORPUS")) check_folder(corpus);
}

}  // namespace written_test
