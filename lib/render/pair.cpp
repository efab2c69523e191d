#include "render/pair.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "render/columns.hpp"
#include "render/flow.hpp"
#include "render/full.hpp"
#include "render/glyphs.hpp"
#include "render/ladder.hpp"
#include "render/pair_words.hpp"
#include "render/side_by_side.hpp"
#include "render/tunnel_words.hpp"

namespace peerlint::render {
namespace {

class page {
 public:
  page(const tunnel_report& of, const pair_page& what, const drawing& with, std::size_t columns)
      : of_(of), what_(what), with_(with), dress_(with.dress), sides_(of, with.dress, columns) {}

  std::string draw() {
    head();
    verdicts();
    for (const auto& step : of_.steps) draw_step(step);
    signs();
    if (what_.ladder) ladders();
    assumed();
    if (!of_.findings.empty()) section("What check finds of this tunnel");
    for (const auto& each : of_.findings) text_ += draw_finding(each, with_) + '\n';
    return std::move(text_);
  }

 private:
  struct way {
    const reported_direction& is;
    const reported_end& from;
    const reported_end& to;
  };

  std::vector<way> ways() const {
    return {{of_.a_to_b, of_.a, *of_.b}, {of_.b_to_a, *of_.b, of_.a}};
  }

  static std::string arrow(const way& one) {
    return fmt::format("{} → {}", printable(one.from.device), printable(one.to.device));
  }

  void line(std::string_view text) { text_ += fmt::format("{}\n", text); }
  void section(std::string_view title) { text_ += dress_.bold(title) + "\n\n"; }

  void head() {
    section(title_of(of_));
    for (const auto& row : head_rows(of_)) text_ += sides_.draw(row.first, row.second);
    line("");
  }

  void verdicts() {
    std::size_t width = 0;
    for (const auto& each : ways()) width = std::max(width, columns_of(arrow(each)));
    for (const auto& each : ways()) {
      const auto verdict = verdict_words(each.is);
      const auto why = why_words(each.is);
      line(fmt::format("{}   {}{}{}", padded(arrow(each), width),
                       dress_.of_level(like_of(each.is.result.outcome), verdict),
                       why.empty() ? "" : ": ", why));
    }
    line("");
  }

  // "fails (P1M001)", for both directions when they agree.
  void step_head(unsigned number) {
    const auto& ab = of_.a_to_b.result.steps[number - 1];
    const auto& ba = of_.b_to_a.result.steps[number - 1];
    const auto told = [&](const prediction_step& step) {
      return dress_.of_level(like_of(step.is), step_words(step));
    };
    // What only answers has no steps of its own.
    const auto answers = [](const reported_direction& of) {
      return of.result.outcome == outcome::responder_only;
    };
    const auto title = fmt::format("{}  {}", number, name_of_step(number));
    if (answers(of_.a_to_b) != answers(of_.b_to_a))
      return line(fmt::format("{}: {}", dress_.bold(title), told(answers(of_.a_to_b) ? ba : ab)));
    const auto both = ab.is == ba.is && ab.because == ba.because;
    text_ += both ? fmt::format("{}: {}\n", dress_.bold(title), told(ab))
                  : fmt::format("{}: {} {}; {} {}\n", dress_.bold(title), arrow(ways()[0]),
                                told(ab), arrow(ways()[1]), told(ba));
  }

  void draw_step(const reported_step& step) {
    step_head(step.number);
    for (const auto& lines : step.lines) text_ += sides_.draw(lines);
    if (step.number == 2) taken([](const prediction& of) { return words_of(of.ike); });
    if (step.number == 3) selectors();
    if (step.number == 3) taken([](const prediction& of) { return words_of(of.ipsec); });
    line("");
  }

  // What is agreed on, once where both directions come to the same.
  template <class Words>
  void taken(Words words) {
    const auto ab = words(of_.a_to_b.result);
    const auto ba = words(of_.b_to_a.result);
    if (ab.empty() && ba.empty()) return;
    if (ab == ba) return line(fmt::format("  agreed: {}", ab));
    if (!ab.empty()) line(fmt::format("  agreed, {}: {}", arrow(ways()[0]), ab));
    if (!ba.empty()) line(fmt::format("  agreed, {}: {}", arrow(ways()[1]), ba));
  }

