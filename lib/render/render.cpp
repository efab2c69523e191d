#include <peerlint/render.hpp>

#include "render/full.hpp"
#include "render/json.hpp"
#include "render/problems.hpp"
#include "source/quotable.hpp"

// What the formats need of a workspace is taken out of it here; the formats know only values.
namespace peerlint {

std::string render_full(const check_result& result, const workspace& from, style dress) {
  const auto quotable = from.quotable();
  return render::draw_result(result, {quotable, from.chosen().show_secrets, render::paint(dress)});
}

std::string render_problems(const check_result& result, style dress) {
  return render::draw_problems(result.problems, render::paint(dress));
}

std::string render_json(const check_result& result, const workspace& from) {
  return render::write_json(result, from.chosen().show_secrets);
}

std::string render_rules_json(std::span<const rule_info> rules) {
  return render::write_json(rules);
}

}  // namespace peerlint
