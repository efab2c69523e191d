#include "engine/masking.hpp"

#include <string_view>

#include "engine/known_secrets.hpp"
#include "structure/find_secrets.hpp"
#include "structure/redact.hpp"

namespace peerlint::engine {
namespace {

using structure::stretch;

// The texts of one finding or line, with the secrets that stand in its places.
class masking {
 public:
  explicit masking(const known_secrets& known) : known_(known) {}

  void add(const place& where) {
    const auto found = known_.near(where.at);
    near_.insert(near_.end(), found.begin(), found.end());
  }

  void prose(std::string& text) const {
    const auto quotes = structure::quotes_in(text);
    auto secrets = known_.find(text, quotes, near_);
    for (const auto& quote : quotes)
      for (const auto& each : structure::find_secrets(structure::text_of(text, quote)))
        secrets.push_back({quote.begin + each.begin, quote.begin + each.end});
    put(secrets, text);
  }

  void commands(std::string& text) const {
    text = structure::redact_lines(text);
    line(text, {});
  }

  void line(std::string& text, std::vector<stretch> secrets) const {
    const auto known = known_.find(text, {}, near_);
    secrets.insert(secrets.end(), known.begin(), known.end());
    put(secrets, text);
  }

 private:
  static void put(const std::vector<stretch>& secrets, std::string& text) {
    if (!secrets.empty()) text = structure::mask(text, structure::merged(secrets));
  }

  const known_secrets& known_;
  std::vector<std::string_view> near_;
};

void mask_in(finding& one, const known_secrets& known) {
  masking with(known);
  with.add(one.primary.where);
  for (const auto& related : one.related) with.add(related.where);
  for (auto* text : {&one.message, &one.why, &one.help, &one.primary.message}) with.prose(*text);
  for (auto& related : one.related) with.prose(related.message);
  if (!one.fix) return;
  for (auto& device : one.fix->commands)
    for (auto& line : device.lines) with.commands(line);
  for (auto& edit : one.fix->edits) with.commands(edit.text);
}

void mask_in(suppressed_finding& one, const known_secrets& known) { mask_in(one.finding, known); }

void mask_in(unknown_line& one, const known_secrets& known) {
  masking with(known);
  with.add(one.where);
  with.prose(one.reason);
  with.line(one.text, known.within(one.where.at));
}

void mask_in(problem& one, const known_secrets& known) { masking(known).prose(one.message); }

// Behind `+`, `-` and the headers of its section.
void mask_change(std::string& text, const masking& with) {
  constexpr std::string_view between = " / ";
  const auto header = text.rfind(between);
  const auto sign = text.starts_with("+ ") || text.starts_with("- ") ? std::size_t{2} : 0;
  const auto begin = header == std::string::npos ? sign : header + between.size();
  auto line = text.substr(begin);
  with.commands(line);
  text = text.substr(0, begin) + line;
  with.commands(text);
}

void mask_in(applet_action& one, const known_secrets& known) {
  masking with(known);
  with.add(one.where);
  with.commands(one.command);
  with.prose(one.what);
  with.commands(one.what);
  for (auto& edit : one.edits) with.commands(edit.text);
  if (one.refused) with.prose(*one.refused);
}

void mask_in(applet_trace& one, const known_secrets& known) {
  masking with(known);
  for (auto& action : one.actions) {
    mask_in(action, known);
    with.add(action.where);
  }
  for (auto* list : {&one.changes, &one.maybe_changes, &one.not_undone})
    for (auto& text : *list) mask_change(text, with);
  for (auto& note : one.notes) with.prose(note);
  with.commands(one.event);
}

template <class List>
void mask_each(List& list, const known_secrets& known) {
  for (auto& one : list) mask_in(one, known);
}

}  // namespace

void mask_secrets(check_result& result, const fleet& over) {
  const known_secrets known(over);
  mask_each(result.findings, known);
  mask_each(result.suppressed, known);
  mask_each(result.problems, known);
}

void mask_secrets(parse_result& result, const fleet& over) {
  const known_secrets known(over);
  mask_each(result.unknown, known);
  mask_each(result.problems, known);
}

void mask_secrets(std::vector<applet_trace>& result, const fleet& over) {
  mask_each(result, known_secrets(over));
}

}  // namespace peerlint::engine
