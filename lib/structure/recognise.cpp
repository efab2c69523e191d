#include "structure/recognise.hpp"

#include <string>

#include "grammar/structure.hpp"

namespace peerlint::structure {
namespace {

namespace rules = grammar::structure;

// Where matched pieces begin and end, for the rules of which that is wanted.
struct pieces {
  std::string_view name;
  std::string_view mode;
  std::string_view tech;
};

template <class Rule>
struct action {};

template <std::string_view pieces::*Piece>
struct store {
  template <class Input>
  static void apply(const Input& in, pieces& out) {
    out.*Piece = std::string_view(in.begin(), in.size());
  }
};

template <>
struct action<rules::prompt_name> : store<&pieces::name> {};
template <>
struct action<rules::prompt_mode> : store<&pieces::mode> {};
template <>
struct action<rules::tech_command> : store<&pieces::tech> {};

using input = pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf, const char*>;

/// The bytes that the rule takes at the beginning; nothing when it does not match.
template <class Rule>
std::optional<std::size_t> taken(std::string_view text, pieces& out) {
  input in(text.data(), text.data() + text.size(), "");
  if (!pegtl::parse<Rule, action>(in, out)) return std::nullopt;
  return static_cast<std::size_t>(in.current() - text.data());
}

template <class Rule>
std::optional<std::size_t> taken(std::string_view text) {
  pieces unused;
  return taken<Rule>(text, unused);
}

template <class Rule>
bool matches(std::string_view text) {
  return taken<Rule>(text).has_value();
}

// Modes in brackets in which EXEC commands are typed.
bool is_exec_mode(std::string_view mode) {
  return mode == "(tcl)" || mode == "(boot)" || mode == "(diag)" || mode == "(vlan)";
}

remark answer_of(std::string_view content) {
  if (matches<rules::refusal>(content)) return remark::refusal;
  if (matches<rules::syslog_line>(content)) return remark::syslog;
  return matches<rules::router_answer>(content) ? remark::chatter : remark::none;
}

remark bracket_of(std::string_view content) {
  if (matches<rules::template_statement>(content)) return remark::template_statement;
  return matches<rules::template_comment>(content) ? remark::template_comment : remark::none;
}

remark printed_by_router(std::string_view content) {
  if (matches<rules::syslog_line>(content)) return remark::syslog;
  if (matches<rules::building>(content)) return remark::building;
  if (matches<rules::configuration_size>(content)) return remark::configuration_size;
  if (matches<rules::text_request>(content)) return remark::text_request;
  if (!matches<rules::chatter>(content)) return remark::none;
  return content.substr(0, 3) == "[OK" ? remark::saved : remark::chatter;
}

}  // namespace

std::optional<prompt> find_prompt(std::string_view content) {
  pieces found;
  const auto size = taken<rules::prompt>(content, found);
  if (!size) return std::nullopt;
  return prompt{found.name, !found.mode.empty() && !is_exec_mode(found.mode),
                content[*size - 1] == '#', *size};
}

std::size_t log_stamp_size(std::string_view content) {
  const auto size = taken<rules::log_stamp>(content).value_or(0);
  return size != 0 && size < content.size() && content[size] == ' ' ? size + 1 : size;
}

remark remark_of(std::string_view content) {
  if (content.front() == '%') return answer_of(content);
  if (content.front() == '{' || content.front() == '<')
    if (const auto found = bracket_of(content); found != remark::none) return found;
  if (const auto found = printed_by_router(content); found != remark::none) return found;
  if (matches<rules::tech_section>(content)) return remark::tech_section;
  if (matches<rules::notes_separator>(content)) return remark::notes_separator;
  return matches<rules::separator>(content) ? remark::separator : remark::none;
}

shows shown_configuration(std::string_view command) {
  if (!matches<rules::show_configuration>(command)) return shows::nothing;
  return matches<rules::show_whole_configuration>(command) ? shows::whole : shows::part;
}

std::string_view tech_command(std::string_view content) {
  pieces found;
  return taken<rules::tech_section>(content, found) ? found.tech : std::string_view{};
}

std::string_view behind_do(std::string_view command) {
  const auto size = taken<rules::do_command>(command);
  return size ? command.substr(*size) : std::string_view{};
}

bool is_configure_terminal(std::string_view command) {
  return matches<rules::configure_terminal>(command);
}

bool is_exec_command(std::string_view command) { return matches<rules::exec_command>(command); }

bool is_session_start(std::string_view command) { return matches<rules::session_start>(command); }

bool is_configuration_head(std::string_view content) {
  return matches<rules::configuration_head>(content);
}

bool is_sentence(std::string_view content) { return matches<rules::sentence>(content); }

bool is_version(std::string_view content) { return matches<rules::version_head>(content); }

std::string_view hostname_of(std::string_view content) {
  const auto size = taken<rules::hostname>(content);
  if (!size) return {};
  const auto name = content.substr(*size);
  return name.find_first_of(" \t") == name.npos ? name : std::string_view{};
}

block_opener opened_block(std::string_view command) {
  if (const auto size = taken<rules::delimited_text>(command)) return {block::delimited, *size};
  if (matches<rules::hex_opener>(command)) return {block::hex};
  if (matches<rules::macro_opener>(command)) return {block::macro};
  if (matches<rules::macro_body_opener>(command)) return {block::macro_body};
  if (matches<rules::raw_request_opener>(command)) return {block::raw_request};
  return {};
}

bool is_hex(std::string_view content) { return matches<rules::hex_line>(content); }

bool ends_hex(std::string_view content) { return matches<rules::hex_end>(content); }

bool begins_pem(std::string_view content) { return matches<rules::pem_begin>(content); }

bool ends_pem(std::string_view content) { return matches<rules::pem_end>(content); }

bool is_pem(std::string_view content) { return matches<rules::pem_line>(content); }

}  // namespace peerlint::structure
