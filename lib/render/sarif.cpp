#include "render/sarif.hpp"

#include <algorithm>
#include <map>
#include <string_view>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "render/json_text.hpp"
#include "render/problems.hpp"
#include "render/sarif_places.hpp"
#include "render/told.hpp"

namespace peerlint::render {
namespace {

using json = nlohmann::ordered_json;

constexpr std::string_view schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

// Brackets are what a link of a plain text message is made of.
std::string link_words(std::string_view text) {
  std::string result;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == '\\') result += '\\';
    result += c;
  }
  return result;
}

// Code scanning shows a related place only where the message links to it.
json message_of(const finding& of) {
  auto text = of.message;
  auto behind = std::string("\n\n");
  for (const auto& [title, words] : remarks_of(of)) {
    text += fmt::format("{}{}: {}", behind, title, words);
    behind = "\n";
  }
  for (std::size_t i = 0; i < of.related.size(); ++i) {
    if (of.related[i].where.file.empty()) continue;
    text += fmt::format("{}see [{}]({})", behind, link_words(told_related(of.related[i])), i + 1);
    behind = "\n";
  }
  return {{"text", std::move(text)}};
}

json related_of(const finding& of) {
  auto all = json::array();
  for (std::size_t i = 0; i < of.related.size(); ++i) {
    const auto& [where, words] = of.related[i];
    if (where.file.empty()) continue;
    json made = {{"id", i + 1}};
    made.update(sarif_location(where));
    if (!words.empty()) made["message"] = {{"text", words}};
    all.push_back(std::move(made));
  }
  return all;
}

json replacement_of(const text_edit& edit) {
  return {{"deletedRegion", sarif_region(edit.where)}, {"insertedContent", {{"text", edit.text}}}};
}

// "on hq: no crypto map VPN 10 / …", as people enter it.
std::string description_of(const fix& of) {
  std::string text;
  for (const auto& [device, lines] : of.commands) {
    text += fmt::format("{}on {}:", text.empty() ? "" : "\n", device);
    for (const auto& line : lines) text += '\n' + line;
  }
  return text;
}

// SARIF knows a fix only as edits of files; commands alone stand in the message.
json fixes_of(const fix& of) {
  std::vector<std::pair<std::string, json>> changes;
  for (const auto& each : of.edits) {
    if (each.where.file.empty() || each.where.line == 0) continue;
    auto found = std::find_if(changes.begin(), changes.end(),
                              [&](const auto& change) { return change.first == each.where.file; });
    if (found == changes.end()) found = changes.insert(found, {each.where.file, json::array()});
    found->second.push_back(replacement_of(each));
  }
  if (changes.empty()) return json::array();
  json made = json::object();
  if (auto text = description_of(of); !text.empty()) made["description"] = {{"text", text}};
  for (auto& [file, replacements] : changes)
    made["artifactChanges"].push_back(
        {{"artifactLocation", sarif_artifact(file)}, {"replacements", std::move(replacements)}});
  made["properties"] = {{"level", to_text(of.level)}, {"disruptive", of.disruptive}};
  return json::array({std::move(made)});
}

json suppression_of(const suppressed_finding& of) {
  json made = {{"kind", of.by == silencer::comment ? "inSource" : "external"},
               {"status", "accepted"}};
  if (!of.reason.empty()) made["justification"] = of.reason;
  if (!of.where.file.empty()) made["location"] = sarif_location(of.where);
  made["properties"] = {{"by", to_text(of.by)}};
  return made;
}

json notification_of(const problem& of) {
  const place where{{}, of.file, of.line, 0, of.line, 0, {}};
  json made = {{"descriptor", {{"id", to_text(of.what)}}},
               {"level", is_failure(of.what) ? "error" : "note"},
               {"message", {{"text", of.message.empty() ? to_text(of.what) : of.message}}}};
  if (!of.file.empty()) made["locations"] = json::array({sarif_location(where)});
  return made;
}

class run_writer {
 public:
  run_writer(const check_result& result, const sarif_driver& by, compared with_baseline)
      : result_(result), by_(by), with_baseline_(with_baseline) {
    for (std::size_t i = 0; i < by.rules.size(); ++i) index_[by.rules[i].info.code] = i;
  }

  [[nodiscard]] json run() const {
    auto results = json::array();
    for (const auto& each : result_.findings) results.push_back(result_of(each, "new"));
    for (const auto& each : result_.suppressed) {
      results.push_back(
          result_of(each.finding, each.by == silencer::baseline ? "unchanged" : "new"));
      results.back()["suppressions"] = json::array({suppression_of(each)});
    }
    return {{"tool", sarif_tool(by_)},
            {"invocations", json::array({invocation()})},
            {"columnKind", "unicodeCodePoints"},
            {"results", std::move(results)}};
  }

 private:
  [[nodiscard]] json result_of(const finding& of, std::string_view baseline_state) const {
    json made = {{"ruleId", of.code}};
    if (const auto found = index_.find(of.code); found != index_.end())
      made["ruleIndex"] = found->second;
    made["level"] = to_text(of.level);
    made["message"] = message_of(of);
    auto location = sarif_location(of.primary.where, of.section);
    if (const auto& words = of.primary.message; !words.empty())
      location["message"] = {{"text", words}};
    made["locations"] = location.empty() ? json::array() : json::array({std::move(location)});
    if (auto related = related_of(of); !related.empty())
      made["relatedLocations"] = std::move(related);
    made["partialFingerprints"] = {{"peerlint/v1", of.key}};
    if (of.fix)
      if (auto fixes = fixes_of(*of.fix); !fixes.empty()) made["fixes"] = std::move(fixes);
    // All results have the state, or none has.
    if (with_baseline_ == compared::yes) made["baselineState"] = baseline_state;
    made["properties"] = {{"confidence", to_text(of.confidence)}};
    return made;
  }

  [[nodiscard]] json invocation() const {
    auto notifications = json::array();
    for (const auto& each : result_.problems) notifications.push_back(notification_of(each));
    const bool failed = std::any_of(result_.problems.begin(), result_.problems.end(),
                                    [](const auto& each) { return is_failure(each.what); });
    return {{"executionSuccessful", !failed},
            {"toolExecutionNotifications", std::move(notifications)}};
  }

  const check_result& result_;
  const sarif_driver& by_;
  compared with_baseline_;
  std::map<std::string_view, std::size_t> index_;
};

}  // namespace

std::string write_sarif(const check_result& result, const sarif_driver& by,
                        compared with_baseline) {
  return json_text({{"$schema", schema},
                    {"version", "2.1.0"},
                    {"runs", json::array({run_writer(result, by, with_baseline).run()})}});
}

}  // namespace peerlint::render
