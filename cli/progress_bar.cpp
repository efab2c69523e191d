#include "cli/progress_bar.hpp"

#include <utility>

#include <fmt/format.h>

namespace peerlint::cli {
namespace {

constexpr auto silent_for = std::chrono::seconds(1);
constexpr auto redrawn_after = std::chrono::milliseconds(100);
constexpr std::size_t width = 30;

}  // namespace

progress_bar::progress_bar(streams& with, clock now)
    : with_(with), now_(std::move(now)), next_(now_() + silent_for) {}

progress progress_bar::of(std::string_view what) {
  return [this, what = std::string(what)](std::size_t done, std::size_t all) {
    if (with_.where.err_is_terminal && now_() >= next_) draw(what, done, all);
    return !with_.interrupted();
  };
}

void progress_bar::draw(std::string_view what, std::size_t done, std::size_t all) {
  const auto full = all == 0 ? width : done * width / all;
  with_.err << fmt::format("\r\x1b[K{} [{:#<{}}{:.<{}}] {}/{}", what, "", full, "", width - full,
                           done, all)
            << std::flush;
  next_ = now_() + redrawn_after;
  drawn_ = true;
}

void progress_bar::wipe() {
  if (std::exchange(drawn_, false)) with_.err << "\r\x1b[K" << std::flush;
}

}  // namespace peerlint::cli
