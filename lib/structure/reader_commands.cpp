#include "structure/reader.hpp"

#include <algorithm>

// The part of the reader that looks at commands: which of them end a device or open a text block.
namespace peerlint::structure {
namespace {

constexpr std::uint32_t three(char a, char b, char c) {
  return static_cast<std::uint32_t>(static_cast<unsigned char>(a) << 16 |
                                    static_cast<unsigned char>(b) << 8 |
                                    static_cast<unsigned char>(c));
}

// The first three letters as a number, letter case ignored.
std::uint32_t three_of(std::string_view words) {
  const auto letter = [&](std::size_t i) {
    const char c = i < words.size() ? words[i] : ' ';
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  };
  return three(letter(0), letter(1), letter(2));
}

}  // namespace

void reader::take_command(line& at, bool typed) {
  const auto words = content(at);
  if (words.front() == '-' && begins_pem(words)) {
    lines_.push_back(at);
    return blocks_.read_pem(lines_);
  }
  if (!head_seen_) head_seen_ = is_configuration_head(words);
  captures_.command(number(), phase_ == phase::configuration);
  const auto begin = three_of(words);
  watch(begin, at, typed);
  push(at, line_kind::command);
  take_opener(begin, at);
}

// Commands that say where devices and configurations begin and end.
void reader::watch(std::uint32_t begin, const line& at, bool typed) {
  const auto words = content(at);
  switch (begin) {
    case three('e', 'n', 'd'):
      if (words.size() == 3) take_end(at, typed);
      break;
    case three('h', 'o', 's'):
      if (const auto name = hostname_of(words); !name.empty())
        typed ? captures_.rename(name) : captures_.hostname(number(), name, at.indent);
      break;
    case three('v', 'e', 'r'):
      if (at.indent != 0 || !is_version(words)) break;
      printed_ = true;
      captures_.start(number());
      break;
    case three('e', 'n', ' '):
    case three('e', 'n', 'a'):
    case three('t', 'e', 'r'):
    case three('c', 'o', 'n'):
      if (is_session_start(words)) captures_.start(number());
      break;
    default:
      break;
  }
}

void reader::take_end(const line& at, bool typed) {
  captures_.end(number());
  const bool printed = phase_ == phase::configuration || (phase_ == phase::script && printed_);
  if (typed || !printed || at.indent != 0) return;
  leave_output(true);
  phase_ = phase::closed;
  printed_ = false;
}

void reader::take_opener(std::uint32_t begin, const line& at) {
  const auto words = content(at);
  switch (begin) {
    case three('b', 'a', 'n'):
    case three('a', 'a', 'a'):
    case three('m', 'e', 'n'):
    case three('m', 'a', 'c'):
    case three('c', 'e', 'r'):
    case three('k', 'e', 'y'):
    case three('v', 'a', 'c'):
    case three('r', 'e', 'f'):
    case three('h', 't', 't'):
      break;
    case three('i', 'p', ' '):
      if (const auto second = three_of(words.substr(std::min<std::size_t>(3, words.size())));
          second == three('a', 'd', 'm') || second == three('a', 'u', 't'))
        break;
      return;
    default:
      return;
  }
  const auto opened = opened_block(words);
  if (opened.what == block::none) return;
  const auto opener = lines_.size() - 1;
  if (blocks_.read(opened, lines_) == block_reader::ending::unclosed) unclosed_.push_back(opener);
}

}  // namespace peerlint::structure
