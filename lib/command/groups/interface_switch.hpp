#pragma once

#include <variant>

#include "command/option_line.hpp"

namespace peerlint::grammar {
struct switch_access_vlan;
struct switch_bpdufilter;
struct switch_bpduguard;
struct switch_guard;
struct switch_mode;
struct switch_nonegotiate;
struct switch_portfast;
struct switch_security;
struct switch_security_maximum;
struct switch_security_sticky;
struct switch_security_violation;
struct switch_trunk_allowed;
struct switch_trunk_encapsulation;
struct switch_trunk_native;
struct switch_voice_vlan;
}  // namespace peerlint::grammar

namespace peerlint::command {

using interface_switch_command = std::variant<
    option_line<grammar::switch_mode>, option_line<grammar::switch_access_vlan>,
    option_line<grammar::switch_voice_vlan>, option_line<grammar::switch_trunk_encapsulation>,
    option_line<grammar::switch_trunk_native>, repeated_option_line<grammar::switch_trunk_allowed>,
    option_line<grammar::switch_nonegotiate>, option_line<grammar::switch_security>,
    option_line<grammar::switch_security_maximum>, option_line<grammar::switch_security_violation>,
    repeated_option_line<grammar::switch_security_sticky>, option_line<grammar::switch_portfast>,
    option_line<grammar::switch_guard>, option_line<grammar::switch_bpduguard>,
    option_line<grammar::switch_bpdufilter>>;

}  // namespace peerlint::command
