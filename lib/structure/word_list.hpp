#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace peerlint::structure {

/// A word of a line's content; `size` 0 is no word.
struct word {
  std::uint32_t begin = 0;
  std::uint32_t size = 0;

  [[nodiscard]] std::uint32_t end() const { return begin + size; }
  friend bool operator==(const word&, const word&) = default;
};

/// The words of a line. Only a line with many needs memory of its own.
class word_list {
 public:
  void push_back(word one) {
    if (size_ >= few) return spill(one);
    few_[size_++] = one;
  }
  /// The list begins at its second word from now on.
  void drop_front() { ++first_; }

  [[nodiscard]] std::size_t size() const { return size_ - first_; }
  [[nodiscard]] bool empty() const { return size() == 0; }
  [[nodiscard]] const word* data() const {
    return (size_ > few ? many_.data() : few_.data()) + first_;
  }
  [[nodiscard]] const word* begin() const { return data(); }
  [[nodiscard]] const word* end() const { return data() + size(); }
  [[nodiscard]] const word& operator[](std::size_t number) const { return data()[number]; }
  [[nodiscard]] const word& front() const { return *begin(); }
  [[nodiscard]] const word& back() const { return *(end() - 1); }

 private:
  static constexpr std::size_t few = 16;

  void spill(word one) {
    if (size_ == few) many_.assign(few_.begin(), few_.end());
    many_.push_back(one);
    ++size_;
  }

  std::array<word, few> few_;
  std::vector<word> many_;  // all of them, when they are more
  std::size_t size_ = 0;
  std::size_t first_ = 0;
};

}  // namespace peerlint::structure