  void selectors() {
    for (const auto& each : ways()) {
      if (each.is.selectors.empty()) continue;
      line(fmt::format("  traffic, {}:", arrow(each)));
      for (const auto& selector : each.is.selectors) draw_selector(selector, each);
    }
  }

  void draw_selector(const reported_selector& of, const way& one) {
    const bool comes_up = is_up(of.outcome);
    auto words = fmt::format("{} → {} {}: {}", of.local, of.remote, of.protocol,
                             relation_words(of, printable(one.to.device)));
    if (!of.because.empty()) {
      const bool fits = of.relation <= selector_relation::contained;
      words += fmt::format("{} ({})", fits ? "; but" : "", fmt::join(of.because, ", "));
    }
    const auto verdict = outcome_words(of.outcome);
    line(fmt::format("    {}  {}",
                     dress_.of_level(comes_up ? level::note : like_of(of.outcome), verdict),
                     printable(words)));
    if (of.relation == selector_relation::equal) return;
    line("      " + dress_.frame(side_by_side::told(of.line)));
    if (of.nearest) line("      " + dress_.frame(side_by_side::told(*of.nearest)));
    if (of.against)
      line(fmt::format("      {} takes {}, {} does not",
                       printable(of.against_is_initiators ? one.from.device : one.to.device),
                       to_text(*of.against),
                       printable(of.against_is_initiators ? one.to.device : one.from.device)));
  }

  void signs() {
    for (const auto& each : ways()) {
      const auto& result = each.is.result;
      const auto shown = signs_of(result);
      if (shown.empty()) continue;
      section(fmt::format("When {} starts", printable(each.from.device)));
      for (const auto& row : shown) {
        const auto name = printable(row.initiator ? each.from.device : each.to.device);
        line(fmt::format("  {} {}: {}", name, row.verb, printable(row.text)));
      }
      line("");
    }
  }

  void ladders() {
    for (const auto& each : ways()) {
      if (each.is.result.outcome == outcome::responder_only) continue;
      section(fmt::format("{}, message by message", arrow(each)));
      text_ += draw_ladder(each.is, each.from, each.to, dress_) + '\n';
    }
  }

  void assumed() {
    std::set<std::string> all(of_.a_to_b.result.assumes.begin(), of_.a_to_b.result.assumes.end());
    all.insert(of_.b_to_a.result.assumes.begin(), of_.b_to_a.result.assumes.end());
    for (const auto& each : all) line("assuming: " + printable(each));
    if (!all.empty()) line("");
  }

  const tunnel_report& of_;
  const pair_page& what_;
  const drawing& with_;
  const paint& dress_;
  side_by_side sides_;
  std::string text_;
};

std::string alone(const tunnel_report& of) {
  const auto peer = (of.a.peer.empty() ? "takes " : "calls ") + printable(peer_words(of));
  return fmt::format("{}: {} {}\n", side_by_side::told({of.a.object, of.a.where}),
                     printable(of.a.device), peer);
}

}  // namespace

std::string draw_tunnel(const tunnel_report& of, const pair_page& what, const drawing& with,
                        std::size_t columns) {
  return page(of, what, with, columns).draw();
}

std::string draw_pair(const tunnels_result& result, const pair_page& what, const drawing& with,
                      std::size_t columns) {
  std::string text;
  for (const auto& each : result.tunnels)
    if (!each.is_alone()) text += draw_tunnel(each, what, with, columns);
  for (const bool called : {true, false}) {
    std::string lone;
    for (const auto& each : result.tunnels)
      if (each.is_alone() && each.called.empty() != called) lone += alone(each);
    if (!lone.empty()) text += fmt::format("{}\n{}\n", lone_heading(called), lone);
  }
  if (!what.flows.empty())
    text += with.dress.bold("The packet and its answer, as if the tunnel were up") + "\n\n";
  for (const auto& each : what.flows) text += draw_flow(each, with.dress) + '\n';
  return text + draw_tunnel_counts(result.summary) + '\n' + draw_counts(result.summary.counts) +
         '\n';
}

}  // namespace peerlint::render
