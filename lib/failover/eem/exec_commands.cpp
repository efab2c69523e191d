#include "failover/eem/exec_commands.hpp"

#include <algorithm>
#include <array>

#include "structure/words.hpp"

namespace peerlint::failover {
namespace {

using effect = exec_effect;

// clang-format off
// Every first word that IOS and IOS-XE have at `#`; those at `>` are a part of them.
constexpr auto first_words = std::to_array<std::string_view>({
    "access-enable", "access-template", "alps", "archive", "audio-prompt", "auto-sync", "bfe", "calendar", "call",
    "ccm-manager", "cd", "clear", "clns", "clock", "cns", "configure", "connect", "copy", "crypto", "debug", "delete",
    "diagnostic", "dir", "disable", "disconnect", "dot11", "dot1x", "eap", "emadmin", "enable", "erase", "ethernet", "event",
    "exit", "format", "fsck", "guestshell", "gulp", "hw-module", "install", "isdn", "issu", "lat",
    "license", "lig", "lock", "login", "logout", "mbranch", "media-proxy", "mkdir", "modemui", "monitor", "more", "mpls",
    "mrinfo", "mrm", "mstat", "mtrace", "name-connection", "ncia", "no", "one-stop", "pad", "ping", "platform", "ppp",
    "pwd", "pnp", "radius", "redundancy", "release", "reload", "rename", "renew", "request", "resume", "rlogin", "rmdir",
    "rsh", "scripting", "sdlc", "send", "set", "setup", "show", "slip", "spec-file", "squeeze", "ssh", "start-chat",
    "stcapp", "systat", "tarp", "tclquit", "tclsh", "telnet", "terminal", "test", "traceroute", "tunnel", "udld",
    "udptn", "undebug", "undelete", "upgrade", "verify", "vlan", "voice", "voip", "vtp", "where", "which-route", "write",
    "x28", "x3", "quit", "reset", "software",
});
constexpr auto user_words = std::to_array<std::string_view>({
    "access-enable", "clear", "connect", "crypto", "disable", "disconnect", "enable", "exit", "lat", "lock", "login",
    "logout", "mrinfo", "mstat", "mtrace", "name-connection", "pad", "ping", "ppp", "quit", "release", "renew", "resume",
    "rlogin", "set", "show", "slip", "ssh", "systat", "tclquit", "telnet", "terminal", "traceroute", "tunnel", "udptn",
    "where", "x28", "x3",
});

// Sorted by nothing: the row with most words in common counts.
constexpr auto rows = std::to_array<exec_command>({
    {"enable", effect::enter_privileged, true},
    {"disable", effect::leave_privileged, true},
    {"exit", effect::leave, true}, {"logout", effect::leave, true}, {"quit", effect::leave, true},
    {"configure terminal", effect::enter_configuration}, {"configure", effect::none, false, true},
    {"configure replace", effect::replace, false, true, "force"},
    {"configure memory", effect::replace}, {"configure network", effect::replace, false, true},
    {"configure revert", effect::replace},
    {"clear ip nat translation", effect::clear_translations},
    {"clear crypto", effect::clear_crypto},
    {"clear ip route", effect::clear_routes},
    {"clear ip ospf process", effect::clear_other, false, true},
    {"clear ip bgp", effect::clear_other}, {"clear arp-cache", effect::clear_other},
    {"clear logging", effect::clear_other, false, true},
    {"clear counters", effect::clear_other, false, true},
    {"clear line", effect::clear_other, false, true},
    {"clear", effect::clear_other},
    {"write memory", effect::save},
    {"write erase", effect::erase, false, true},
    {"write network", effect::copy, false, true},
    {"write terminal", effect::none},
    {"write core", effect::none},
    {"write", effect::save},
    {"copy running-config startup-config", effect::save, false, true, "", 20},
    {"copy", effect::copy, false, true, "/noverify", 20},
    {"erase", effect::erase, false, true}, {"format", effect::erase, false, true},
    {"delete", effect::remove, false, true, "/force"},
    {"rename", effect::none, false, true}, {"mkdir", effect::none, false, true},
    {"rmdir", effect::none, false, true}, {"squeeze", effect::none, false, true},
    {"reload cancel", effect::none},
    {"reload", effect::reload, false, true},
    {"redundancy force-switchover", effect::reload, false, true},
    {"redundancy reload", effect::reload, false, true},
    {"event manager run", effect::run_applet}, {"event manager", effect::none},
    {"ping", effect::probe, true, false, "", 10},
    {"traceroute", effect::probe, true, false, "", 30},
    {"debug all", effect::debug, false, true},
    {"debug", effect::debug}, {"undebug", effect::none}, {"no debug", effect::none},
    {"show", effect::none, true}, {"terminal", effect::none, true},
    {"telnet", effect::other_session, true}, {"ssh", effect::other_session, true},
    {"rlogin", effect::other_session, true}, {"connect", effect::other_session, true},
    {"tclsh", effect::other_session}, {"guestshell", effect::other_session},
    {"setup", effect::other_session, false, true},
    {"crypto pki", effect::none, false, true}, {"crypto key", effect::none, false, true},
    {"license", effect::none, false, true}, {"archive config", effect::none},
});

// In configuration mode: the head, whether behind `no`, and a word with which it does not ask.
struct asking_line {
  std::string_view head;
  bool by_no;
  std::string_view quiet;
};
constexpr auto asking_lines = std::to_array<asking_line>({
    {"crypto key generate", false, "modulus"}, {"crypto key zeroize", false, ""},
    {"username", true, ""}, {"aaa new-model", true, ""},
    {"crypto pki trustpoint", true, ""}, {"crypto pki certificate chain", true, ""},
    {"crypto pki authenticate", false, ""}, {"crypto pki enroll", false, ""},
    {"crypto pki server", true, ""},
});
// clang-format on

struct row_match {
  const exec_command* row = nullptr;
  std::size_t words = 0;
};

// How many keywords of the row the line has, all of them; 0 otherwise.
std::size_t words_in_common(std::string_view keywords, std::string_view line,
                            const std::vector<structure::word>& words) {
  std::size_t count = 0;
  for (auto at = structure::next_word(keywords, 0); at.size > 0;
       at = structure::next_word(keywords, at.end()), ++count) {
    if (count == words.size()) return 0;
    const std::array<std::string_view, 1> keyword{structure::text_of(keywords, at)};
    if (structure::resolve(structure::text_of(line, words[count]), keyword).is ==
        structure::resolution::none)
      return 0;
  }
  return count;
}

bool has_word(std::string_view line, std::string_view word) {
  for (const auto& one : structure::words_of(line))
    if (structure::same_word(structure::text_of(line, one), word)) return true;
  return false;
}

exec_command unlisted(std::string_view word, bool for_users) {
  exec_command made;
  made.keywords = word;
  made.for_users = for_users;
  return made;
}

// A first word without a row of its own.
const exec_command* row_of_word(std::string_view word) {
  static const auto all = [] {
    std::array<exec_command, first_words.size()> made;
    for (std::size_t i = 0; i < made.size(); ++i)
      made[i] = unlisted(first_words[i], std::find(user_words.begin(), user_words.end(),
                                                   first_words[i]) != user_words.end());
    return made;
  }();
  const auto* const found =
      std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.keywords == word; });
  return found == all.end() ? nullptr : found;
}

