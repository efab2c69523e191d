#include "write/eem_words.hpp"
#include "write/objects.hpp"

namespace peerlint::write {
namespace {

void write(line_of_words& into, const model::eem_syslog_event& of) {
  into.add(behind("occurs", of.occurs)).add(behind("pattern", std::optional(of.pattern)));
  into.add(behind("period", of.period)).add(behind("priority", of.priority));
  into.add(behind("skip", of.skip)).add(of.severity.value);
}

void write(line_of_words& into, const model::eem_track_event& of) {
  into.add(std::to_string(of.number.value));
  if (of.state) into.add("state").add(model::to_text(of.state->value));
}

void write(line_of_words& into, const model::eem_timer_event& of) {
  into.add(model::to_text(of.kind)).add(behind("name", of.name));
  into.add(behind("time", of.time)).add(behind("cron-entry", of.cron_entry));
}

void write(line_of_words& into, const model::eem_cli_event& of) {
  into.add(behind("pattern", std::optional(of.pattern))).add(behind("skip", of.skip));
  into.add(behind("mode", of.mode)).add(of.enter ? "enter" : "");
  into.add(of.questionmark ? "questionmark" : "").add(of.tab ? "tab" : "");
  into.add(behind("occurs", of.occurs)).add(behind("period", of.period));
}

void write(line_of_words& into, const model::eem_ipsla_event& of) {
  into.add(behind("group-name", of.group)).add(behind("operation-id", of.operation));
  into.add(behind("reaction-type", of.reaction)).add(behind("dest-ip-address", of.destination));
}

void write(line_of_words& into, const model::eem_routing_event& of) {
  into.add(behind("network", std::optional(of.network))).add(behind("type", of.type));
  into.add(behind("protocol", of.protocol)).add(behind("ge", of.ge));
  into.add(behind("le", of.le)).add(behind("ne", of.ne));
}

void write(line_of_words& into, const model::eem_application_event& of) {
  into.add(behind("subsystem", of.subsystem)).add(behind("type", of.type));
}

void write(line_of_words& into, const std::string& which, const model::eem_condition& of) {
  into.add(behind(which + "-op", of.comparison)).add(behind(which + "-val", of.value));
  into.add(behind(which + "-val-is-increment", of.increment)).add(behind(which + "-type", of.kind));
}

void write(line_of_words& into, const model::eem_value_event& of) {
  // `snmp oid`, `counter name`, `interface name`.
  const bool is_oid = !of.get_type.value.empty();
  into.add(behind(is_oid ? "oid" : "name", std::optional(of.name)));
  into.add(behind("parameter", of.parameter)).add(behind("get-type", of.get_type));
  write(into, "entry", of.entry);
  into.add(behind("exit-comb", of.exit_combination));
  write(into, "exit", of.exit);
  into.add(behind("exit-time", of.exit_time)).add(behind("exit-event", of.exit_event));
  into.add(behind("poll-interval", of.poll_interval));
  into.add(behind("average-factor", of.average_factor));
}

template <class Part>
void write_part(line_of_words& into, const std::optional<Part>& of) {
  if (of) write(into, *of);
}

}  // namespace

void write(ios_text& into, const model::eem_event& of) {
  line_of_words words;
  write_part(words, of.syslog);
  write_part(words, of.track);
  write_part(words, of.timer);
  write_part(words, of.cli);
  write_part(words, of.ipsla);
  write_part(words, of.routing);
  write_part(words, of.application);
  write_part(words, of.value);
  if (of.words.empty()) {
    words.add(behind("sync", of.sync)).add(behind("default", of.default_after));
    words.add(behind("maxrun", of.maxrun)).add(behind("ratelimit", of.ratelimit));
  }
  into.line("event", behind("tag", of.tag), model::to_text(of.detector.value), words.text(),
            of.words);
}

}  // namespace peerlint::write
