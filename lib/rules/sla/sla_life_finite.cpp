#include "rules/sla/operation.hpp"

namespace peerlint::rules::sla {

constexpr std::uint32_t year = 31536000;  // seconds; who says more means forever

std::uint32_t life_of(const model::ip_sla_schedule& schedule) {
  return schedule.life ? schedule.life->value : model::default_ip_sla_life;
}

bool ends_soon(const model::ip_sla_schedule& schedule) {
  const auto life = life_of(schedule);
  return !schedule.forever && !schedule.recurring && life != 0 && life < year;
}

// The operation does not run at all; who mends its times enters the line again as it stands.
void tell_of_refused(const model::ip_sla_operation& one, report& out) {
  const auto& refused = one.refused_schedule;
  out.at(refused.at, "IP SLA operation {} would end {} s after its start", one.number.value,
         life_of(refused.wanted))
      .label(refused.wanted.life ? "its life" : "without `life` it is 3600 s")
      .at_most(level::note)
      .why(
          "the router refuses the line because of the times of the operation; entered again when "
          "they are mended, it lets the operation run for that long only")
      .help("{} {} life forever start-time now", head_of(one, "schedule"), one.number.value);
}

}  // namespace peerlint::rules::sla

PEERLINT_RULE(sla_sla_life_finite){
    .code = "SLA003",
    .name = "sla-life-finite",
    .summary = "an operation of IP SLA ends after its life",
    .since = "0.1.0",
    .fix = fix_level::unsafe,
    .check =
        [](const facts::device_facts& facts, report& out) {
          std::vector<span> said;  // a group is one line
          for (const auto* const each : sla::tracked_first(facts)) {
            const auto& one = *each;
            const auto start = facts::start_of(one, facts.device);
            if (!start.runs() && sla::has_refused_times(one) &&
                sla::ends_soon(one.refused_schedule.wanted))
              sla::tell_of_refused(one, out);
            if (!start.runs() || !sla::ends_soon(*start.schedule)) continue;
            const auto life = sla::life_of(*start.schedule);
            if (std::find(said.begin(), said.end(), start.line) != said.end()) continue;
            said.push_back(start.line);
            const auto number = one.number.value;
            const bool own = start.line == one.schedule.line;
            auto& made =
                out.at(start.line, "IP SLA operation {} ends {} s after its start", number, life)
                    .label(start.schedule->life ? "its life" : "without `life` it is 3600 s")
                    .why(
                        "failover works for that long after each start of the router; then the "
                        "operation measures nothing any more");
            if (own)
              made.help("{} {} life forever start-time now", sla::head_of(one, "schedule"), number)
                  .enter(facts.read.name, "no {} {}", sla::head_of(one, "schedule"), number)
                  .enter(facts.read.name, "{} {} life forever start-time now",
                         sla::head_of(one, "schedule"), number);
            else
              made.help("repeat the line with: life forever");
            if (!sla::is_tracked(one, facts)) made.at_most(level::note);
            sla::name_tracks(made, one, facts, "measures nothing from then on");
          }
        },
};
