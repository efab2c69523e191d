#include "cli/manual.hpp"

namespace peerlint::cli::manual {
namespace {

constexpr entry option_entries[] = {
    {"-h, --help", "Print this help, or that of a command, and exit"},
    {"--version", "Print the release and exit"},
};

constexpr entry example_entries[] = {
    {"peerlint check hq.cfg branch.cfg", "lint both, and each against the other"},
    {"peerlint check configs/ --format json", "a folder, for programs"},
    {"ssh hq show running-config | peerlint check - --stdin-filename hq", ""},
    {"peerlint explain P1M001", "why it matters and what to do"},
    {"peerlint parse hq.cfg --unknown", "the lines that were not understood"},
};

constexpr entry exit_code_entries[] = {
    {"0", "nothing found at or above the fail level"},
    {"1", "something found"},
    {"2", "wrong usage, an input that cannot be read, or a rule that failed"},
    {"3", "nothing was linted, or read"},
    {"130", "interrupted"},
};

constexpr entry environment_entries[] = {
    {"NO_COLOR", "When it is set and not empty, no colours unless --color always asks for them"},
    {"TERM", "No colours on a terminal called dumb"},
    {"COLUMNS", "How wide tables and pages are; else as wide as the terminal"},
};

constexpr entry file_entries[] = {
    {"*.cfg, *.conf, *.txt, *.ios", "What is read of a folder"},
#ifdef PEERLINT_PAGES_DIR
    {PEERLINT_PAGES_DIR, "The pages of the rules, which codes link to on a terminal"},
#endif
};

constexpr std::string_view description_paragraphs[] = {
    "peerlint reads configurations of Cisco IOS and IOS-XE before they are deployed and says what "
    "will not work. Given both ends of an IPsec VPN, it also says what only shows when the two are "
    "read together: keys that differ, policies and transform sets that do not meet, crypto access "
    "lists that are no mirror images.",
    "Results go to standard output, everything else to standard error. Keys and passwords are "
    "masked.",
};

}  // namespace

std::span<const entry> options() { return option_entries; }
std::span<const entry> examples() { return example_entries; }
std::span<const entry> exit_codes() { return exit_code_entries; }
std::span<const entry> environment() { return environment_entries; }
std::span<const entry> files() { return file_entries; }
std::span<const std::string_view> description() { return description_paragraphs; }

}  // namespace peerlint::cli::manual
