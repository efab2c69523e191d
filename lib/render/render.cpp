#include <peerlint/render.hpp>

#include "render/full.hpp"
#include "render/json.hpp"
#include "render/parsed.hpp"
#include "render/parsed_json.hpp"
#include "render/problems.hpp"
#include "render/tree.hpp"
#include "source/quotable.hpp"

// What the formats need of a workspace is taken out of it here; the formats know only values.
namespace peerlint {

std::string render_full(const check_result& result, const workspace& from, style dress) {
  const auto quotable = from.quotable();
  return render::draw_result(result, {quotable, from.chosen().show_secrets, render::paint(dress)});
}

std::string render_problems(std::span<const problem> problems, style dress) {
  return render::draw_problems(problems, render::paint(dress));
}

std::string render_json(const check_result& result, const workspace& /*from*/) {
  return render::write_json(result);
}

std::string render_rules_json(std::span<const rule_info> rules) {
  return render::write_json(rules);
}

std::string render_overview(const parse_result& result) { return render::draw_overview(result); }

std::string render_overview_json(const parse_result& result) {
  return render::write_overview(result);
}

std::string render_unknown(const parse_result& result, const workspace& /*from*/) {
  return render::draw_unknown(result);
}

std::string render_unknown_json(const parse_result& result, const workspace& /*from*/) {
  return render::write_unknown(result);
}

std::string render_tree_json(const parse_result& result, const workspace& from) {
  return render::write_tree(result, from.quotable(), from.chosen().show_secrets);
}

}  // namespace peerlint
