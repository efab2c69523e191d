#include "write/objects.hpp"
#include "write/words.hpp"

namespace peerlint::write {
namespace {

std::string words_of(const model::ip_sla_schedule& of) {
  std::string text;
  const auto add = [&](std::string_view keyword, std::string_view value) {
    if (!text.empty()) text += ' ';
    text += behind(keyword, value);
  };
  if (of.forever) add("life", "forever");
  if (of.life) add("life", std::to_string(of.life->value));
  if (of.start) add("start-time", of.start->value);
  if (of.ageout) add("ageout", std::to_string(of.ageout->value));
  if (of.recurring) text += text.empty() ? "recurring" : " recurring";
  return text;
}

void write_lines(ios_text& into, const model::ip_sla_operation& of) {
  into.section([&] {
    if (of.probe.is_set()) into.line(of.probe.value.words);
    into.number("threshold", of.threshold);
    into.number("timeout", of.timeout);
    into.number("frequency", of.frequency);
    into.number("tos", of.tos);
    into.setting("vrf", of.vrf);
    into.setting("owner", of.owner);
    into.setting("tag", of.tag);
    into.number("request-data-size", of.request_data_size);
    into.setting("verify-data", of.verify_data);
    into.options(of.options);
  });
}

}  // namespace

void write(ios_text& into, const model::ip_sla_operation& of) {
  const auto generation = std::string(model::to_text(of.generation));
  const auto number = of.number.value;
  into.line(generation, number);
  write_lines(into, of);
  if (of.schedule.is_set()) into.line(generation, "schedule", number, words_of(of.schedule.value));
  for (const auto& one : of.reactions)
    into.line(generation, "reaction-configuration", number, one.words);
  for (const auto& one : of.triggers) into.line(generation, "reaction-trigger", number, one.value);
}

void write(ios_text& into, const model::ip_sla_group& of) {
  into.line(model::to_text(of.generation), "group schedule", of.number.value, of.members.value,
            of.period ? "schedule-period " + std::to_string(of.period->value)
                      : std::string("schedule-together"),
            behind("frequency", of.frequency), words_of(of.schedule));
}

void write(ios_text& into, const model::ip_sla_stray& of) { into.line(of.words); }

void write(ios_text& into, const model::ip_sla_settings& of) {
  into.setting("ip sla enable reaction-alerts", of.reaction_alerts);
  into.setting("ip sla logging traps", of.logging_traps);
  into.setting("ip sla responder", of.responder);
  into.setting("ip sla key-chain", of.key_chain);
  into.options(of.options);
}

}  // namespace peerlint::write
