#include "render/tunnels_graph.hpp"

#include <string_view>

#include <fmt/format.h>

#include "render/glyphs.hpp"
#include "render/topology.hpp"
#include "render/tunnel_words.hpp"

namespace peerlint::render {
namespace {

std::string replaced(std::string_view text, std::string_view what, std::string_view by) {
  std::string made(text);
  for (auto at = made.find(what); at != std::string::npos; at = made.find(what, at + by.size()))
    made.replace(at, what.size(), by);
  return made;
}

// "→ up, ← down at MM2", or once where both are the same.
std::string label_of(const tunnel_report& of) {
  if (of.is_alone()) return std::string(lone_words(of));
  const auto ab = verdict_of(of.a_to_b);
  const auto ba = verdict_of(of.b_to_a);
  return ab == ba ? ab : fmt::format("{}: {}, {}: {}", of.a.device, ab, of.b->device, ba);
}

struct line_look {
  std::string_view color;
  std::string_view dot;      ///< the style of its line
  std::string_view mermaid;  ///< its line
};

line_look look_of(const tunnel_report& of) {
  if (of.is_alone()) return {"#777777", "dotted", "-.-"};
  if (of.fails()) return {"#b00020", "dashed", "-.-x"};
  const bool open =
      of.a_to_b.result.outcome == outcome::unknown || of.b_to_a.result.outcome == outcome::unknown;
  return open ? line_look{"#b26a00", "dotted", "-.-"} : line_look{"#1b7f3b", "solid", "---"};
}

std::string quoted_dot(std::string_view text) {
  return '"' + replaced(replaced(printable(text), "\\", "\\\\"), "\"", "\\\"") + '"';
}

// Mermaid takes HTML entities, written with # for &.
std::string quoted_mermaid(std::string_view text) {
  auto made = replaced(printable(text), "#", "#35;");
  made = replaced(made, "\"", "#quot;");
  made = replaced(made, "<", "#lt;");
  return '"' + replaced(made, ">", "#gt;") + '"';
}

}  // namespace

std::string write_dot(const tunnels_result& result) {
  const auto graph = topology_of(result);
  std::string text = "graph tunnels {\n  node [shape=box];\n";
  for (std::size_t i = 0; i < graph.nodes.size(); ++i)
    text += fmt::format("  n{} [label={}{}];\n", i, quoted_dot(graph.nodes[i].name),
                        graph.nodes[i].file.empty() ? ", style=dashed" : "");
  for (const auto& each : graph.edges) {
    const auto& tunnel = result.tunnels[each.tunnel];
    const auto look = look_of(tunnel);
    text += fmt::format("  n{} -- n{} [label={}, style={}, color=\"{}\"];\n", each.a, each.b,
                        quoted_dot(label_of(tunnel)), look.dot, look.color);
  }
  return text + "}\n";
}

std::string write_mermaid(const tunnels_result& result) {
  const auto graph = topology_of(result);
  std::string text = "flowchart LR\n";
  for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
    const auto name = quoted_mermaid(graph.nodes[i].name);
    text += graph.nodes[i].file.empty() ? fmt::format("  n{}({})\n", i, name)
                                        : fmt::format("  n{}[{}]\n", i, name);
  }
  for (const auto& each : graph.edges) {
    const auto& tunnel = result.tunnels[each.tunnel];
    text += fmt::format("  n{} {}|{}| n{}\n", each.a, look_of(tunnel).mermaid,
                        quoted_mermaid(label_of(tunnel)), each.b);
  }
  for (std::size_t i = 0; i < graph.edges.size(); ++i)
    text += fmt::format("  linkStyle {} stroke:{}\n", i,
                        look_of(result.tunnels[graph.edges[i].tunnel]).color);
  return text;
}

}  // namespace peerlint::render
