#include "command/project_scope.hpp"

#include <algorithm>
#include <array>
#include <set>

#include "structure/words.hpp"

namespace peerlint::command {
namespace {

constexpr scope_row table[] = {
    {"config", "crypto"},        {"config", "ip access-list"},
    {"config", "access-list"},   {"config", "ip route"},
    {"config", "ip nat"},        {"config", "route-map"},
    {"config", "ip sla"},        {"config", "rtr"},
    {"config", "track"},         {"config", "event manager"},
    {"interface", "ip address"}, {"interface", "ip nat"},
    {"interface", "crypto"},     {"interface", "tunnel"},
};

// A word may be cut short, as people type it, down to what still tells a command.
constexpr std::size_t least_letters = 3;

bool may_mean(std::string_view word, std::string_view keyword) {
  const std::array among{keyword};
  return word.size() >= std::min(least_letters, keyword.size()) &&
         structure::resolve(word, among).is != structure::resolution::none;
}

bool begins_with(const statement& line, std::span<const std::string_view> head) {
  if (line.words.size() < head.size()) return false;
  for (std::size_t i = 0; i < head.size(); ++i)
    if (!may_mean(line.word(i), head[i])) return false;
  return true;
}

bool is_below(std::string_view head, std::string_view above) {
  return head.starts_with(above) && (head.size() == above.size() || head[above.size()] == ' ');
}

std::vector<recognised_opening> openings() {
  std::vector<recognised_opening> all(recognised().openings.begin(), recognised().openings.end());
  for (const auto* production : all_productions())
    for (const auto mode : production->modes)
      if (!production->opens.empty()) all.push_back({mode, production->head, production->opens});
  return all;
}

bool is_row(const recognised_opening& one) {
  return std::any_of(std::begin(table), std::end(table), [&](const scope_row& row) {
    return row.mode == one.mode && is_below(one.head, row.head);
  });
}

// The modes that commands of the scope open, and those that are opened in these.
std::set<std::string_view> modes_of_the_scope() {
  std::set<std::string_view> modes;
  const auto all = openings();
  for (const auto& one : all)
    if (is_row(one)) modes.insert(one.opens);
  for (bool grown = true; grown;) {
    grown = false;
    for (const auto& one : all)
      if (modes.contains(one.mode)) grown |= modes.insert(one.opens).second;
  }
  return modes;
}

}  // namespace

std::span<const scope_row> project_scope::rows() { return table; }

const project_scope& project_scope::get() {
  static const project_scope scope;
  return scope;
}

project_scope::project_scope() {
  const auto& commands = command_table::get();
  for (const auto& row : table) {
    const auto mode = commands.mode(row.mode);
    if (rows_.size() <= mode) rows_.resize(mode + std::size_t{1});
    auto& made = rows_[mode].emplace_back();
    for (const auto word : structure::words_of(row.head))
      made.words.push_back(structure::text_of(row.head, word));
    made.key = structure::key_of(made.words.front());
  }
  for (const auto name : modes_of_the_scope()) {
    const auto mode = commands.mode(name);
    if (whole_.size() <= mode) whole_.resize(mode + std::size_t{1});
    whole_[mode] = true;
  }
}

bool project_scope::has(mode_id mode, const statement& line) const {
  if (has_all_of(mode)) return true;
  if (mode >= rows_.size() || line.words.empty()) return false;
  const auto like = structure::keys_like(line.word(0));
  return std::any_of(rows_[mode].begin(), rows_[mode].end(), [&](const prepared_row& row) {
    return like.has(row.key) && begins_with(line, row.words);
  });
}

}  // namespace peerlint::command
