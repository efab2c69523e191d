#include "structure/reader.hpp"

#include <array>
#include <string>
#include <utility>

#include "structure/lines.hpp"
#include "structure/words.hpp"

namespace peerlint::structure {
namespace {

// What a first character may begin. Most lines of most files need no rule of the grammar.
enum first_character : std::uint8_t { nothing_special, comment_sign, remark_sign };

constexpr std::array<std::uint8_t, 256> first_characters = [] {
  std::array<std::uint8_t, 256> table{};
  for (const char c : std::string_view("!#")) table[static_cast<unsigned char>(c)] = comment_sign;
  for (const char c : std::string_view("%*.^[{<-=_`~+$&|/\\\"':;>ABCDEFJLMNOPSTUV0123456789"))
    table[static_cast<unsigned char>(c)] = remark_sign;
  return table;
}();

first_character kind_of(char c) {
  return static_cast<first_character>(first_characters[static_cast<unsigned char>(c)]);
}

// Cheap: does the first word have a character that a prompt ends with?
bool may_be_prompt(std::string_view content) {
  for (const char c : content) {
    if (c == '#' || c == '>' || c == '(') return true;
    if (c == ' ' || c == '\t') return false;
  }
  return false;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

// Typed, but not as a command: help was asked, the line was abandoned, or its beginning has
// scrolled out of sight.
bool is_abandoned(std::string_view words) {
  if (words.front() == '$' || words == "^Z" || words == "\x1a" || words.back() == '?') return true;
  return ends_with(words, "^C") && opened_block(words).what == block::none;
}

// Every keyword of IOS is ASCII: a line that begins with a letter of another alphabet is somebody's
// note. Typographic quotes (U+2018 …) and the no-break space do not begin a note.
bool is_note(std::string_view words) {
  const auto byte = [&](std::size_t i) {
    return i < words.size() ? static_cast<unsigned char>(words[i]) : 0U;
  };
  return byte(0) >= 0xc3 && !(byte(0) == 0xe2 && byte(1) == 0x80);
}

}  // namespace

document reader::run() {
  lines_.reserve(text_.size() / 32 + 1);
  while (lines_.empty() || lines_.back().begin + lines_.back().size < text_.size()) {
    if (text_.empty()) return {};
    take_line();
  }
  document made;
  made.captures = captures_.take(lines_, unclosed_);
  made.lines = std::move(lines_);
  return made;
}

void reader::take_line() {
  const auto begin = lines_.empty() ? 0 : lines_.back().begin + lines_.back().size;
  auto at = line_at(text_, begin);
  if (at.content_size == 0) return push(at, line_kind::blank);
  if (text_[at.content] == '[')
    if (const auto size = log_stamp_size(content(at)); size != 0) drop_front(text_, at, size);
  if (at.content_size == 0) return push(at, line_kind::blank);

  const auto words = content(at);
  const auto first = kind_of(words.front());
  if (first == comment_sign) return take_comment(at);
  if (may_be_prompt(words) && take_prompt(at)) return;
  if (first == remark_sign && take_remark(at)) return;
  if (is_note(words)) return push(at, line_kind::noise);
  if (!listens() || is_answer(words)) return take_quiet(at);
  take_command(at, false);
}

// A router answers in sentences; what was pasted behind a prompt is commands.
bool reader::is_answer(std::string_view words) const {
  if (phase_ != phase::entry || !is_sentence(words)) return false;
  std::string small(words);
  small.front() = static_cast<char>(small.front() - 'A' + 'a');
  return !is_configuration_head(small);
}

void reader::push(line& at, line_kind kind) {
  at.kind = kind;
  lines_.push_back(at);
}

void reader::take_comment(line& at) {
  if (content(at).substr(0, 21) == "!RANCID-CONTENT-TYPE:") {
    captures_.header(number());
    phase_ = phase::script;
    printed_ = false;
  }
  const bool is_output = phase_ == phase::output || phase_ == phase::idle;
  push(at, is_output ? line_kind::noise : line_kind::comment);
}

// --- prompts -------------------------------------------------------------------------------------

bool reader::take_prompt(line& at) {
  const auto found = find_prompt(content(at));
  if (!found) return false;
  const auto words = content(at);
  const auto rest = words.substr(found->size);
  const auto first = rest.find_first_not_of(" \t");
  const auto command = first == rest.npos ? std::string_view{} : rest.substr(first);
  // `r>i10.0.0.0` in a routing table is no prompt.
  const bool sure = found->privileged || found->configuration || command.empty();
  if (!sure && !is_exec_command(command)) return false;
  if (!found->configuration && !command.empty()) drop_preface();
  take_typed(at, *found);
  return true;
}

void reader::take_typed(line& at, const prompt& found) {
  leave_output(false);
  captures_.prompt(number(), found.name);
  prompted_ = true;
  const auto prompt_text = content(at).substr(0, found.size);
  drop_front(text_, at, found.size);
  const auto words = content(at);
  complete_by_tab(found, words);
  typed_ = {number(), prompt_text, words};
  if (words.empty() || is_abandoned(words)) {
    const bool help = !words.empty() && words.back() == '?';
    phase_ = help ? phase::output : found.configuration ? phase::entry : phase::idle;
    return push(at, line_kind::noise);
  }
  if (words.front() == '!') return push(at, line_kind::comment);
  if (const auto command = behind_do(words); !command.empty()) return take_exec(at, command, false);
  if (!found.configuration) return take_exec(at, words, true);
  phase_ = phase::entry;
  take_command(at, true);
}

// A prompt in EXEC mode is no proof of it: lines that only a configuration has are taken as such.
void reader::take_exec(line& at, std::string_view command, bool may_configure) {
  const auto shown = shown_configuration(command);
  if (may_configure && shown == shows::nothing && is_configuration_head(command)) {
    phase_ = phase::entry;
    return take_command(at, true);
  }
  phase_ = shown == shows::nothing ? phase::output : phase::configuration;
  if (shown == shows::whole) {
    captures_.whole_output(number());
    in_output_ = true;
  }
  push(at, line_kind::noise);
}

// The Tab key prints the line again, with the last word completed.
void reader::complete_by_tab(const prompt& found, std::string_view words) {
  const bool above = typed_.at != none && typed_.at + 1 == number();
  const auto& part = typed_.words;
  if (!above || part.empty() || part.size() >= words.size()) return;
  const bool same_prompt = typed_.prompt.size() == found.size &&
                           words.substr(0, part.size()) == part && words[part.size()] != ' ';
  if (same_prompt) lines_[typed_.at].kind = line_kind::noise;
}

void reader::leave_output(bool complete) {
  if (!in_output_) return;
  captures_.output_ends(number() + (complete ? 1 : 0), complete);
  in_output_ = false;
}

// Prose or a login banner before the first prompt or header: no line of it is surely a command.
void reader::drop_preface() {
  if (head_seen_ || prompted_ || phase_ != phase::script) return;
  for (auto i = captures_.first(); i < lines_.size(); ++i)
    if (lines_[i].kind == line_kind::command) lines_[i].kind = line_kind::noise;
}

// `show running-config` above a header, typed at a prompt that the file lacks.
void reader::drop_request() {
  auto i = lines_.size();
  while (i > 0 && lines_[i - 1].kind == line_kind::blank) --i;
  if (i == 0 || lines_[i - 1].kind != line_kind::command) return;
  if (shown_configuration(content(lines_[i - 1])) != shows::nothing)
    lines_[i - 1].kind = line_kind::noise;
}

// --- what a router says --------------------------------------------------------------------------

bool reader::take_remark(line& at) {
  const auto words = content(at);
  switch (const auto said = remark_of(words)) {
    case remark::none:
      return false;
    case remark::building:
    case remark::configuration_size:
      take_header(at, said);
      return true;
    case remark::saved:
      captures_.forget_header();
      if (phase_ == phase::configuration) phase_ = prompted_ ? phase::idle : phase::script;
      break;
    case remark::refusal:
      if (typed_.at != none && phase_ == phase::entry) lines_[typed_.at].kind = line_kind::noise;
      break;
    case remark::tech_section: {
      const auto shown = shown_configuration(tech_command(words));
      phase_ = shown == shows::nothing ? phase::output : phase::configuration;
      break;
    }
    case remark::template_comment:
      push(at, line_kind::comment);
      return true;
    default:
      break;
  }
  push(at, line_kind::noise);
  return true;
}

void reader::take_header(line& at, remark said) {
  const bool behind_command = prompted_ && phase_ != phase::script && phase_ != phase::closed;
  if (!behind_command) {
    drop_preface();
    drop_request();
    captures_.header(number());
  }
  // `write memory` says `Building configuration...` too.
  if (!behind_command || said == remark::configuration_size) phase_ = phase::configuration;
  printed_ = false;
  push(at, line_kind::noise);
}

void reader::take_quiet(line& at) {
  const auto words = content(at);
  if (begins_pem(words)) {
    lines_.push_back(at);
    return blocks_.read_pem(lines_);
  }
  if (listens()) return push(at, line_kind::noise);
  const bool may_begin = phase_ != phase::output || at.indent == 0;
  const bool begins = may_begin && (is_configuration_head(words) ||
                                    (phase_ == phase::closed && is_session_start(words)));
  if (!begins) return push(at, line_kind::noise);
  phase_ = phase::script;
  take_command(at, false);
}

}  // namespace peerlint::structure
