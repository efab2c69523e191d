#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct ip_sla_group_schedule;
struct ip_sla_header;
struct ip_sla_monitor_group_schedule;
struct ip_sla_monitor_header;
struct ip_sla_monitor_reset;
struct ip_sla_monitor_restart;
struct ip_sla_monitor_schedule;
struct ip_sla_reset;
struct ip_sla_restart;
struct ip_sla_schedule;
struct rtr_group_schedule;
struct rtr_header;
struct rtr_reset;
struct rtr_restart;
struct rtr_schedule;
struct sla_ageout_seconds;
struct sla_clock;
struct sla_day;
struct sla_forever;
struct sla_frequency_range;
struct sla_frequency_seconds;
struct sla_group;
struct sla_group_members;
struct sla_life_seconds;
struct sla_milliseconds;
struct sla_month;
struct sla_operation;
struct sla_period_seconds;
struct sla_recurring;
struct sla_start_after;
struct sla_start_now;
struct sla_start_pending;
struct sla_start_random;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// The header of an operation, in one of the generations.
template <class Production>
struct sla_header {
  using production = Production;
  located<std::uint32_t> number;
  void fields(auto& take) { take(from<grammar::sla_operation>, number); }
};

/// When something runs: what a schedule and one of a group may say.
struct sla_times {
  std::optional<located<std::uint32_t>> life;
  std::optional<located<bool>> forever;
  std::optional<located<std::string_view>> start;  ///< `now`, `pending`, `random`, `after`
  std::optional<located<std::string_view>> clock;
  std::optional<located<std::string_view>> milliseconds;
  std::optional<located<std::string_view>> day;
  std::optional<located<std::string_view>> month;
  std::optional<located<std::uint32_t>> ageout;
  std::optional<located<bool>> recurring;
  void fields(auto& take) {
    take(from<grammar::sla_life_seconds>, life);
    take(from<grammar::sla_forever>, forever);
    take(from<grammar::sla_start_now>, start);
    take(from<grammar::sla_start_pending>, start);
    take(from<grammar::sla_start_random>, start);
    take(from<grammar::sla_start_after>, start);
    take(from<grammar::sla_clock>, clock);
    take(from<grammar::sla_milliseconds>, milliseconds);
    take(from<grammar::sla_day>, day);
    take(from<grammar::sla_month>, month);
    take(from<grammar::sla_ageout_seconds>, ageout);
    take(from<grammar::sla_recurring>, recurring);
  }
};

template <class Production>
struct sla_schedule {
  using production = Production;
  located<std::uint32_t> number;
  sla_times times;
  void fields(auto& take) {
    take(from<grammar::sla_operation>, number);
    times.fields(take);
  }
};

template <class Production>
struct sla_group_schedule {
  using production = Production;
  located<std::uint32_t> number;
  located<std::string_view> members;
  std::optional<located<std::uint32_t>> period;
  located<std::string_view> frequency;
  located<std::string_view> frequency_range;
  sla_times times;
  void fields(auto& take) {
    take(from<grammar::sla_group>, number);
    take(from<grammar::sla_group_members>, members);
    take(from<grammar::sla_period_seconds>, period);
    take(from<grammar::sla_frequency_seconds>, frequency);
    take(from<grammar::sla_frequency_range>, frequency_range);
    times.fields(take);
  }
};

/// `restart N`: what it does is not configuration.
template <class Production>
struct sla_restart {
  using production = Production;
};

/// `reset`: takes every operation away.
template <class Production>
struct sla_reset {
  using production = Production;
};

using ip_sla_command =
    std::variant<sla_header<grammar::ip_sla_header>, sla_header<grammar::ip_sla_monitor_header>,
                 sla_header<grammar::rtr_header>, sla_schedule<grammar::ip_sla_schedule>,
                 sla_schedule<grammar::ip_sla_monitor_schedule>,
                 sla_schedule<grammar::rtr_schedule>,
                 sla_group_schedule<grammar::ip_sla_group_schedule>,
                 sla_group_schedule<grammar::ip_sla_monitor_group_schedule>,
                 sla_group_schedule<grammar::rtr_group_schedule>,
                 sla_restart<grammar::ip_sla_restart>, sla_restart<grammar::ip_sla_monitor_restart>,
                 sla_restart<grammar::rtr_restart>, sla_reset<grammar::ip_sla_reset>,
                 sla_reset<grammar::ip_sla_monitor_reset>, sla_reset<grammar::rtr_reset>>;

}  // namespace peerlint::command
