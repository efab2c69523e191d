#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include <peerlint/model/device.hpp>
#include "command/interpret.hpp"
#include "session/context.hpp"
#include "session/edit.hpp"

namespace peerlint::session {

/// Who enters the lines: a file keeps what a router would refuse, a router does not.
enum class strictness : std::uint8_t { file, router };

/// What the layout of a file tells about the line; nothing is known of lines that a router types.
struct layout {
  std::uint32_t indent = 0;
  bool indented_text = false;   ///< the file indents what stands in a section
  bool deeper_follows = false;  ///< the next command is indented deeper
};

/// What became of a line.
struct entered {
  enum class kinds : std::uint8_t {
    modelled,
    recognised,  ///< IOS has the command, peerlint does not model it
    opaque,      ///< inside a section that is not modelled
    ambiguous,
    syntax_error,
    unknown,
  };

  kinds kind = kinds::unknown;
  command::mode_id mode = 0;  ///< that took the line; where nothing did, the mode it stood in
  span section{};             ///< the header of that mode
  edit change{};
  bool abbreviated = false;
  bool opaque_value = false;         ///< a placeholder stands for a value: nothing was entered
  bool holds_text = false;           ///< of a modelled line: some of its words were not read
  std::string_view recognised_head;  ///< of the table, when recognised
  bool opens_unknown_section = false;
  bool ends_configuration = false;
  bool enters_configuration = false;  ///< `configure terminal`
  bool by_exec = false;  ///< no configuration mode took it: a router wants it in EXEC mode
  std::vector<command::range_fault> out_of_range;
  std::vector<span> secrets;
  std::optional<command::fault> problem;
};

/// The mode stack of a router. Lines are tried in the current mode, then in those around it, last
/// in global configuration; the first that takes the whole line wins, and the modes below are left.
class session {
 public:
  explicit session(model::device& into, strictness how = strictness::file);
  /// Goes on where another session stood, in the same device or in a copy of it.
  session(model::device& into, strictness how, std::vector<frame> stack);

  /// Enters one line. Never throws for what the line says.
  entered enter(const command::statement& line, const layout& seen = {});

  [[nodiscard]] const frame& current() const { return stack_.back(); }
  [[nodiscard]] const std::vector<frame>& stack() const { return stack_; }

 private:
  struct attempt {
    command::interpretation made;
    std::size_t depth = 0;
    bool by_exec = false;
  };

  [[nodiscard]] bool stays_opaque(const command::statement& line, const layout& seen);
  [[nodiscard]] const frame& enclosing(const layout& seen) const;
  [[nodiscard]] attempt choose(const command::statement& line, const layout& seen);
  [[nodiscard]] std::optional<command::fault> explain(const command::statement& line);
  void carry_out(const command::statement& line, const layout& seen, const attempt& chosen,
                 entered& result);
  void enter_into(const frame::place& other, context& first, edit& change);
  void refuse(const command::statement& line, const layout& seen, entered& result);
  void move(movement how, entered& result);
  void push(command::mode_id mode, frame opened, const command::statement& line,
            const layout& seen);

  model::device& device_;
  strictness how_;
  std::vector<frame> stack_;
  lookups known_;
  command::interpreter reader_;
};

}  // namespace peerlint::session
