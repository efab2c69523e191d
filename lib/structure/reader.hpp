#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "structure/blocks.hpp"
#include "structure/captures.hpp"
#include "structure/document.hpp"
#include "structure/recognise.hpp"

namespace peerlint::structure {

/// Reads a text line by line (structure/document.hpp has the rules).
class reader {
 public:
  explicit reader(std::string_view text) : text_(text), blocks_(text) {}

  [[nodiscard]] document run();

 private:
  /// What a line without a prompt is part of.
  enum class phase : std::uint8_t {
    script,         ///< no prompt: commands
    entry,          ///< behind a prompt of configuration mode: commands, and the router's answers
    configuration,  ///< output that is a configuration
    output,         ///< other output: noise
    idle,           ///< behind a prompt without a command: noise
    closed,         ///< behind the `end` of a configuration: noise
  };

  // The prompt line before, which a line below may show to be no command.
  struct typed_line {
    std::size_t at = none;
    std::string_view prompt;
    std::string_view words;
  };

  static constexpr auto none = static_cast<std::size_t>(-1);

  void take_line();
  bool take_prompt(line& at);
  void take_typed(line& at, const prompt& found);
  void take_exec(line& at, std::string_view command, bool may_configure);
  bool take_remark(line& at);
  void take_header(line& at, remark said);
  void take_comment(line& at);
  void take_quiet(line& at);
  void take_command(line& at, bool typed);
  // Of both, `begin` is the first three letters of the line as a number.
  void watch(std::uint32_t begin, const line& at, bool typed);
  void take_opener(std::uint32_t begin, const line& at);
  void take_end(const line& at, bool typed);
  void complete_by_tab(const prompt& found, std::string_view words);
  void drop_preface();
  void drop_request();
  [[nodiscard]] bool is_answer(std::string_view words) const;
  void push(line& at, line_kind kind);
  void leave_output(bool complete);

  [[nodiscard]] std::string_view content(const line& at) const {
    return text_.substr(at.content, at.content_size);
  }
  [[nodiscard]] std::size_t number() const { return lines_.size(); }
  [[nodiscard]] bool listens() const {
    return phase_ == phase::script || phase_ == phase::entry || phase_ == phase::configuration;
  }

  std::string_view text_;
  block_reader blocks_;
  capture_tracker captures_;
  std::vector<line> lines_;
  std::vector<std::size_t> unclosed_;
  phase phase_ = phase::script;
  typed_line typed_;
  bool prompted_ = false;   ///< a prompt has been seen
  bool head_seen_ = false;  ///< some line is surely of a configuration
  bool printed_ = false;    ///< a `version` line: a router printed what is being read
  bool in_output_ = false;  ///< a whole configuration that a prompt asked for is being read
};

}  // namespace peerlint::structure
