#include "engine/finish.hpp"

#include <algorithm>
#include <optional>

#include "engine/line_identity.hpp"
#include "rules/finisher.hpp"

namespace peerlint::engine {
namespace {

// What a check lowers stays lowered, also when the user raised the rule.
level level_of(const finisher& draft, const active_rule& by) {
  const bool lowered = draft.most_level() < by.rule->level;
  return lowered ? std::min(draft.most_level(), by.level) : by.level;
}

std::optional<fix> fix_of(const finisher& draft, const active_rule& by, const fleet& over) {
  const auto level = std::min(draft.most_fix(), by.rule->fix);
  if (level == fix_level::none || (draft.commands().empty() && draft.edits().empty()))
    return std::nullopt;
  fix made{level, draft.disruptive(), draft.commands(), {}};
  for (const auto& each : draft.edits()) made.edits.push_back({locate(each.at, over), each.text});
  return made;
}

}  // namespace

place locate(span at, const fleet& over) {
  place made;
  made.at = at;
  if (!at.exists()) return made;
  const auto& text = over.texts()[at.text];
  const auto begin = text.at(at.begin);
  const auto end = text.at(at.end());
  const auto* device = over.owner(at);
  made.device = device == nullptr ? std::string{} : device->read.name;
  made.file = text.name();
  made.line = begin.line;
  made.column = begin.column;
  made.end_line = end.line;
  made.end_column = end.column;
  return made;
}

finding finish(const draft& of, const active_rule& by, const fleet& over) {
  const finisher draft(of);
  finding made;
  made.code = by.rule->code;
  made.name = by.rule->name;
  made.level = level_of(draft, by);
  made.confidence = std::min(by.rule->confidence, draft.most_confidence());
  made.message = draft.message();
  made.why = draft.why();
  made.help = draft.help();
  made.primary = {locate(draft.at(), over), draft.label()};
  for (const auto& each : draft.related())
    made.related.push_back({locate(each.at, over), each.text});
  made.fix = fix_of(draft, by, over);
  made.key = key_of(by.rule->code, draft.at(), over);
  if (draft.at().exists()) made.path = over.path_of(draft.at().text);
  auto known = identify(draft.at(), over, "<secret>");
  made.section = std::move(known.section);
  made.line = std::move(known.line);
  return made;
}

}  // namespace peerlint::engine
