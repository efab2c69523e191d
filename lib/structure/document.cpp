#include "structure/document.hpp"

#include "structure/reader.hpp"

namespace peerlint::structure {

document read(const source::text& text) { return reader(text.clean()).run(); }

}  // namespace peerlint::structure
