#pragma once

#include "structure/foreign_marks.hpp"

// The marks of other makers' systems.
namespace peerlint::structure::marks {

inline constexpr mark eos[] = {
    {"! device: %*EOS-", 7},
    {"! boot system flash:%*EOS", 6},
    {"boot system flash:%*EOS-", 6},
    {"!RANCID-CONTENT-TYPE: arista", 9},
    {"! Command: show running-config", 3},
    {"transceiver qsfp default-mode", 5},
    {"service routing protocols model", 5},
    {"management api ", 5},
    {"management ssh$", 3},
    {"vrf instance ", 4},
    {"daemon %w", 2},
    {"no aaa root$", 4},
    {"aaa root ", 4},
    {"spanning-tree mode mstp$", 3},
    {"vlan internal order ", 4},
    {"mlag configuration$", 4},
    {"interface Vxlan%d", 4},
    {"interface Management%d", 3},
    {"interface Ethernet%d$", 1},
    {"interface Ethernet%d/%d", 1},
    {"queue-monitor length", 4},
    {"hardware tcam$", 3},
    {"username %w privilege %d role ", 4},
    {"username %w privilege %d %*secret sha512", 3},
    {"ip virtual-router mac-address ", 4},
    {"ip address virtual ", 3},
    {"ip route %d.%d.%d.%d/%d", 1},
    {"ip address %d.%d.%d.%d/%d", 1},
};

inline constexpr mark junos[] = {
    {"## Last commit: ", 6},
    {"## Last changed: ", 6},
    {"#RANCID-CONTENT-TYPE: juniper", 9},
    {"version %d.%dR%d", 5},
    {"set version %d.%dR%d", 6},
    {"set version ", 2},
    {"set system host-name ", 4},
    {"set system root-authentication ", 4},
    {"set system services ", 3},
    {"set system login ", 3},
    {"set interfaces ge-%d/", 5},
    {"set interfaces xe-%d/", 5},
    {"set interfaces et-%d/", 5},
    {"set interfaces %w unit %d ", 4},
    {"set routing-options ", 4},
    {"set protocols ", 3},
    {"set policy-options ", 4},
    {"set firewall family ", 4},
    {"set security ", 4},
    {"set snmp community ", 2},
    {"[edit", 4},
    {"host-name %*;$", 4},
    {"system {$", 2},
    {"interfaces {$", 2},
    {"protocols {$", 2},
    {"security {$", 2},
    {"routing-options {$", 4},
    {"policy-options {$", 4},
    {"root-authentication {$", 4},
    {"family inet {$", 4},
    {"unit %d {$", 3},
    {"ge-%d/%d/%d {$", 4},
    {"xe-%d/%d/%d {$", 4},
};

inline constexpr mark vyos[] = {
    {"// vyos-config-version", 6},
    {"// Warning: Do not remove the following line", 5},
    {"/* === vyatta-config-version", 6},
    {"vyos@", 5},
    {"set interfaces ethernet eth%d", 6},
    {"set vpn ipsec ", 5},
    {"set nat source rule ", 5},
    {"set protocols static route ", 4},
    {"set service ssh", 3},
    {"set system host-name ", 3},
    {"set system login user ", 3},
    {"ethernet eth%d {$", 6},
    {"interfaces {$", 2},
    {"system {$", 2},
};

inline constexpr mark fortios[] = {
    {"#config-version=", 8},
    {"config system global$", 5},
    {"config system interface$", 5},
    {"config system ", 2},
    {"config firewall ", 4},
    {"config vpn ipsec ", 5},
    {"config vpn ssl ", 4},
    {"config router ", 3},
    {"config vdom$", 4},
    {"set vdom ", 3},
    {"edit \"", 2},
    {"edit %d$", 1},
};

inline constexpr mark panos[] = {
    {"set deviceconfig ", 6},
    {"set mgt-config ", 6},
    {"set network interface ethernet ", 5},
    {"set network virtual-router ", 5},
    {"set network ike ", 5},
    {"set rulebase ", 5},
    {"set vsys ", 4},
    {"deviceconfig {$", 5},
    {"mgt-config {$", 5},
    {"rulebase {$", 4},
    {"<config version=\"%d", 6},
};

inline constexpr mark vrp[] = {
    {"!Software Version V%d", 6},
    {"version %d.%d.%d, Release", 7, "HPE Comware"},
    {"version %d.%d.%d, ESS", 7, "HPE Comware"},
    {"sysname %w", 3},
    {"undo ", 3},
    {"user-interface vty %d", 3},
    {"authentication-scheme ", 2},
    {"stelnet server enable", 4},
    {"ip route-static ", 4},
    {"snmp-agent ", 3},
    {"info-center ", 3},
    {"port link-type ", 4},
    {"port trunk allow-pass vlan ", 4},
    {"port trunk permit vlan ", 5, "HPE Comware"},
    {"irf ", 5, "HPE Comware"},
    {"interface Vlan-interface%d", 5, "HPE Comware"},
    {"interface Vlanif%d", 4},
    {"local-user %w class ", 5, "HPE Comware"},
    {"ike proposal %d", 3},
    {"ike peer %w", 3},
    {"acl number %d", 3},
    {"return$", 2},
};

inline constexpr mark routeros[] = {
    {"# %*by RouterOS %d", 6},
    {"# software id =", 5},
    {"[admin@%w] >", 5},
    {"/interface ", 4},
    {"/ip address", 4},
    {"/ip ", 3},
    {"/ipv6 ", 3},
    {"/system ", 4},
    {"/routing ", 4},
    {"/snmp", 2},
    {"/user ", 2},
    {"/ppp ", 3},
    {"add address=", 2},
    {"set [ find ", 3},
};

inline constexpr mark aos_cx[] = {
    {"!Version ArubaOS-CX", 8}, {"!Version AOS-CX", 8},     {"!export-password: ", 5},
    {"interface lag %d", 4},    {"interface %d/%d/%d$", 4}, {"vlan trunk allowed ", 4},
    {"vlan access %d", 4},      {"vrf attach ", 4},         {"vsx$", 4},
    {"active-gateway ip ", 4},  {"access-list ip %w$", 3},  {"https-server vrf ", 4},
    {"ssh server vrf ", 3},
};

inline constexpr mark aruba_os[] = {
    {"netservice ", 4},      {"netdestination ", 4},     {"ip access-list session ", 5},
    {"user-role ", 4},       {"crypto-local ", 4},       {"wlan ssid-profile ", 5},
    {"wlan virtual-ap ", 5}, {"aaa profile ", 3},        {"ap-group ", 3},
    {"controller-ip ", 4},   {"firewall-visibility", 3},
};

inline constexpr mark procurve[] = {
    {"; %w Configuration Editor;", 7}, {"; hpStack", 7},   {"; Ver #", 5},
    {"Running configuration:", 2},     {"untagged %d", 2}, {"tagged %d", 2},
    {"password manager", 2},
};

inline constexpr mark f5[] = {
    {"#TMSH-VERSION: %d", 8}, {"ltm virtual %*{$", 5},    {"ltm %*{$", 4},
    {"net self %*{$", 4},     {"net vlan %*{$", 4},       {"sys %*{$", 3},
    {"cm device %*{$", 4},    {"auth partition %*{$", 4},
};

inline constexpr mark netscaler[] = {
    {"#NS%d.%d Build", 8}, {"add lb vserver ", 5},    {"bind lb vserver ", 5}, {"add ns ip ", 5},
    {"set ns ", 4},        {"enable ns feature ", 5}, {"add ssl certKey ", 4},
};

inline constexpr mark gaia[] = {
    {"# Language version: ", 6},
    {"set installer policy ", 5},
    {"set interface %w ipv4-address ", 5},
    {"set static-route ", 4},
    {"add allowed-client ", 5},
    {"set password-controls ", 4},
    {"set expert-password", 4},
};

inline constexpr mark exos[] = {
    {"# Module %w configuration.", 5}, {"configure snmp sysName ", 5},
    {"configure vlan %w ", 4},         {"create vlan ", 4},
    {"enable ipforwarding vlan ", 4},
};

inline constexpr mark fastiron[] = {
    {"ver %d.%d.%d", 4},       {"stack unit %d", 3},
    {"module %d icx", 5},      {"vlan %d%*by port$", 5},
    {"tagged ethe ", 5},       {"untagged ethe ", 5},
    {"no untagged ethe ", 5},  {"port-name ", 3},
    {"interface ve %d", 3},    {"enable telnet authentication", 3},
    {"enable aaa console", 3}, {"cam-partition profile ", 5},
    {"system-max ", 3},
};

inline constexpr mark dell_os[] = {
    {"! Version %d.%d(%d.%d", 6},
    {"stack-unit %d provision ", 5},
    {"interface ManagementEthernet %d/%d", 5},
    {"interface fortyGigE %d/%d", 4},
    {"interface mgmt %d/%d/%d", 4},
    {"interface ethernet%d/%d/%d", 3},
    {"mgmt route ", 4},
};

inline constexpr mark sros[] = {
    {"# TiMOS-", 8}, {"exit all$", 4}, {"echo \"", 3}, {"card-type ", 4}, {"mda-type ", 4},
};

inline constexpr mark frr[] = {
    {"frr version %d", 8},
    {"frr defaults ", 6},
    {"! Zebra configuration saved from vty", 6},
    {"service integrated-vtysh-config", 6},
    {"log syslog ", 2},
};

inline constexpr mark alliedware[] = {
    {"interface port%d.%d.%d", 6},
    {"stack virtual-chassis-id", 5},
    {"platform hwfilter-size", 5},
    {"lacp global-passive-mode ", 4},
    {"no service dhcp-server$", 3},
    {"no service ssh$", 3},
    {"spanning-tree mode rstp$", 3},
    {"service telnet$", 2},
    {"service http$", 2},
};

inline constexpr mark nvidia[] = {
    {"## Running database ", 6, "NVIDIA Onyx"},
    {"## Active saved database ", 6, "NVIDIA Onyx"},
    {"## Product release: ", 5, "NVIDIA Onyx"},
    {"net add ", 5, "Cumulus Linux"},
    {"nv set ", 5},
};

}  // namespace peerlint::structure::marks
