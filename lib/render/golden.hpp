#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

namespace peerlint::render {

/// For tests: the text is that of testdata/render/<name>. PEERLINT_UPDATE=1 writes the file
/// instead, to be reviewed as a diff.
inline void check_golden(const std::string& name, const std::string& text) {
  const auto path = std::string(PEERLINT_SOURCE_DIR "/testdata/render/") + name;
  if (std::getenv("PEERLINT_UPDATE") != nullptr) std::ofstream(path, std::ios::binary) << text;
  std::ifstream in(path, std::ios::binary);
  const std::string golden{std::istreambuf_iterator<char>(in), {}};
  CHECK(text == golden);
}

}  // namespace peerlint::render
