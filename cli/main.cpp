#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

#include <sys/ioctl.h>
#include <unistd.h>

#include "cli/command_line.hpp"
#include "cli/exit_code.hpp"

namespace {

// The one thing that a signal may touch.
std::atomic<bool> interrupted = false;

extern "C" void interrupt(int /*signal*/) {
  interrupted = true;
  // A second Ctrl-C does not wait for the work in hand.
  std::signal(SIGINT, SIG_DFL);
}

bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}

// COLUMNS if it is a number, else what the terminal says of itself; 0 when neither does.
std::size_t columns_here() {
  const char* value = std::getenv("COLUMNS");
  if (value != nullptr)
    if (const auto columns = std::strtoul(value, nullptr, 10); columns > 0) return columns;
  winsize size{};
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

peerlint::cli::terminal terminal_here() {
  const char* kind = std::getenv("TERM");
  const bool dumb = kind != nullptr && std::string_view(kind) == "dumb";
  peerlint::cli::terminal here{isatty(STDOUT_FILENO) != 0, isatty(STDERR_FILENO) != 0,
                               dumb || is_set("NO_COLOR"), &interrupted};
  if (const auto columns = columns_here(); columns > 0) here.width = columns;
  return here;
}

}  // namespace

int main(int count, char** values) {
  // Whoever reads our output may stop early (`| head`): that is no error, and the exit code still
  // tells what was found.
  std::signal(SIGPIPE, SIG_IGN);
  std::signal(SIGINT, interrupt);
  std::ios::sync_with_stdio(false);
  const std::vector<std::string> arguments(values + (count > 0 ? 1 : 0), values + count);
  try {
    const int code = peerlint::cli::run(arguments, std::cin, std::cout, std::cerr, terminal_here());
    if (code == peerlint::cli::exit_code::interrupted) {
      // So that the shell, and the loop around us, see that it was an interrupt.
      std::signal(SIGINT, SIG_DFL);
      std::raise(SIGINT);
    }
    std::cout.flush();
    if (std::cout || errno == EPIPE) return code;
    std::cerr << "peerlint: cannot write the results: " << std::strerror(errno) << '\n';
    return peerlint::cli::exit_code::failed;
  } catch (const std::exception& error) {
    std::cerr << "peerlint: internal error: " << error.what() << '\n';
    return peerlint::cli::exit_code::failed;
  }
}
