#pragma once

#include <cstddef>
#include <functional>

#include <peerlint/workspace.hpp>

namespace peerlint::engine {

/// Calls `work` with every number below `count`, on up to `jobs` threads, and tells `told` after
/// each. False when `told` stopped it: some numbers were left out. What `work` throws is thrown
/// again once all threads have ended.
bool for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work,
                    const progress& told);

}  // namespace peerlint::engine
