#include "command/groups/ip_sla_setting.hpp"

#include "session/ip_sla_operations.hpp"
#include "session/option_lines.hpp"

namespace peerlint::session {
namespace ip_sla_setting {
namespace {

using operation = model::ip_sla_operation;

// Which number or text of an operation a production sets.
template <class Production>
constexpr auto number_of = &operation::frequency;
template <>
constexpr auto number_of<grammar::sla_timeout> = &operation::timeout;
template <>
constexpr auto number_of<grammar::sla_threshold> = &operation::threshold;
template <>
constexpr auto number_of<grammar::sla_tos> = &operation::tos;
template <>
constexpr auto number_of<grammar::sla_request_size> = &operation::request_data_size;

template <class Production>
constexpr auto text_of = &operation::vrf;
template <>
constexpr auto text_of<grammar::sla_owner> = &operation::owner;
template <>
constexpr auto text_of<grammar::sla_tag> = &operation::tag;

template <class Production>
edit enter_one(const context& at, const command::sla_number<Production>& line, operation& of) {
  return place(at, of.*number_of<Production>, line.value);
}

template <class Production>
edit enter_one(const context& at, const command::sla_string<Production>& line, operation& of) {
  return place(at, of.*text_of<Production>, line.value);
}

edit enter_one(const context& at, const command::sla_verify_data& /*line*/, operation& of) {
  return place_word(at, of.verify_data);
}

// The request is no configuration that anything hangs on.
edit enter_one(const context& at, const command::sla_raw_request& /*line*/, operation& /*of*/) {
  return at.done(edit::kinds::none);
}

template <class Production>
edit enter_one(const context& at, const command::option_line<Production>& /*line*/, operation& of) {
  return place_option(at, of.options);
}

template <class Production>
edit enter_one(const context& at, const command::repeated_option_line<Production>& /*line*/,
               operation& of) {
  return add_option(at, of.options);
}

}  // namespace
}  // namespace ip_sla_setting

template <>
edit enter(context& at, const command::ip_sla_setting_command& what) {
  auto* of = current_operation(at);
  if (of == nullptr) return at.done(edit::kinds::none);
  return std::visit([&](const auto& line) { return ip_sla_setting::enter_one(at, line, *of); },
                    what);
}

}  // namespace peerlint::session
