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
  const auto& chosen = from.chosen();
  const std::string_view rule_url = dress.links ? chosen.rule_url : std::string_view();
  return render::draw_result(result,
                             {quotable, chosen.show_secrets, render::paint(dress), rule_url});
}

std::span<const report_format> report_formats() {
  static constexpr report_format formats[] = {
      {"full", "with source lines", render_full},
      {"json", "docs/formats.md",
       [](const check_result& result, const workspace& from, style) {
         return render_json(result, from);
       }},
  };
  return formats;
}

std::string render_problems(std::span<const problem> problems, style dress) {
  return render::draw_problems(problems, render::paint(dress));
}

std::string render_json(const check_result& result, const workspace& from) {
  return render::write_json(result, from.chosen().show_secrets);
}

std::string render_rules_json(std::span<const rule_info> rules) {
  return render::write_json(rules);
}

std::string render_overview(const parse_result& result) { return render::draw_overview(result); }

std::string render_overview_json(const parse_result& result) {
  return render::write_overview(result);
}

std::string render_unknown(const parse_result& result, const workspace& from) {
  return render::draw_unknown(result, from.chosen().show_secrets);
}

std::string render_unknown_json(const parse_result& result, const workspace& from) {
  return render::write_unknown(result, from.chosen().show_secrets);
}

std::string render_tree_json(const parse_result& result, const workspace& from) {
  return render::write_tree(result, from.quotable(), from.chosen().show_secrets);
}

}  // namespace peerlint
