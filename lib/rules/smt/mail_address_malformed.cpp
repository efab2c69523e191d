#include "rules/smt/mail_recipients.hpp"

namespace peerlint::rules::smt {

constexpr std::size_t longest_local_part = 64;
constexpr std::size_t longest_domain = 255;
constexpr std::size_t longest_path = 256;

bool is_any_of(std::string_view text, std::string_view marks) {
  return text.find_first_of(marks) != std::string_view::npos;
}

bool is_atom(unsigned char c) {
  return c > ' ' && c < 0x7f &&
         std::string_view("()<>[]:;@\\,\"").find(static_cast<char>(c)) == std::string_view::npos;
}

bool is_local_part(std::string_view text) {
  return !text.empty() && text.front() != '.' && text.back() != '.' &&
         text.find("..") == std::string_view::npos &&
         std::all_of(text.begin(), text.end(), [](unsigned char c) { return is_atom(c); });
}

bool is_domain(std::string_view text) {
  if (text.starts_with('[')) return text.ends_with(']') && text.size() > 2;
  const auto is_of_label = [](unsigned char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
           c == '.' || c >= 0x80;
  };
  return !text.empty() && text.front() != '.' && text.back() != '.' &&
         text.find("..") == std::string_view::npos &&
         std::all_of(text.begin(), text.end(), is_of_label);
}

// What is wrong with an address; "" for nothing. A local part between quotation marks is not looked
// into.
std::string_view fault_of(std::string_view address) {
  if (address.starts_with('<') != address.ends_with('>')) return "has one angle bracket";
  if (address.starts_with('<')) address = address.substr(1, address.size() - 2);
  if (address.size() > longest_path - 2) return "is longer than 254 characters";
  const auto at = address.rfind('@');
  if (is_any_of(address, " \t")) return "has a blank";
  if (at == std::string_view::npos) return "has no @";
  const auto local = address.substr(0, at);
  const auto domain = address.substr(at + 1);
  if (local.empty() || domain.empty()) return "has nothing on one side of the @";
  if (local.size() > longest_local_part) return "has more than 64 characters before the @";
  if (domain.size() > longest_domain) return "has more than 255 characters behind the @";
  if (!local.starts_with('\\') && !local.starts_with('"') && !is_local_part(local))
    return "has characters before the @ that no address has";
  if (domain.find(':') != std::string_view::npos && !domain.starts_with('['))
    return "has an IPv6 address without brackets";
  return is_domain(domain) ? "" : "has no domain behind the @";
}

}  // namespace peerlint::rules::smt

PEERLINT_RULE(smt_mail_address_malformed){
    .code = "SMT003",
    .name = "mail-address-malformed",
    .summary = "the sender or a recipient of a mail is no mail address",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::device_facts& facts, report& out) {
          constexpr std::array<std::string_view, 3> keywords{"to", "from", "cc"};
          for (const auto& mail : smt::mail_actions_of(facts.device))
            for (const auto keyword : keywords) {
              const auto text = facts::expanded(mail, keyword, facts.device);
              if (!text) continue;
              for (const auto& address : smt::recipients_of(*text)) {
                const auto fault = smt::fault_of(address);
                if (fault.empty()) continue;
                auto& made =
                    out.at(smt::place_of(mail, keyword), "the address {} {}", address, fault)
                        .label("of the mail's `{}`", keyword)
                        .why(
                            "the server answers 501 or 553, the mail is not sent, and the "
                            "error ends the applet")
                        .help("{} <name>@<domain>", keyword);
                // Some servers complete it.
                if (fault == "has no @") made.at_most(level::warning);
                break;
              }
            }
        },
};
