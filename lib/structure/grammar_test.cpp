// The `e.g.` and `not` lines of grammar/structure.hpp, held to the rules that they stand above.
#include <doctest/doctest.h>

#include <fstream>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "grammar/structure.hpp"

namespace grammar_test {

namespace rules = peerlint::grammar::structure;
namespace pegtl = peerlint::pegtl;

namespace {

// A rule may leave the rest of the line to others; none of those with examples takes nothing.
template <class Rule>
bool takes(const std::string& text) {
  pegtl::memory_input in(text, "example");
  return pegtl::parse<Rule>(in);
}

#define RULE(name) \
  { #name, takes < rules::name> }

const std::map<std::string, std::function<bool(const std::string&)>> with_examples{
    RULE(prompt),
    RULE(log_stamp),
    RULE(show_configuration),
    RULE(do_command),
    RULE(configure_terminal),
    RULE(show_whole_configuration),
    RULE(hostname),
    RULE(exec_command),
    RULE(session_start),
    RULE(building),
    RULE(configuration_size),
    RULE(tech_section),
    RULE(syslog_line),
    RULE(router_answer),
    RULE(refusal),
    RULE(text_request),
    RULE(chatter),
    RULE(separator),
    RULE(notes_separator),
    RULE(template_statement),
    RULE(template_comment),
    RULE(configuration_head),
    RULE(delimited_text),
    RULE(hex_opener),
    RULE(hex_line),
    RULE(hex_end),
    RULE(pem_begin),
    RULE(macro_opener),
    RULE(macro_body_opener),
    RULE(raw_request_opener),
    RULE(sentence)};

#undef RULE

struct example {
  std::string text;
  bool taken = false;
};

}  // namespace

TEST_CASE("structure: the grammar's examples are taken, its counter-examples are not") {
  std::ifstream file(PEERLINT_SOURCE_DIR "/grammar/structure.hpp");
  std::vector<example> waiting;
  std::size_t rules_with_examples = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.rfind("//   e.g.  ", 0) == 0) waiting.push_back({line.substr(11), true});
    if (line.rfind("//   not   ", 0) == 0) waiting.push_back({line.substr(11), false});
    if (line.rfind("struct ", 0) != 0 || waiting.empty()) continue;
    const auto name = line.substr(7, line.find(' ', 7) - 7);
    const auto rule = with_examples.find(name);
    // Rules that only serve the next one may stand between its comment and itself.
    if (rule == with_examples.end()) continue;
    for (const auto& one : waiting) {
      CAPTURE(name);
      CAPTURE(one.text);
      CHECK(rule->second(one.text) == one.taken);
    }
    waiting.clear();
    ++rules_with_examples;
  }
  CHECK(waiting.empty());
  CHECK(rules_with_examples == with_examples.size());
}

}  // namespace grammar_test
