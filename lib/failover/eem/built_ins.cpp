#include "failover/eem/built_ins.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "source/nearest.hpp"

namespace peerlint::failover {
namespace {

using model::eem_detector;

// A variable, or with `_` at its end all whose names begin so, and the detector that sets it.
struct row {
  std::string_view name;
  eem_detector by;
};
// clang-format off
constexpr auto by_detector = std::to_array<row>({
    {"_application_component_id", eem_detector::application},
    {"_application_data1", eem_detector::application}, {"_application_data2", eem_detector::application},
    {"_application_data3", eem_detector::application}, {"_application_data4", eem_detector::application},
    {"_application_sub_system", eem_detector::application}, {"_application_type", eem_detector::application},
    {"_cli_error_count", eem_detector::cli}, {"_cli_host", eem_detector::cli},
    {"_cli_msg", eem_detector::cli}, {"_cli_msg_count", eem_detector::cli},
    {"_cli_privilege", eem_detector::cli}, {"_cli_tty", eem_detector::cli},
    {"_cli_username", eem_detector::cli},
    {"_config_", eem_detector::config},
    {"_counter_name", eem_detector::counter}, {"_counter_value", eem_detector::counter},
    {"_env_", eem_detector::env}, {"_fan_", eem_detector::fan}, {"_gold_", eem_detector::gold},
    {"_identity_", eem_detector::identity},
    {"_interface_is_increment", eem_detector::interface}, {"_interface_name", eem_detector::interface},
    {"_interface_parameter", eem_detector::interface}, {"_interface_value", eem_detector::interface},
    {"_ioswd_", eem_detector::ioswdsysmon},
    {"_ipsla_condition", eem_detector::ipsla}, {"_ipsla_dest_ip_addr", eem_detector::ipsla},
    {"_ipsla_group_name", eem_detector::ipsla}, {"_ipsla_measured_threshold_value", eem_detector::ipsla},
    {"_ipsla_oper_id", eem_detector::ipsla}, {"_ipsla_react_type", eem_detector::ipsla},
    {"_ipsla_threshold_count1", eem_detector::ipsla}, {"_ipsla_threshold_count2", eem_detector::ipsla},
    {"_ipsla_threshold_falling", eem_detector::ipsla}, {"_ipsla_threshold_rising", eem_detector::ipsla},
    {"_mat_", eem_detector::mat}, {"_nd_", eem_detector::neighbor_discovery}, {"_nf_", eem_detector::nf},
    {"_none_arg", eem_detector::none}, {"_none_argc", eem_detector::none},
    {"_oir_event", eem_detector::oir}, {"_oir_slot", eem_detector::oir},
    {"_process_", eem_detector::process}, {"_resource_", eem_detector::resource},
    {"_rf_event", eem_detector::rf},
    {"_routing_distance", eem_detector::routing}, {"_routing_lastgateway", eem_detector::routing},
    {"_routing_lastinterface", eem_detector::routing}, {"_routing_mask", eem_detector::routing},
    {"_routing_metric", eem_detector::routing}, {"_routing_network", eem_detector::routing},
    {"_routing_protocol", eem_detector::routing}, {"_routing_type", eem_detector::routing},
    {"_rpc_", eem_detector::rpc},
    {"_snmp_exit_event", eem_detector::snmp}, {"_snmp_oid", eem_detector::snmp},
    {"_snmp_oid_delta_val", eem_detector::snmp}, {"_snmp_oid_val", eem_detector::snmp},
    {"_snmp_notif_", eem_detector::snmp_notification}, {"_snmp_", eem_detector::snmp_object},
    {"_syslog_msg", eem_detector::syslog}, {"_syslog_msg_count", eem_detector::syslog},
    {"_timer_remain", eem_detector::timer}, {"_timer_time", eem_detector::timer},
    {"_timer_type", eem_detector::timer},
    {"_track_number", eem_detector::track}, {"_track_state", eem_detector::track},
    {"_wdsysmon_", eem_detector::wdsysmon},
});
constexpr auto of_all = std::to_array<std::string_view>({
    "_event_id", "_event_pub_msec", "_event_pub_sec", "_event_pub_time", "_event_severity",
    "_event_type", "_event_type_string", "_exit_status",
});
constexpr auto of_actions = std::to_array<std::string_view>({
    "_cli_result", "_file_", "_info_", "_regexp_result", "_remainder", "_result", "_string_result",
    "_track_number", "_track_state",
});
// clang-format on

bool means(std::string_view row, std::string_view name) {
  if (row == "_none_arg")  // _none_arg1 … _none_arg15
    return name.starts_with(row) && name.size() > row.size() && name != "_none_argc";
  return row.ends_with('_') ? name.starts_with(row) : name == row;
}

bool uses(const model::eem_applet& applet, eem_detector detector) {
  return std::any_of(applet.events.begin(), applet.events.end(),
                     [&](const auto& one) { return one.detector.value == detector; });
}

// Of an applet with one event, what its line says.
std::optional<std::string> value_of(const model::eem_applet& applet, std::string_view name) {
  if (name == "_exit_status") return "0";
  if (applet.events.size() != 1) return std::nullopt;
  const auto& event = applet.events.front();
  if (event.track && name == "_track_number") return std::to_string(event.track->number.value);
  if (event.track && name == "_track_state" && event.track->state &&
      event.track->state->value != model::eem_track_state::any)
    return std::string(model::to_text(event.track->state->value));
  if (event.timer && name == "_timer_type") return std::string(model::to_text(event.timer->kind));
  return std::nullopt;
}

}  // namespace

built_in_variable built_in_of(const model::eem_applet& applet, std::string_view name) {
  if (std::find(of_all.begin(), of_all.end(), name) != of_all.end())
    return {built_in::set, value_of(applet, name)};
  auto found = built_in::unknown;
  for (const auto& one : by_detector) {
    if (!means(one.name, name)) continue;
    if (uses(applet, one.by)) return {built_in::set, value_of(applet, name)};
    found = built_in::of_another_event;
  }
  const bool by_action =
      std::any_of(of_actions.begin(), of_actions.end(), [&](auto one) { return means(one, name); });
  if (by_action && found == built_in::unknown) found = built_in::by_an_action;
  return {found, std::nullopt};
}

std::string_view nearest_built_in(std::string_view name) {
  std::vector<std::string_view> all(of_all.begin(), of_all.end());
  for (const auto& one : by_detector)
    if (!one.name.ends_with('_')) all.push_back(one.name);
  for (const auto one : of_actions)
    if (!one.ends_with('_')) all.push_back(one);
  return source::nearest(name, all);
}

}  // namespace peerlint::failover
