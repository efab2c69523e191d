#include "engine/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace peerlint::engine {
namespace {

class crew {
 public:
  crew(std::size_t count, const std::function<void(std::size_t)>& work, const progress& told)
      : count_(count), work_(work), told_(told) {}

  void run() {
    while (!stopped_) {
      const auto mine = next_++;
      if (mine >= count_) return;
      try {
        work_(mine);
      } catch (...) {
        const std::lock_guard lock(mutex_);
        if (!failure_) failure_ = std::current_exception();
        stopped_ = true;
        return;
      }
      tell();
    }
  }

  bool finish() const {
    if (failure_) std::rethrow_exception(failure_);
    return !stopped_;
  }

 private:
  void tell() {
    const std::lock_guard lock(mutex_);
    ++done_;
    if (told_ && !stopped_ && !told_(done_, count_)) stopped_ = true;
  }

  std::size_t count_;
  const std::function<void(std::size_t)>& work_;
  const progress& told_;
  std::atomic<std::size_t> next_ = 0;
  std::atomic<bool> stopped_ = false;
  std::mutex mutex_;
  std::size_t done_ = 0;
  std::exception_ptr failure_;
};

}  // namespace

bool for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work,
                    const progress& told) {
  crew all(count, work, told);
  std::vector<std::thread> others;
  const auto threads = std::min<std::size_t>(std::max(jobs, 1U), count);
  for (std::size_t i = 1; i < threads; ++i) others.emplace_back([&] { all.run(); });
  all.run();
  for (auto& each : others) each.join();
  return all.finish();
}

}  // namespace peerlint::engine
