#include <array>

#include "rules/eem/run.hpp"

namespace peerlint::rules::eem {

struct typographic {
  std::string_view bytes;
  std::string_view plain;
};
constexpr std::array<typographic, 6> typographics{{
    {"\xe2\x80\x9c", "\""},
    {"\xe2\x80\x9d", "\""},
    {"\xe2\x80\x98", "'"},
    {"\xe2\x80\x99", "'"},
    {"\xe2\x80\x93", "-"},
    {"\xc2\xa0", " "},
}};

// In what the router reads as a command or compares; a message may have what it wants.
const typographic* find_typographic(const model::eem_text& text) {
  const auto found = std::find_if(typographics.begin(), typographics.end(), [&](const auto& one) {
    return text.value.find(one.bytes) != std::string::npos;
  });
  return found == typographics.end() ? nullptr : &*found;
}

}  // namespace peerlint::rules::eem

PEERLINT_RULE(eem_curly_quotes){
    .code = "EEM025",
    .name = "curly-quotes",
    .summary = "a command of an applet has typographic characters",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const failover::applet_run& run, report& out) {
          for (const auto& action : run.applet->actions) {
            if (action.verb.value != eem::verbs::cli || !action.text) continue;
            const auto* const found = eem::find_typographic(*action.text);
            if (found == nullptr) continue;
            out.at(action.text->at, "a word processor left its marks in this command")
                .related(run.applet->header.at, "the applet")
                .why(
                    "the router takes them for ordinary characters: the command is none that it "
                    "has")
                .help("{} in their place", found->plain);
          }
        },
};
