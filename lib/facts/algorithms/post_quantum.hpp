#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include <peerlint/model/device.hpp>
#include <peerlint/span.hpp>

namespace peerlint::facts {

/// A word by which IKEv2 withstands a quantum computer.
struct post_quantum_use {
  enum class kinds : std::uint8_t {
    key_exchange,  ///< `pqc` of a proposal
    pfs,           ///< `set pfs … pqc`
    signature,     ///< `mldsa-sig`
    shared_key,    ///< `ppk` of a keyring
  };

  kinds kind = kinds::key_exchange;
  std::string_view word;  ///< "mlkem1024", "mldsa-sig", "ppk"
  bool optional = false;  ///< a peer without it is taken, too
  span at{};
  span section{};
};

[[nodiscard]] std::vector<post_quantum_use> post_quantum_of(const model::device& device);

}  // namespace peerlint::facts
