#include "net/interface_name.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <system_error>

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

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool begins_with(std::string_view whole, std::string_view start) {
  if (start.size() > whole.size()) return false;
  for (std::size_t i = 0; i < start.size(); ++i)
    if (lower(whole[i]) != lower(start[i])) return false;
  return true;
}

// The types that begin with a letter, in the order of the table: a short form begins as its type
// does.
class types_by_letter {
 public:
  constexpr types_by_letter() {
    for (std::size_t i = 0; i < types.size(); ++i) {
      auto& of = letters_[index(types[i].name.front())];
      of.which[of.count++] = static_cast<std::uint8_t>(i);
    }
  }
  [[nodiscard]] constexpr std::span<const std::uint8_t> of(char letter) const {
    const auto at = index(letter);
    if (at >= letters_.size()) return {};
    return {letters_[at].which.data(), letters_[at].count};
  }

 private:
  struct some_types {
    std::array<std::uint8_t, 16> which{};
    std::size_t count = 0;
  };
  static constexpr std::size_t index(char letter) {
    return static_cast<unsigned char>((letter | 0x20) - 'a');
  }

  std::array<some_types, 26> letters_{};
};

constexpr types_by_letter by_letter;

// The type that `word` abbreviates: of those it begins, the one whose shortest form it reaches
// with most letters; an exact name always wins.
std::string_view type_of(std::string_view word) {
  const auto same_letter = by_letter.of(word.front());
  // As IOS writes it, which most files have.
  for (const auto number : same_letter)
    if (types[number].name == word) return types[number].name;
  std::string_view best;
  std::size_t reach = 0;
  for (const auto number : same_letter) {
    const auto& type = types[number];
    const bool short_form = word.size() == type.least.size() && begins_with(type.least, word);
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
  if (text.empty() || !is_digit(text.front())) return false;
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return is_digit(c) || c == '/' || c == '.' || c == ':'; });
}

struct name_parts {
  std::string_view type;  ///< as IOS writes it; "" when the words are no interface
  std::string_view number;
};

name_parts parts_of(std::string_view words) {
  const auto* const digit = std::find_if(words.begin(), words.end(), is_digit);
  auto type = words.substr(0, static_cast<std::size_t>(digit - words.begin()));
  auto number = words.substr(type.size());
  if (begins_with(words, "dot11")) {  // the only type with a digit in its name
    type = words.substr(0, words.find_first_not_of("Dot11RadioDOTRAIOdtraio"));
    number = words.substr(type.size());
  }
  while (!type.empty() && (type.back() == ' ' || type.back() == '\t')) type.remove_suffix(1);
  while (!number.empty() && (number.front() == ' ' || number.front() == '\t'))
    number.remove_prefix(1);
  if (type.empty() || !is_number_path(number)) return {};
  return {type_of(type), number};
}

std::string_view trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \t");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

// A number of at most four digits: more interfaces of a kind no router has.
std::optional<unsigned> small_number(std::string_view digits) {
  unsigned value = 0;
  const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  const bool whole = end == digits.data() + digits.size();
  if (digits.size() > 4 || fault != std::errc{} || !whole) return std::nullopt;
  return value;
}

// The interfaces of one stretch, `gi0/0 - 3`; false when it is none.
bool add_stretch(std::string_view words, std::vector<std::string>& names) {
  constexpr std::size_t most = 1024;
  const auto dash = words.rfind('-');
  // `Port-channel1` has a dash of its own.
  const bool several =
      dash != std::string_view::npos && small_number(trimmed(words.substr(dash + 1)));
  const auto first_name = canonical_interface(trimmed(several ? words.substr(0, dash) : words));
  if (first_name.empty()) return false;
  if (!several) {
    names.push_back(first_name);
    return true;
  }
  const auto behind = first_name.find_last_not_of("0123456789") + 1;
  const auto first = small_number(std::string_view(first_name).substr(behind));
  const auto last = small_number(trimmed(words.substr(dash + 1)));
  if (!first || !last || *last < *first || names.size() + (*last - *first) >= most) return false;
  for (auto number = *first; number <= *last; ++number)
    names.push_back(first_name.substr(0, behind) + std::to_string(number));
  return true;
}

}  // namespace

bool is_interface(std::string_view words) { return !parts_of(words).type.empty(); }

std::string canonical_interface(std::string_view words) {
  const auto [type, number] = parts_of(words);
  if (type.empty()) return {};
  std::string name;
  name.reserve(type.size() + number.size());
  name += type;
  name += number;
  return name;
}

std::vector<std::string> interface_range(std::string_view words) {
  std::vector<std::string> names;
  for (auto comma = words.find(',');; comma = words.find(',')) {
    if (!add_stretch(trimmed(words.substr(0, comma)), names)) return {};
    if (comma == std::string_view::npos) return names;
    words.remove_prefix(comma + 1);
  }
}

}  // namespace peerlint::net
