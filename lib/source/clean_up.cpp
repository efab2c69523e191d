#include "source/clean_up.hpp"

#include <cstring>
#include <utility>

#include "source/terminal.hpp"

namespace peerlint::source {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// One pass of memchr a suspect is far cheaper than looking at every byte.
bool needs_clean_up(std::string_view raw) {
  if (raw.substr(0, byte_order_mark.size()) == byte_order_mark) return true;
  for (const char suspect : {'\r', '\b', '\x1b', '\0', '\a'})
    if (std::memchr(raw.data(), suspect, raw.size()) != nullptr) return true;
  return raw.find("More--") != raw.npos || raw.find("<--- More") != raw.npos;
}

bool is_terminal_control(char c) {
  return (c == '\b') | (c == '\x1b') | (c == '\0') | (c == '\a') | (c == '\r');
}

class cleaner {
 public:
  explicit cleaner(std::string_view raw) : raw_(raw) { out_.text.reserve(raw.size()); }

  cleaned run() {
    std::size_t at =
        raw_.substr(0, byte_order_mark.size()) == byte_order_mark ? byte_order_mark.size() : 0;
    while (at < raw_.size()) {
      const auto feed = raw_.find('\n', at);
      const auto end = feed == raw_.npos ? raw_.size() : feed;
      line(at, end, feed == raw_.npos);
      if (feed != raw_.npos) keep(feed, feed + 1);
      at = end + 1;
    }
    cut_up_to(raw_.size());
    out_.changed = changed_line_ends_ || !out_.cuts.empty();
    if (!out_.changed) out_.text.clear();
    return std::move(out_);
  }

 private:
  // What stands between two LFs: one line, or several with old Mac line ends.
  void line(std::size_t at, std::size_t end, bool last) {
    while (!last && end > at && (raw_[end - 1] == '\r' || raw_[end - 1] == '\0')) --end;
    while (at < end) {
      while (const auto pager = pager_size(raw_.substr(at, end - at))) at += pager;
      const auto stop = line_end(at, end);
      segment(at, stop);
      if (stop < end) line_feed(stop);
      at = stop + 1;
    }
  }

  void segment(std::size_t at, std::size_t end) {
    const auto bytes = raw_.substr(at, end - at);
    bool replayed = false;
    for (const char c : bytes) replayed |= is_terminal_control(c);
    if (!replayed) {
      keep(at, end);
      return;
    }
    for (const auto offset : shown_bytes(bytes)) keep(at + offset, at + offset + 1);
  }

  // The next CR that ends a line, or `end`.
  [[nodiscard]] std::size_t line_end(std::size_t at, std::size_t end) const {
    const auto bytes = raw_.substr(0, end);
    auto stop = bytes.find('\r', at);
    while (stop != bytes.npos && goes_back(stop, end)) stop = bytes.find('\r', stop + 1);
    return stop == bytes.npos ? end : stop;
  }

  // A CR before an erasing: an escape sequence, backspaces, or blanks and another CR.
  [[nodiscard]] bool goes_back(std::size_t at, std::size_t end) const {
    auto next = at + 1;
    while (next < end && raw_[next] == '\0') ++next;
    if (next == end) return false;
    if (raw_[next] == '\x1b' || raw_[next] == '\b') return true;
    const auto blanks = next;
    while (next < end && raw_[next] == ' ') ++next;
    return next > blanks && next < end && raw_[next] == '\r';
  }

  void keep(std::size_t from, std::size_t to) {
    if (from == to) return;
    cut_up_to(from);
    out_.text.append(raw_, from, to - from);
    kept_ = to;
  }

  void line_feed(std::size_t at) {
    keep(at, at + 1);
    out_.text.back() = '\n';
    changed_line_ends_ = true;
  }

  void cut_up_to(std::size_t from) {
    if (from == kept_) return;
    out_.cuts.push_back({static_cast<std::uint32_t>(out_.text.size()),
                         static_cast<std::uint32_t>(kept_),
                         static_cast<std::uint32_t>(from - kept_)});
    kept_ = from;
  }

  std::string_view raw_;
  cleaned out_;
  std::size_t kept_ = 0;
  bool changed_line_ends_ = false;
};

}  // namespace

cleaned clean_up(std::string_view raw) {
  if (raw.empty() || !needs_clean_up(raw)) return {};
  return cleaner(raw).run();
}

}  // namespace peerlint::source
