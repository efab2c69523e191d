#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

// What a router does in EXEC mode, as far as an applet needs it.
namespace peerlint::failover {

/// What an EXEC command does beyond printing.
enum class exec_effect : std::uint8_t {
  none,
  enter_privileged,     ///< `enable`
  leave_privileged,     ///< `disable`
  enter_configuration,  ///< `configure terminal`
  leave,                ///< `exit`, `logout`, `quit`: the session closes
  clear_translations,   ///< `clear ip nat translation`
  clear_crypto,         ///< `clear crypto sa`, `session`, `isakmp` …
  clear_routes,
  clear_other,
  save,     ///< `write memory`, `copy running-config startup-config`
  erase,    ///< of the startup configuration or a file system
  copy,     ///< of other files
  remove,   ///< a file
  replace,  ///< the running configuration: by a file that nobody knows
  reload,
  run_applet,  ///< `event manager run NAME`
  quiet,       ///< `file prompt quiet`, which has effect in configuration mode only
  probe,       ///< `ping`, `traceroute`
  debug,
  other_session,  ///< `telnet`, `ssh`, `tclsh`: what is entered there is no IOS
};

/// One EXEC command, its keywords written out.
struct exec_command {
  std::string_view keywords;
  exec_effect effect = exec_effect::none;
  bool for_users = false;       ///< at `>` too
  bool asks = false;            ///< for a confirmation or a name, whatever follows
  std::string_view quiet = {};  ///< the word with which it does not ask
  std::uint32_t seconds = 0;    ///< how long it usually takes beyond the time of any command
};

/// What the words of a line mean at `#`.
struct exec_reading {
  enum class kinds : std::uint8_t { known, ambiguous, unknown };
  kinds is = kinds::unknown;
  const exec_command* command = nullptr;     ///< the one with most keywords in common
  std::string head;                          ///< of a known one, written out
  std::size_t words = 0;                     ///< that the head took
  std::vector<std::string_view> candidates;  ///< of an ambiguous first word
  bool asks = false;                         ///< this line does
};

/// Reads a line as EXEC command of a user (`>`) or of a privileged one (`#`). The first word
/// resolves among all that IOS has.
[[nodiscard]] exec_reading read_exec(std::string_view line, bool privileged);

/// A line of configuration mode that asks: `crypto key generate`, `no username` …
[[nodiscard]] bool asks_in_configuration(std::string_view head, bool by_no, std::string_view line);

}  // namespace peerlint::failover
