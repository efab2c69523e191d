#include "structure/foreign_marks.hpp"

#include "structure/foreign_marks_cisco.hpp"
#include "structure/foreign_marks_others.hpp"

namespace peerlint::structure {
namespace {

constexpr marked_system systems[] = {
    {"", marks::ios},
    {"Cisco ASA", marks::asa},
    {"Cisco NX-OS", marks::nxos},
    {"Cisco IOS XR", marks::xr},
    {"Arista EOS", marks::eos},
    {"Juniper Junos", marks::junos},
    {"VyOS", marks::vyos},
    {"Fortinet FortiOS", marks::fortios},
    {"Palo Alto PAN-OS", marks::panos},
    {"Huawei VRP", marks::vrp},
    {"MikroTik RouterOS", marks::routeros},
    {"HPE Aruba AOS-CX", marks::aos_cx},
    {"HPE ArubaOS", marks::aruba_os},
    {"HPE ProCurve", marks::procurve},
    {"Cisco AireOS", marks::aireos},
    {"Cisco Small Business switch", marks::small_business},
    {"Cisco CatOS", marks::cat_os},
    {"Cisco SD-WAN vEdge", marks::vedge},
    {"F5 BIG-IP", marks::f5},
    {"Citrix NetScaler", marks::netscaler},
    {"Check Point Gaia", marks::gaia},
    {"Extreme EXOS", marks::exos},
    {"Ruckus FastIron", marks::fastiron},
    {"Dell OS", marks::dell_os},
    {"Nokia SR OS", marks::sros},
    {"FRRouting", marks::frr},
    {"AlliedWare Plus", marks::alliedware},
    {"NVIDIA Cumulus", marks::nvidia},
};

}  // namespace

std::span<const marked_system> marked_systems() { return systems; }

}  // namespace peerlint::structure
