#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <peerlint/workspace.hpp>

namespace peerlint {

/// How a renderer may dress its text.
struct style {
  bool color = false;  ///< ANSI colours, for terminals
  bool links = false;  ///< codes link to their pages (OSC 8), where options::rule_url tells them
  std::string_view pages{};  ///< where they are when options::rule_url is empty; a pattern like it
  std::size_t columns = 0;   ///< how wide a page is; 0: as wide as is good to read
};

/// The findings with their source lines, marks, why and help; then a line of counts.
[[nodiscard]] std::string render_full(const check_result& result, const workspace& from,
                                      style dress = {});
/// One line a finding, then a line of counts.
[[nodiscard]] std::string render_concise(const check_result& result, const workspace& from,
                                         style dress = {});
/// SARIF 2.1.0, for code scanning: rules with their pages, related places, fingerprints, fixes and
/// what was suppressed.
[[nodiscard]] std::string render_sarif(const check_result& result, const workspace& from);
/// Workflow commands that GitHub shows as annotations.
[[nodiscard]] std::string render_github(const check_result& result, const workspace& from);
/// A code quality report of GitLab.
[[nodiscard]] std::string render_gitlab(const check_result& result, const workspace& from);
/// JUnit XML: a suite a file, a failed case a finding.
[[nodiscard]] std::string render_junit(const check_result& result, const workspace& from);

/// How often each rule found something, the most frequent first; then a line of counts.
[[nodiscard]] std::string render_statistics(const check_result& result);

/// A format by its name on the command line.
struct report_format {
  std::string_view name;
  std::string_view what;  ///< in a few words, for --help
  std::string (*render)(const check_result&, const workspace&, style);
};

/// Every format of `check`; the first is the default.
[[nodiscard]] std::span<const report_format> report_formats();

/// What kept inputs from being linted, a line each; "" when there is nothing to tell. The command
/// line sends it to standard error.
[[nodiscard]] std::string render_problems(std::span<const problem> problems, style dress = {});
/// The JSON contract of docs/formats.md, `"version": 1`; the problems are in it.
[[nodiscard]] std::string render_json(const check_result& result, const workspace& from);
/// The rules by the same contract.
[[nodiscard]] std::string render_rules_json(std::span<const rule_info> rules);

/// The JSON Schema of the configuration file, made from configuration_keys() and the rules.
[[nodiscard]] std::string render_configuration_schema(std::span<const rule_info> rules);

/// The way of a packet, a decision a line with the line of the file behind it; then where it ends.
[[nodiscard]] std::string render_flow(const packet_trace& trace, style dress = {});
[[nodiscard]] std::string render_flow_json(const packet_trace& trace);

/// What a page of a tunnel has beside what it always has.
struct pair_page {
  bool ladder = false;                ///< the messages, as arrows between the two
  std::vector<packet_trace> flows{};  ///< of one packet, router by router
};
/// A page a tunnel: its ends, what each direction comes to, the five steps with the lines behind
/// them, what the routers show and log, the findings; then a line of counts.
[[nodiscard]] std::string render_pair(const tunnels_result& result, const workspace& from,
                                      const pair_page& what = {}, style dress = {});
/// A line a tunnel, then the ends that are alone; then a line of counts.
[[nodiscard]] std::string render_tunnels(const tunnels_result& result, style dress = {});
/// Both by the JSON contract. The packets have a key of their own, where some were followed.
[[nodiscard]] std::string render_tunnels_json(const tunnels_result& result);
/// For Graphviz; for pages that draw Mermaid.
[[nodiscard]] std::string render_tunnels_dot(const tunnels_result& result);
[[nodiscard]] std::string render_tunnels_mermaid(const tunnels_result& result);
/// One page for a browser, that needs no other file and no network: the tunnels drawn, their table,
/// and what `render_pair` has of each.
[[nodiscard]] std::string render_tunnels_html(const tunnels_result& result, const workspace& from);
[[nodiscard]] std::string render_pair_json(const tunnels_result& result, const pair_page& what);
/// What each applet does, action by action; then how the configuration differs, and what stays.
[[nodiscard]] std::string render_applets(std::span<const applet_trace> traces, style dress = {});
[[nodiscard]] std::string render_applets_json(std::span<const applet_trace> traces);

/// What was read: for each device its objects and its lines by class; then a line of counts.
[[nodiscard]] std::string render_overview(const parse_result& result);
[[nodiscard]] std::string render_overview_json(const parse_result& result);
/// The lines that were not understood, file by file; then a line of counts.
[[nodiscard]] std::string render_unknown(const parse_result& result, const workspace& from);
[[nodiscard]] std::string render_unknown_json(const parse_result& result, const workspace& from);
/// The typed model of every device, by the names of its fields.
[[nodiscard]] std::string render_tree_json(const parse_result& result, const workspace& from);

}  // namespace peerlint
