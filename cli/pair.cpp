#include "cli/pair.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <stdexcept>
#include <utility>
#include <variant>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <peerlint/render.hpp>

#include "cli/color.hpp"
#include "cli/complain.hpp"
#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"
#include "cli/pair_flow.hpp"

namespace peerlint::cli {
namespace {

constexpr std::string_view pair_epilogue =
    "A and B are files with one device each. All tunnels between the two are shown, the worst\n"
    "first, unless --entry or --peer choose among them.\n"
    "The exit code is 1 when one fails, or something at or above the fail level is found of one.";

// A file of the two, as the last one that was added: "" when it has one device.
std::string fault_of(const std::string& file, const std::vector<std::string>& devices) {
  if (devices.size() <= 1) return "";
  return fmt::format("{} has {} devices ({}); pair compares files with one device each", file,
                     devices.size(), fmt::join(devices, ", "));
}

// Reads one of the two, and says what is wrong with it. Nothing when the user interrupted.
std::optional<std::string> read_one(const std::string& file, const pair_arguments& chosen,
                                    const settled& settings, streams& with, workspace& into) {
  progress_bar bar(with);
  const auto before = into.parse().devices.size();
  if (!read_inputs({file}, settings, chosen.stdin_filename, with, bar, into)) return std::nullopt;
  std::vector<std::string> names;
  const auto all = into.parse().devices;
  for (auto at = before; at < all.size(); ++at) names.push_back(all[at].name);
  return fault_of(file, names);
}

// The first file's end is `a`.
void turn(tunnel_report& one, const std::string& first) {
  if (!one.b || one.a.file == first) return;
  std::swap(one.a, *one.b);
  std::swap(one.a_to_b, one.b_to_a);
  for (auto& step : one.steps)
    for (auto& lines : step.lines)
      for (auto& row : lines.rows) std::swap(row.a, row.b);
}

bool ends_with_word(const std::string& text, const std::string& word) {
  if (text == word) return true;
  return text.size() > word.size() && text.ends_with(word) &&
         text[text.size() - word.size() - 1] == ' ';
}

bool has_entry(const reported_end& end, const std::string& entry) {
  // "10", "VPN 10", "VPN" or "Tunnel0"
  return ends_with_word(end.object, entry) ||
         end.object.find(' ' + entry + ' ') != std::string::npos;
}

bool is_wanted(const tunnel_report& one, const pair_arguments& chosen) {
  const auto either = [&](auto fits) { return fits(one.a) || (one.b && fits(*one.b)); };
  return (chosen.entry.empty() ||
          either([&](const auto& end) { return has_entry(end, chosen.entry); })) &&
         (chosen.peer.empty() || either([&](const auto& end) {
            return end.peer == chosen.peer || end.address == chosen.peer;
          }));
}

// The tunnels that are asked for; where there is none, the ends that call others.
tunnels_result chosen_of(tunnels_result all, const pair_arguments& chosen,
                         const std::string& first) {
  for (auto& each : all.tunnels) turn(each, first);
  all = only(std::move(all), [&](const auto& each) { return is_wanted(each, chosen); });
  const bool any = all.summary.tunnels > 0;
  return only(std::move(all), [&](const auto& each) { return each.is_alone() != any; });
}

std::string dressed(const tunnels_result& result, const workspace& from, const pair_page& what,
                    const pair_arguments& chosen, const streams& with) {
  if (chosen.format == "json") return render_pair_json(result, what);
  return render_pair(result, from, what, page_dress_of(chosen.color, with.where));
}

int print(const tunnels_result& result, const workspace& read, const pair_page& what,
          const pair_arguments& chosen, level fail_level, streams& with) {
  auto code = exit_code_of(result, fail_level);
  with.err << render_problems(result.problems,
                              dress_of(chosen.color, with.where.err_is_terminal, with.where));
  if (code == exit_code::nothing) with.err << "peerlint: nothing was linted\n";
  if (code == exit_code::clean && result.summary.tunnels == 0) {
    with.err << "peerlint: no tunnel is between the two\n";
    code = exit_code::found;
  }
  with.err.flush();
  with.out << dressed(result, read, what, chosen, with);
  with.out.flush();
  return code;
}

}  // namespace

int run_pair(const pair_arguments& chosen, streams& with) {
  if (chosen.files.size() != 2)
    return complain(with.err, "peerlint pair --help", "pair needs two files, A and B");
  std::optional<flow_packet> packet;
  if (!chosen.flow.empty()) {
    const auto asked = read_flow_packet(chosen.flow);
    if (const auto* fault = std::get_if<std::string>(&asked))
      return complain(with.err, "peerlint pair --help", *fault);
    packet = std::get<flow_packet>(asked);
  }
  const auto settings = settle(chosen.lint, chosen.files, with);
  if (!settings) return exit_code::failed;
  workspace read(settings->chosen.lint);
  for (const auto& file : chosen.files) {
    const auto fault = read_one(file, chosen, *settings, with, read);
    if (!fault) return exit_code::interrupted;
    if (!fault->empty()) return complain(with.err, "peerlint pair --help", *fault);
  }
  const auto devices = read.parse().devices;
  const auto first = devices.empty() ? std::string() : devices.front().file;
  const auto result = chosen_of(read.report_tunnels(), chosen, first);
  pair_page what{chosen.ladder, {}};
  try {
    if (packet) what.flows = follow_through(*packet, result, read);
  } catch (const std::invalid_argument& fault) {
    return complain(with.err, "peerlint pair --help", fault.what());
  }
  return print(result, read, what, chosen, settings->chosen.fail_level, with);
}

subcommand pair_command() {
  const auto chosen = std::make_shared<pair_arguments>();
  auto follow = texts("--flow", "SRC DST [PROTO [PORT]]",
                      "Follow this packet through both routers, and its answer back", chosen->flow);
  follow.most_values = 4;
  std::vector<option> options{
      text("--entry", "ENTRY", "Only the tunnel of this entry, map or interface, of either end",
           chosen->entry),
      text("--peer", "ADDRESS", "Only the tunnel with this address at one of its ends",
           chosen->peer),
      flag("--ladder", "Draw the messages of the negotiation, up to the one that fails",
           chosen->ladder),
      std::move(follow),
      text_or_json_option(chosen->format),
      color_option(chosen->color),
  };
  append(options, lint_options(chosen->lint));
  append(options, reading_options(chosen->lint));
  options.push_back(stdin_filename_option(chosen->stdin_filename));
  return {
      "pair",
      "The two ends of a tunnel: what becomes of it, step by step, in both directions",
      std::move(options),
      {"A B", "The configurations of the two, or - for standard input", 2, &chosen->files, 2},
      pair_epilogue,
      [chosen](streams& with) { return run_pair(*chosen, with); },
  };
}

}  // namespace peerlint::cli
