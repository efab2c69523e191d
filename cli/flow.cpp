#include "cli/flow.hpp"

#include <memory>
#include <span>
#include <stdexcept>
#include <utility>
#include <variant>

#include <fmt/format.h>

#include <peerlint/render.hpp>

#include "cli/color.hpp"
#include "cli/complain.hpp"
#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"

namespace peerlint::cli {
namespace {

constexpr std::string_view flow_epilogue =
    "PROTO is tcp, udp, icmp, esp … or a number (icmp when nothing is said); PORT is a number or "
    "a\n"
    "name as access lists have it, or a type of ICMP.\n"
    "The exit code does not tell what becomes of the packet.";

std::string dressed(const packet_trace& trace, const flow_arguments& chosen, const streams& with) {
  if (chosen.format == "json") return render_flow_json(trace);
  return render_flow(trace, dress_of(chosen.color, with.where.out_is_terminal, with.where));
}

}  // namespace

int run_flow(const flow_arguments& chosen, streams& with) {
  const auto packet = read_flow_packet(std::span(chosen.words).subspan(1));
  if (const auto* fault = std::get_if<std::string>(&packet))
    return complain(with.err, "peerlint flow --help", *fault);

  const std::vector<std::string> file{chosen.words.front()};
  const auto settings = settle(chosen.reading, file, with);
  if (!settings) return exit_code::failed;
  workspace read(settings->chosen.lint);
  {
    progress_bar bar(with);
    if (!read_inputs(file, *settings, chosen.stdin_filename, with, bar, read))
      return exit_code::interrupted;
  }
  const auto result = read.parse();
  with.err << render_problems(result.problems);
  if (result.devices.empty()) {
    with.err << "peerlint: nothing was read\n";
    const auto code = exit_code_of(result);
    return code == exit_code::clean ? exit_code::nothing : code;
  }
  try {
    const auto trace = read.follow(chosen.device, {std::get<flow_packet>(packet), chosen.from});
    with.err.flush();
    with.out << dressed(trace, chosen, with);
    with.out.flush();
  } catch (const std::invalid_argument& fault) {
    return complain(with.err, "peerlint flow --help", fault.what());
  }
  return exit_code::clean;
}

subcommand flow_command() {
  const auto chosen = std::make_shared<flow_arguments>();
  std::vector<option> options{
      text("--from", "INTERFACE",
           "Where it comes in, or self for the router's own [behind which its source is]",
           chosen->from),
      text("--device", "NAME", "Which device, where the file has several", chosen->device),
      text_or_json_option(chosen->format),
      color_option(chosen->color),
  };
  append(options, reading_options(chosen->reading));
  options.push_back(stdin_filename_option(chosen->stdin_filename));
  return {
      "flow",
      "Where one packet goes: route, NAT, crypto map, filters, each with its line",
      std::move(options),
      {"FILE SRC DST [PROTO [PORT]]", "The configuration, and the packet", 5, &chosen->words, 3},
      flow_epilogue,
      [chosen](streams& with) { return run_flow(*chosen, with); },
  };
}

}  // namespace peerlint::cli
