#include "render/tunnels_html.hpp"

#include <cmath>
#include <string_view>

#include <fmt/format.h>

#include "render/drawn_line.hpp"
#include "render/full.hpp"
#include "render/glyphs.hpp"
#include "render/pair.hpp"
#include "render/topology.hpp"
#include "render/tunnel_words.hpp"
#include "render/tunnels_page.hpp"

namespace peerlint::render {
namespace {

constexpr std::size_t page_columns = 124;
constexpr double box_width = 150;
constexpr double box_height = 34;
constexpr std::size_t most_letters = 20;  // of a name in its box
constexpr std::size_t most_labels = 12;

std::string escaped(std::string_view text, bool many_lines = false) {
  std::string made;
  for (const char c : many_lines ? std::string(text) : printable(text)) switch (c) {
      case '&':
        made += "&amp;";
        break;
      case '<':
        made += "&lt;";
        break;
      case '>':
        made += "&gt;";
        break;
      case '"':
        made += "&quot;";
        break;
      default:
        made += c;
    }
  return made;
}

std::string_view class_of(const tunnel_report& of) {
  if (of.is_alone()) return "alone";
  if (of.fails()) return "failing";
  const bool open =
      of.a_to_b.result.outcome == outcome::unknown || of.b_to_a.result.outcome == outcome::unknown;
  return open ? "open" : "up";
}

std::string verdicts_of(const tunnel_report& of) {
  if (of.is_alone()) return std::string(lone_words(of));
  const auto ab = verdict_of(of.a_to_b);
  const auto ba = verdict_of(of.b_to_a);
  return ab == ba ? ab : fmt::format("{} → {}", ab, ba);
}

std::string far_words(const tunnel_report& of) { return of.b ? end_words(*of.b) : peer_words(of); }

// Among many lines only those that do not work say why; the others do under the mouse.
bool is_labelled(const tunnel_report& of, std::size_t edges) {
  return !of.is_alone() && (edges <= most_labels || class_of(of) != "up");
}

// Edges between the same two are bent apart.
std::string draw_edge(const topology& graph, const topology::edge& of, const tunnel_report& is) {
  const auto& a = graph.nodes[of.a];
  const auto& b = graph.nodes[of.b];
  const double bend =
      (static_cast<double>(of.beside) - static_cast<double>(of.together - 1) / 2) * 60;
  const double length = std::max(1.0, std::hypot(b.x - a.x, b.y - a.y));
  const double turned = of.a < of.b ? 1 : -1;  // the same side, whichever comes first
  // Between two of one side the line goes round those that stand between them.
  const double inwards = graph.width / 2 - (a.x + b.x) / 2;
  const bool one_side = (a.x - graph.width / 2) * (b.x - graph.width / 2) > 0;
  const double x =
      (a.x + b.x) / 2 - turned * (b.y - a.y) / length * bend + (one_side ? inwards * 0.6 : 0);
  const double y = (a.y + b.y) / 2 + turned * (b.x - a.x) / length * bend;
  const auto path =
      fmt::format("M{:.1f} {:.1f} Q{:.1f} {:.1f} {:.1f} {:.1f}", a.x, a.y, x, y, b.x, b.y);
  const double label_x = (a.x + b.x) / 4 + x / 2;
  const double label_y = (a.y + b.y) / 4 + y / 2 - 10;
  const auto words = escaped(verdicts_of(is));
  auto text = fmt::format(
      "<a href=\"#tunnel-{0}\" class=\"{1}\"><title>{2} and {3}: {4}</title>"
      "<path class=\"wide\" d=\"{5}\"/><path class=\"seen\" d=\"{5}\"/>",
      of.tunnel + 1, class_of(is), escaped(end_words(is.a)), escaped(far_words(is)), words, path);
  if (is_labelled(is, graph.edges.size()))
    text += fmt::format("<text class=\"label\" x=\"{:.1f}\" y=\"{:.1f}\">{}</text>", label_x,
                        label_y, words);
  return text + "</a>\n";
}

std::string short_name(const std::string& whole) {
  const drawn_line name(whole, {});
  return window(name, {0, 1}, most_letters).text();
}

std::string draw_node(const topology::node& of) {
  return fmt::format(
      "<g class=\"{}\"><title>{}</title><rect x=\"{:.1f}\" y=\"{:.1f}\" width=\"{}\" height=\"{}\" "
      "rx=\"5\"/>"
      "<text x=\"{:.1f}\" y=\"{:.1f}\">{}</text></g>\n",
      of.file.empty() ? "unread" : "device",
      escaped(of.file.empty() ? of.name + ": not among these files" : of.name + ": " + of.file),
      of.x - box_width / 2, of.y - box_height / 2, box_width, box_height, of.x, of.y + 5,
      escaped(short_name(of.name)));
}

std::string draw_topology(const tunnels_result& result) {
  const auto graph = topology_of(result);
  if (graph.nodes.empty()) return "";
  auto text = fmt::format(
      "<svg viewBox=\"0 0 {0:.0f} {1:.0f}\" width=\"{0:.0f}\" role=\"img\" "
      "aria-label=\"The devices and their tunnels\">\n",
      graph.width, graph.height);
  for (const auto& each : graph.edges) text += draw_edge(graph, each, result.tunnels[each.tunnel]);
  for (const auto& each : graph.nodes) text += draw_node(each);
  return text + "</svg>\n" + std::string(page_legend);
}

std::string draw_table(const tunnels_result& result) {
  std::string text =
      "<table>\n<tr><th>a</th><th>b</th><th>kind</th><th>a → b</th><th>b → a</th><th>why</th>"
      "</tr>\n";
  for (std::size_t i = 0; i < result.tunnels.size(); ++i) {
    const auto& each = result.tunnels[i];
    const auto why = why_words(worse_of(each));
    text += fmt::format(
        "<tr class=\"{}\"><td><a href=\"#tunnel-{}\">{}</a></td><td>{}</td><td>{}</td><td>{}</td>"
        "<td>{}</td><td>{}</td></tr>\n",
        class_of(each), i + 1, escaped(end_words(each.a)), escaped(far_words(each)),
        escaped(each.a.kind), each.is_alone() ? "" : verdict_of(each.a_to_b),
        each.is_alone() ? "" : verdict_of(each.b_to_a), escaped(why));
  }
  return text + "</table>\n";
}

std::string draw_details(const tunnel_report& of, std::size_t number, const drawing& with) {
  std::string inside;
  if (of.is_alone())
    for (const auto& each : of.findings) inside += draw_finding(each, with) + '\n';
  else
    inside = draw_tunnel(of, {true, {}}, with, page_columns);
  if (inside.empty()) inside = "Nothing is found of it.\n";
  return fmt::format(
      "<details id=\"tunnel-{}\"><summary>{} and {}: {}</summary>\n<pre>{}</pre></details>\n",
      number, escaped(end_words(of.a)), escaped(far_words(of)), escaped(verdicts_of(of)),
      escaped(inside, true));
}

}  // namespace

std::string write_html(const tunnels_result& result, const drawing& with) {
  auto text = fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width\">\n<title>Tunnels</title>\n"
      "<style>{}</style>\n</head>\n<body>\n<h1>Tunnels</h1>\n<p>{}<br>{}</p>\n",
      page_style, draw_tunnel_counts(result.summary), draw_counts(result.summary.counts));
  if (!result.tunnels.empty()) text += draw_topology(result) + draw_table(result);
  for (std::size_t i = 0; i < result.tunnels.size(); ++i)
    text += draw_details(result.tunnels[i], i + 1, with);
  return text + fmt::format("<script>{}</script>\n</body>\n</html>\n", page_script);
}

}  // namespace peerlint::render
