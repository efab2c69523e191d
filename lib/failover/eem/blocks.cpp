#include "failover/eem/blocks.hpp"

#include <algorithm>

namespace peerlint::failover {
namespace {

using model::eem_verb;

bool is_loop(eem_verb verb) { return verb == eem_verb::while_loop || verb == eem_verb::foreach; }

struct open_block {
  std::size_t opener;
  std::size_t last;  // of its lines
};

}  // namespace

bool opens_block(const model::eem_action& action) {
  const auto verb = action.verb.value;
  return is_loop(verb) || (verb == eem_verb::if_branch && action.argument("goto") == nullptr);
}

blocks::blocks(const std::vector<model::eem_action>& actions) : lines_(actions.size()) {
  std::vector<open_block> open;
  std::vector<std::size_t> loops;
  const auto join = [&](std::size_t at) {
    auto& block = open.back();
    lines_[block.last].next = at;
    lines_[at].opener = block.opener;
    block.last = at;
  };
  for (std::size_t i = 0; i < actions.size(); ++i) {
    const auto verb = actions[i].verb.value;
    if (!loops.empty()) lines_[i].loop = loops.back();
    if (opens_block(actions[i])) {
      lines_[i].opener = i;
      open.push_back({i, i});
      if (is_loop(verb)) loops.push_back(i);
    } else if (verb == eem_verb::else_branch || verb == eem_verb::elseif) {
      const bool fits = !open.empty() && !is_loop(actions[open.back().opener].verb.value);
      fits ? join(i) : strays_.push_back(i);
    } else if (verb == eem_verb::end) {
      if (open.empty()) {
        strays_.push_back(i);
        continue;
      }
      join(i);
      for (auto at = open.back().opener; at != none; at = lines_[at].next) lines_[at].end = i;
      if (is_loop(actions[open.back().opener].verb.value)) loops.pop_back();
      open.pop_back();
    } else if (verb == eem_verb::break_loop || verb == eem_verb::continue_loop) {
      if (loops.empty()) strays_.push_back(i);
    }
  }
  for (const auto& one : open) unclosed_.push_back(one.opener);
}

bool blocks::is_stray(std::size_t action) const {
  return std::binary_search(strays_.begin(), strays_.end(), action);
}

std::size_t find_label(const std::vector<model::eem_action>& actions, std::string_view label) {
  const auto at =
      std::lower_bound(actions.begin(), actions.end(), label,
                       [](const auto& one, std::string_view key) { return one.label.value < key; });
  return at != actions.end() && at->label.value == label
             ? static_cast<std::size_t>(at - actions.begin())
             : blocks::none;
}

}  // namespace peerlint::failover
