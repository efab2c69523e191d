#pragma once

#include <memory>

namespace peerlint::model {

/// Settings that most objects lack: kept apart, and only when a line sets one of them. Without them
/// they read as they are by default. `part<tunnel> tunnel` reads as `interface.tunnel->source`.
template <class Settings>
class part {
 public:
  part() = default;
  part(const part& other)
      : kept_(other.kept_ ? std::make_unique<Settings>(*other.kept_) : nullptr) {}
  part(part&&) noexcept = default;
  part& operator=(const part& other) {
    if (this != &other) *this = part(other);
    return *this;
  }
  part& operator=(part&&) noexcept = default;
  ~part() = default;

  const Settings& operator*() const { return kept_ ? *kept_ : by_default(); }
  const Settings* operator->() const { return &**this; }

  /// For changing them.
  Settings& edit() {
    if (!kept_) kept_ = std::make_unique<Settings>();
    return *kept_;
  }

  friend bool operator==(const part& a, const part& b) { return *a == *b; }

 private:
  static const Settings& by_default() {
    static const Settings none{};
    return none;
  }

  std::unique_ptr<Settings> kept_;
};

}  // namespace peerlint::model
