#pragma once

#include <array>
#include <string_view>

namespace peerlint::facts {

/// A message of IOS as the detector of EEM sees it.
struct syslog_sample {
  std::string_view facility;  ///< what it is about; one entry each
  std::string_view text;
};

/// Messages that have nothing to do with each other, as routers print them.
// clang-format off
inline constexpr std::array<syslog_sample, 26> syslog_samples{{
    {"LINK", "%LINK-3-UPDOWN: Interface GigabitEthernet0/7, changed state to down"},
    {"LINK-CHANGED", "%LINK-5-CHANGED: Interface GigabitEthernet0/7, changed state to administratively down"},
    {"LINEPROTO", "%LINEPROTO-5-UPDOWN: Line protocol on Interface Tunnel7, changed state to down"},
    {"TRACK", "%TRACK-6-STATE: 77 ip sla 77 reachability Up -> Down"},
    {"TRACKING", "%TRACKING-5-STATE: 77 ip sla 77 reachability Up->Down"},
    {"SYS-CONFIG", "%SYS-5-CONFIG_I: Configured from console by admin on vty0 (192.0.2.7)"},
    {"SYS-RESTART", "%SYS-5-RESTART: System restarted --"},
    {"SYS-CPU", "%SYS-1-CPURISINGTHRESHOLD: Threshold: Total CPU Utilization(Total/Intr): 91%/3%, Top 3 processes(Pid/Util): 3/40%"},
    {"SYS-MEMORY", "%SYS-2-MALLOCFAIL: Memory allocation of 65536 bytes failed from 0x6012B1F4, alignment 0"},
    {"OSPF", "%OSPF-5-ADJCHG: Process 1, Nbr 192.0.2.7 on GigabitEthernet0/7 from FULL to DOWN, Neighbor Down: Dead timer expired"},
    {"BGP", "%BGP-5-ADJCHANGE: neighbor 192.0.2.7 Down BGP Notification sent"},
    {"DUAL", "%DUAL-5-NBRCHANGE: EIGRP-IPv4 100: Neighbor 192.0.2.7 (Tunnel7) is down: holding time expired"},
    {"HSRP", "%HSRP-5-STATECHANGE: GigabitEthernet0/7 Grp 1 state Standby -> Active"},
    {"SEC_LOGIN", "%SEC_LOGIN-5-LOGIN_SUCCESS: Login Success [user: admin] [Source: 192.0.2.7] [localport: 22] at 10:00:00 UTC"},
    {"SEC", "%SEC-6-IPACCESSLOGP: list 101 denied tcp 192.0.2.7(1025) -> 198.51.100.7(22), 1 packet"},
    {"CRYPTO", "%CRYPTO-5-SESSION_STATUS: Crypto tunnel is DOWN.  Peer 192.0.2.7:500 Id: 192.0.2.7"},
    {"CRYPTO-4", "%CRYPTO-4-RECVD_PKT_INV_SPI: decaps: rec'd IPSEC packet has invalid spi for destaddr=192.0.2.7"},
    {"CDP", "%CDP-4-NATIVE_VLAN_MISMATCH: Native VLAN mismatch discovered on GigabitEthernet0/7 (1)"},
    {"SSH", "%SSH-5-SSH2_USERAUTH: User 'admin' authentication for SSH2 Session from 192.0.2.7 (tty = 0) Succeeded"},
    {"SNMP", "%SNMP-3-AUTHFAIL: Authentication failure for SNMP req from host 192.0.2.7"},
    {"IP", "%IP-4-DUPADDR: Duplicate address 192.0.2.7 on Vlan7, sourced by 0000.5e00.5301"},
    {"SPANTREE", "%SPANTREE-2-BLOCK_BPDUGUARD: Received BPDU on port Gi0/7 with BPDU Guard enabled. Disabling port."},
    {"PM", "%PM-4-ERR_DISABLE: bpduguard error detected on Gi0/7, putting Gi0/7 in err-disable state"},
    {"DHCPD", "%DHCPD-4-PING_CONFLICT: DHCP address conflict:  server pinged 192.0.2.7."},
    {"CELLULAR", "%CELLWAN-2-MODEM_DOWN: Modem in slot 0/1/0 is DOWN"},
    {"HA_EM", "%HA_EM-6-LOG: OTHER: nothing to do with it"},
}};
// clang-format on

}  // namespace peerlint::facts
