#include <array>

#include <peerlint/applet.hpp>

namespace peerlint {
namespace {

constexpr std::array<std::string_view, 3> reaches{"no", "maybe", "yes"};
constexpr std::array<std::string_view, 5> endings{"done", "maxrun", "aborted", "budget",
                                                  "undecided"};

}  // namespace

std::string_view to_text(applet_reach value) { return reaches[static_cast<std::size_t>(value)]; }
std::string_view to_text(applet_ending value) { return endings[static_cast<std::size_t>(value)]; }

}  // namespace peerlint
