#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "structure/word_key.hpp"

namespace peerlint::command {

/// A keyword of some heads, in the tree of all that a mode has. Small and without pointers, so that
/// the tree of grammar/recognised.tsv is made when peerlint is built and costs nothing at its
/// start.
struct head_node {
  std::uint32_t head = 0;  ///< where the words up to this one stand in a text of heads
  std::uint32_t first_child = 0;
  std::uint32_t child_count = 0;
  std::uint16_t opens =
      0;  ///< the mode that the head opens: its number in recognised_heads, from 1
  std::uint8_t head_size = 0;
  std::uint8_t word_size = 0;
  bool whole = false;             ///< a head ends here,
  bool sure = false;              ///< which may be the ground of a finding
  bool any_sure = false;          ///< so is some head at or below it
  std::uint16_t productions = 0;  ///< those of the head, from 1: peerlint models it
};

struct recognised_mode {
  std::string_view name;
  std::uint32_t root = 0;
};

/// A head that opens a mode.
struct recognised_opening {
  std::string_view mode, head, opens;
};

/// What grammar/recognised.tsv says: the heads that IOS has and peerlint does not model.
struct recognised_heads {
  std::string_view text;
  std::span<const head_node> nodes;           ///< children of a node stand together, sorted
  std::span<const structure::word_key> keys;  ///< of the nodes' words
  std::span<const recognised_mode> modes;     ///< sorted; also those that are opened only
  std::span<const recognised_opening> openings;
};

[[nodiscard]] const recognised_heads& recognised();

}  // namespace peerlint::command
