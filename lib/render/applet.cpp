#include "render/applet.hpp"

#include <algorithm>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "render/glyphs.hpp"
#include "render/told.hpp"

namespace peerlint::render {
namespace {

// The words of a column, and the level that gives its colour.
struct action_look {
  std::string_view words;
  level like = level::note;
};

action_look look_of(const applet_action& of) {
  if (of.reached == applet_reach::no) return {"not run", level::warning};
  if (of.refused) return {"REFUSED", level::error};
  for (const auto& one : of.edits) {
    if (one.what == "no_effect") return {"no effect", level::warning};
    if (!one.what.empty()) return {one.what, level::note};
  }
  return {"", level::note};
}

// What stands below a command: why it is refused, what it does beyond the word before it.
std::string below(const applet_action& of) {
  if (of.refused) return *of.refused;
  constexpr std::string_view said[] = {"sets", "adds", "removes", "replaces", "no effect"};
  return std::find(std::begin(said), std::end(said), of.what) == std::end(said) ? of.what : "";
}

std::string how_often(const applet_action& of) {
  auto made = of.times > 1 ? fmt::format(" ({} times)", of.times) : std::string();
  if (of.reached == applet_reach::maybe) made += of.cut ? " (if the time suffices)" : " (perhaps)";
  return made;
}

class page {
 public:
  page(const applet_trace& of, const paint& with) : of_(of), with_(with) {
    for (const auto& one : of.actions) {
      label_ = std::max(label_, one.label.size());
      mode_ = std::max(mode_, one.mode.size());
    }
  }

  [[nodiscard]] std::string text() const {
    std::string made = with_.bold(printable(head())) + "\n\n";
    for (const auto& one : of_.actions) made += line(one);
    if (!of_.actions.empty()) made += '\n';
    made += with_.bold(ending()) + '\n';
    for (const auto& one : of_.notes) made += "  " + printable(one) + '\n';
    made += list(of_.changes, "\nIt changes the configuration:\n");
    made += list(of_.maybe_changes, "\nIt may change, as the router finds things:\n");
    made += undone();
    for (const auto& one : of_.findings) made += finding_line(one);
    return made;
  }

 private:
  [[nodiscard]] std::string head() const {
    return fmt::format("{}: applet {}, {}", of_.device, of_.name,
                       of_.event.empty() ? "without an event" : "event " + of_.event);
  }

  [[nodiscard]] std::string line(const applet_action& of) const {
    const auto [words, like] = look_of(of);
    const auto mode = of.reached == applet_reach::no && !of.cut ? "" : of.mode;
    std::string made = fmt::format("  {:<{}}  {:<{}}  {} {}{}\n", printable(of.label), label_, mode,
                                   mode_, with_.of_level(like, fmt::format("{:<9}", words)),
                                   printable(of.command), how_often(of));
    if (const auto more = below(of); !more.empty())
      made += fmt::format("  {:<{}}  {:<{}}  {:<9} {}\n", "", label_, "", mode_, "",
                          with_.frame(printable(more)));
    return made;
  }

  [[nodiscard]] std::string ending() const {
    if (of_.actions.empty()) return "it has no actions";
    const auto time = fmt::format("{:.1f} s", of_.estimate_s);
    switch (of_.ends) {
      case applet_ending::done:
        return fmt::format("it ends after about {}", time);
      case applet_ending::maxrun:
        if (of_.maxrun_s == 0)
          return "it waits for ever: nobody answers, and its time has no limit";
        if (of_.estimate_s < of_.maxrun_s)
          return fmt::format("it is cut when its {:g} s are over: it waits for an answer",
                             of_.maxrun_s);
        return fmt::format("it is cut: it wants about {}, and has {:g} s", time, of_.maxrun_s);
      case applet_ending::aborted:
        return "it is aborted by an error";
      case applet_ending::budget:
        return "it goes on for ever, or starts itself again and again";
      case applet_ending::undecided:
        break;
    }
    return "how it goes hangs on what only the router knows (see 'perhaps' above)";
  }

  [[nodiscard]] std::string list(const std::vector<std::string>& of, std::string_view title) const {
    if (of.empty()) return {};
    std::string made(title);
    for (const auto& one : of) made += "  " + printable(one) + '\n';
    return made;
  }

  [[nodiscard]] std::string undone() const {
    if (!of_.has_opposite || of_.changes.empty()) return {};
    std::string by;
    for (const auto& one : of_.undone_by) by += (by.empty() ? "" : ", ") + one;
    if (by.empty()) return "\nNo applet undoes it when the opposite event comes.\n";
    if (of_.not_undone.empty()) return "\n" + printable(by) + " undoes all of it.\n";
    return list(of_.not_undone, "\n" + printable(by) + " does not undo:\n");
  }

  [[nodiscard]] std::string finding_line(const finding& of) const {
    const auto place = told_place(of.primary.where);
    return fmt::format("\n{}: {}[{} {}]: {}\n", printable(place),
                       with_.of_level(of.level, to_text(of.level)), of.code, of.name,
                       printable(of.message));
  }

  const applet_trace& of_;
  const paint& with_;
  std::size_t label_ = 0;
  std::size_t mode_ = 0;
};

}  // namespace

std::string draw_applets(std::span<const applet_trace> traces, const paint& with) {
  if (traces.empty()) return "there are no applets\n";
  std::string made;
  for (const auto& one : traces) made += (made.empty() ? "" : "\n") + page(one, with).text();
  return made;
}

}  // namespace peerlint::render
