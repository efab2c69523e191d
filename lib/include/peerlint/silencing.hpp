#pragma once

#include <string>
#include <vector>

#include <peerlint/span.hpp>

namespace peerlint {

/// Silences findings that somebody has judged. Empty fields match everything but `reason`, which
/// must say why. Texts are compared with one blank between words, letter case kept; `*` and `?` are
/// wild in all of them.
struct waiver {
  std::string rule;     ///< a code, a name or a family
  std::string path;     ///< a glob
  std::string section;  ///< the header of the section: "crypto map VPN 10 ipsec-isakmp"
  std::string line;     ///< the line: "match address *"; secrets in it read "<secret>"
  std::string hash;     ///< the part of finding::key behind the colon, instead of section and line
  std::string reason;
  std::string until;  ///< the last day on which it holds, "2026-12-31"; "" for ever
  span at;            ///< in options::files; none for one that a program made
};

/// Findings that were there when the baseline was written: as many of one key as `count` says.
struct baseline_entry {
  std::string path;
  std::string key;
  std::size_t count = 1;
  std::string section;  ///< for people
  std::string line;     ///< for people; secrets are masked
  span at;
};

}  // namespace peerlint
