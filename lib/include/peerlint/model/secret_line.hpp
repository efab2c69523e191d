#pragma once

#include <string>

#include <peerlint/model/secret.hpp>
#include <peerlint/span.hpp>

namespace peerlint::model {

/// A line with a key or password that nothing else of the model hangs on.
struct secret_line {
  std::string command;  ///< the words before the key, keywords written out; one line of each
  secret key;
  std::string behind;  ///< the words behind the key
  anchor line;

  friend bool operator==(const secret_line&, const secret_line&) = default;
};

}  // namespace peerlint::model