row_match longest_row(std::string_view first, std::string_view line,
                      const std::vector<structure::word>& words) {
  row_match best;
  for (const auto& one : rows) {
    if (!one.keywords.starts_with(first) ||
        (one.keywords.size() > first.size() && one.keywords[first.size()] != ' '))
      continue;
    const auto common = words_in_common(one.keywords, line, words);
    if (common > best.words) best = {&one, common};
  }
  return best;
}

}  // namespace

exec_reading read_exec(std::string_view line, bool privileged) {
  exec_reading made;
  const auto words = structure::words_of(line);
  if (words.empty()) return made;
  const auto first = structure::text_of(line, words.front());
  const std::span<const std::string_view> known =
      privileged ? std::span<const std::string_view>(first_words) : user_words;
  const auto meant = structure::resolve(first, known);
  if (meant.is == structure::resolution::none) return made;
  if (meant.is == structure::resolution::ambiguous) {
    made.is = exec_reading::kinds::ambiguous;
    made.candidates = structure::candidates(first, known);
    return made;
  }
  const auto word = known[meant.index];
  const auto row = longest_row(word, line, words);
  made.is = exec_reading::kinds::known;
  made.command = row.row != nullptr ? row.row : row_of_word(word);
  made.head = row.row != nullptr ? row.row->keywords : word;
  made.words = row.row != nullptr ? row.words : 1;
  made.asks = made.command != nullptr && made.command->asks &&
              (made.command->quiet.empty() || !has_word(line, made.command->quiet));
  return made;
}

bool asks_in_configuration(std::string_view head, bool by_no, std::string_view line) {
  return std::any_of(asking_lines.begin(), asking_lines.end(), [&](const asking_line& one) {
    return one.by_no == by_no && head.starts_with(one.head) &&
           (one.quiet.empty() || !has_word(line, one.quiet));
  });
}

}  // namespace peerlint::failover
