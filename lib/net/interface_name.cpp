#include "net/interface_name.hpp"

#include <array>

namespace peerlint::net {
namespace {

struct interface_type {
  std::string_view name;
  std::string_view least;  ///< the shortest form that IOS takes, or prints in tables
};

// Where several types begin alike, `least` says which one the short form means (`Te`, `Tw`, `Tu`).
constexpr std::array types{
    interface_type{"ACR", "acr"},
    interface_type{"AppGigabitEthernet", "ap"},
    interface_type{"AppNav-Compress", "appnav-c"},
    interface_type{"AppNav-UnCompress", "appnav-u"},
    interface_type{"ATM", "at"},
    interface_type{"Analysis-Module", "an"},
    interface_type{"Async", "as"},
    interface_type{"Auto-Template", "au"},
    interface_type{"BDI", "bd"},
    interface_type{"BRI", "br"},
    interface_type{"BVI", "bv"},
    interface_type{"Bundle-Ether", "bundle-e"},
    interface_type{"CEM", "ce"},
    interface_type{"Cellular", "cel"},
    interface_type{"Content-Engine", "co"},
    interface_type{"CPP", "cp"},
    interface_type{"CTunnel", "ct"},
    interface_type{"Dialer", "di"},
    interface_type{"Dot11Radio", "do"},
    interface_type{"EOBC", "eo"},
    interface_type{"ESCON", "es"},
    interface_type{"Embedded-Service-Engine", "em"},
    interface_type{"Ethernet-Internal", "ethernet-i"},
    interface_type{"Ethernet", "e"},
    interface_type{"FastEthernet", "f"},
    interface_type{"Fddi", "fd"},
    interface_type{"FiftyGigE", "fif"},
    interface_type{"FiveGigabitEthernet", "fiv"},
    interface_type{"FortyGigabitEthernet", "fo"},
    interface_type{"FortyGigE", "fortygige"},
    interface_type{"FourHundredGigE", "fou"},
    interface_type{"GigabitEthernet", "g"},
    interface_type{"GMPLS", "gm"},
    interface_type{"Group-Async", "gr"},
    interface_type{"HundredGigE", "hu"},
    interface_type{"HundredGigabitEthernet", "hundredgigab"},
    interface_type{"Hssi", "hs"},
    interface_type{"IDS-Sensor", "id"},
    interface_type{"IMA", "im"},
    interface_type{"Integrated-Service-Engine", "in"},
    interface_type{"ISM", "is"},
    interface_type{"LISP", "li"},
    interface_type{"Lex", "le"},
    interface_type{"Loopback", "l"},
    interface_type{"LongReachEthernet", "lon"},
    interface_type{"MFR", "mf"},
    interface_type{"Multilink", "m"},
    interface_type{"NVI", "nv"},
    interface_type{"Null", "n"},
    interface_type{"Overlay", "ov"},
    interface_type{"Port-channel", "po"},
    interface_type{"POS", "pos"},
    interface_type{"SDH", "sd"},
    interface_type{"Serial", "s"},
    interface_type{"Service-Engine", "service-e"},
    interface_type{"SM", "sm"},
    interface_type{"SSLVPN-VIF", "ss"},
    interface_type{"Switch", "sw"},
    interface_type{"TenGigabitEthernet", "t"},
    interface_type{"TokenRing", "to"},
    interface_type{"Tunnel", "tu"},
    interface_type{"Tunnel-tp", "tunnel-t"},
    interface_type{"TwentyFiveGigE", "twe"},
    interface_type{"TwoGigabitEthernet", "tw"},
    interface_type{"TwoHundredGigE", "twoh"},
    interface_type{"UCSE", "uc"},
    interface_type{"VASILeft", "vasil"},
    interface_type{"VASIRight", "vasir"},
    interface_type{"VirtualPortGroup", "v"},
    interface_type{"Virtual-Access", "virtual-a"},
    interface_type{"Virtual-PPP", "virtual-p"},
    interface_type{"Virtual-Template", "vt"},
    interface_type{"Virtual-TokenRing", "virtual-to"},
    interface_type{"Virtual-cem", "virtual-c"},
    interface_type{"Vlan", "vl"},
    interface_type{"Wlan-GigabitEthernet", "wl"},
    interface_type{"Wlan-ap", "wlan-a"},
    interface_type{"cable-modem", "cable-m"},
    interface_type{"nve", "nve"},
    interface_type{"pseudowire", "ps"},
    interface_type{"vmi", "vm"},
    interface_type{"Sonet", "son"},
};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool begins_with(std::string_view whole, std::string_view start) {
  if (start.size() > whole.size()) return false;
  for (std::size_t i = 0; i < start.size(); ++i)
    if (lower(whole[i]) != lower(start[i])) return false;
  return true;
}

// The type that `word` abbreviates: of those it begins, the one whose shortest form it reaches
// with most letters; an exact name always wins.
std::string_view type_of(std::string_view word) {
  std::string_view best;
  std::size_t reach = 0;
  for (const auto& type : types) {
    const bool short_form = begins_with(type.least, word) && word.size() == type.least.size();
    if (!short_form && !begins_with(type.name, word)) continue;
    if (word.size() == type.name.size()) return type.name;
    if (word.size() >= type.least.size() && (short_form || begins_with(word, type.least)) &&
        type.least.size() >= reach) {
      reach = type.least.size();
      best = type.name;
    }
  }
  return best;
}

bool is_number_path(std::string_view text) {
  if (text.empty() || text.front() < '0' || text.front() > '9') return false;
  return text.find_first_not_of("0123456789/.:") == std::string_view::npos;
}

}  // namespace

std::string canonical_interface(std::string_view words) {
  const auto digit = words.find_first_of("0123456789");
  auto type = words.substr(0, digit);
  auto number = digit == std::string_view::npos ? std::string_view{} : words.substr(digit);
  if (begins_with(words, "dot11")) {  // the only type with a digit in its name
    const auto end = words.find_first_not_of("Dot11RadioDOTRAIOdtraio");
    type = words.substr(0, end);
    number = end == std::string_view::npos ? std::string_view{} : words.substr(end);
  }
  while (!type.empty() && (type.back() == ' ' || type.back() == '\t')) type.remove_suffix(1);
  while (!number.empty() && (number.front() == ' ' || number.front() == '\t'))
    number.remove_prefix(1);
  if (type.empty() || !is_number_path(number)) return {};
  const auto name = type_of(type);
  return name.empty() ? std::string{} : std::string(name) + std::string(number);
}

}  // namespace peerlint::net
