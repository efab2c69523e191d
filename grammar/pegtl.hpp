#pragma once

// The only header that includes PEGTL: what its versions name differently is mended here.
#include <tao/pegtl.hpp>

namespace peerlint {
namespace pegtl = tao::pegtl;
}
