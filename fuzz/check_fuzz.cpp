// Any bytes, as two files, through the whole library: nothing crashes, what is said has a place.
#include <cstddef>
#include <cstdint>
#include <string>

#include <nlohmann/json.hpp>

#include <peerlint/peerlint.hpp>

#include "fuzz/demand.hpp"

namespace {

using namespace peerlint;
using fuzz::demand;

void check_place(const place& where) {
  if (!where.at.exists()) return;
  demand(where.line >= 1 && where.column >= 1, "positions begin at 1");
  demand(where.end_line > where.line ||
             (where.end_line == where.line && where.end_column >= where.column),
         "a place ends behind its beginning");
  demand(!where.file.empty(), "a place is in a file");
}

void check_result_of(const workspace& linted) {
  const auto result = linted.check();
  for (const auto& each : result.problems)
    demand(each.what != problem::kind::internal, "no rule fails");
  for (const auto& each : result.findings) {
    demand(!each.message.empty() && !each.key.empty(), "a finding has a message and a key");
    check_place(each.primary.where);
    for (const auto& related : each.related) check_place(related.where);
    demand(!to_text(each).empty(), "a finding has a line");
  }
  const auto& counts = result.summary;
  demand(counts.errors + counts.warnings + counts.notes == result.findings.size(),
         "every finding is counted");
  (void)render_problems(result.problems, {true});
  (void)render_full(result, linted, {linted.chosen().show_secrets});
  demand(nlohmann::json::accept(render_json(result, linted)), "JSON is JSON");
}

void check_parse_of(const workspace& linted) {
  const auto parsed = linted.parse();
  (void)render_overview(parsed);
  (void)render_unknown(parsed, linted);
  for (const auto& json : {render_overview_json(parsed), render_unknown_json(parsed, linted),
                           render_tree_json(parsed, linted)})
    demand(nlohmann::json::accept(json), "JSON is JSON");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(data, data + size);
  // The ends of the text also say where the second file begins and what is shown, so that any text
  // is an input.
  const auto split = size == 0 ? 0 : size * data[0] / 256;
  const bool secrets = size != 0 && data[size - 1] % 2 == 0;
  workspace linted({confidence::low, secrets});
  linted.add("a.cfg", bytes.substr(0, split));
  linted.add("b.cfg", bytes.substr(split));
  check_result_of(linted);
  check_parse_of(linted);
  for (const auto& tunnel : linted.tunnels())
    demand(tunnel.a_to_b.initiator.device != tunnel.a_to_b.responder.device,
           "a tunnel has two ends");
  return 0;
}
