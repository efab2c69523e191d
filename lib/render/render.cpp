#include <peerlint/render.hpp>

#include "render/applet.hpp"
#include "render/applet_json.hpp"
#include "render/concise.hpp"
#include "render/flow.hpp"
#include "render/flow_json.hpp"
#include "render/full.hpp"
#include "render/github.hpp"
#include "render/gitlab.hpp"
#include "render/json.hpp"
#include "render/junit.hpp"
#include "render/pair.hpp"
#include "render/parsed.hpp"
#include "render/parsed_json.hpp"
#include "render/problems.hpp"
#include "render/sarif.hpp"
#include "render/statistics.hpp"
#include "render/tree.hpp"
#include "render/tunnels.hpp"
#include "render/tunnels_graph.hpp"
#include "render/tunnels_html.hpp"
#include "render/tunnels_json.hpp"
#include "source/quotable.hpp"

// What the formats need of a workspace is taken out of it here; the formats know only values.
namespace peerlint {
namespace {

template <std::string (*Render)(const check_result&, const workspace&)>
std::string undressed(const check_result& result, const workspace& from, style /*dress*/) {
  return Render(result, from);
}

render::drawing drawing_of(const workspace& from, const source::quotable& quotable, style dress) {
  const auto& chosen = from.chosen();
  const std::string_view pages = chosen.rule_url.empty() ? dress.pages : chosen.rule_url;
  return {quotable, chosen.show_secrets, render::paint(dress),
          dress.links ? pages : std::string_view()};
}

}  // namespace

std::string render_full(const check_result& result, const workspace& from, style dress) {
  const auto quotable = from.quotable();
  return render::draw_result(result, drawing_of(from, quotable, dress));
}

std::string render_concise(const check_result& result, const workspace& /*from*/, style dress) {
  return render::draw_concise(result, render::paint(dress));
}

std::string render_sarif(const check_result& result, const workspace& from) {
  render::sarif_driver by{version(), {}, from.chosen().rule_url};
  for (const auto& each : from.rules()) by.rules.push_back({each, from.page(each.code)});
  const bool compared = from.chosen().heed_silencing && !from.chosen().baseline.empty();
  return render::write_sarif(result, by, render::compared{compared});
}

std::string render_github(const check_result& result, const workspace& /*from*/) {
  return render::write_github(result);
}

std::string render_gitlab(const check_result& result, const workspace& /*from*/) {
  return render::write_gitlab(result);
}

std::string render_junit(const check_result& result, const workspace& /*from*/) {
  return render::write_junit(result);
}

std::span<const report_format> report_formats() {
  static constexpr report_format formats[] = {
      {"full", "with source lines", render_full},
      {"concise", "one line a finding", render_concise},
      {"json", "docs/formats.md", undressed<render_json>},
      {"sarif", "SARIF 2.1.0, for code scanning", undressed<render_sarif>},
      {"github", "annotations of GitHub Actions", undressed<render_github>},
      {"gitlab", "a Code Quality report", undressed<render_gitlab>},
      {"junit", "JUnit XML", undressed<render_junit>},
  };
  return formats;
}

std::string render_statistics(const check_result& result) {
  return render::draw_statistics(result);
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

std::string render_flow(const packet_trace& trace, style dress) {
  return render::draw_flow(trace, render::paint(dress));
}

std::string render_flow_json(const packet_trace& trace) { return render::write_flow(trace); }

std::string render_pair(const tunnels_result& result, const workspace& from, const pair_page& what,
                        style dress) {
  const auto quotable = from.quotable();
  return render::draw_pair(result, what, drawing_of(from, quotable, dress), dress.columns);
}

std::string render_tunnels(const tunnels_result& result, style dress) {
  return render::draw_tunnels(result, render::paint(dress), dress.columns);
}

std::string render_tunnels_json(const tunnels_result& result) {
  return render::write_tunnels(result);
}

std::string render_tunnels_dot(const tunnels_result& result) { return render::write_dot(result); }

std::string render_tunnels_mermaid(const tunnels_result& result) {
  return render::write_mermaid(result);
}

std::string render_tunnels_html(const tunnels_result& result, const workspace& from) {
  const auto quotable = from.quotable();
  return render::write_html(result, drawing_of(from, quotable, {}));
}

std::string render_pair_json(const tunnels_result& result, const pair_page& what) {
  return what.flows.empty() ? render::write_tunnels(result)
                            : render::write_tunnels(result, what.flows);
}

std::string render_applets(std::span<const applet_trace> traces, style dress) {
  return render::draw_applets(traces, render::paint(dress));
}

std::string render_applets_json(std::span<const applet_trace> traces) {
  return render::write_applets(traces);
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
