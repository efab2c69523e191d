#include "structure/opaque.hpp"

#include <doctest/doctest.h>

namespace opaque_test {

using namespace peerlint::structure;

TEST_CASE("opaque words: placeholders of templates") {
  for (const auto* word : {"{{ peer }}", "{{peer}}/24", "<%= @peer %>", "{% if x %}"})
    CHECK(is_template(word));
  for (const auto* word : {"{", "peer", "<removed>", "{peer}"}) CHECK_FALSE(is_template(word));
}

TEST_CASE("opaque words: what somebody blotted out") {
  for (const auto* word : {"", "<removed>", "<secret hidden>", "***", "xxxxx", "XXX", "$9$abc",
                           "x.x.x.x", "10.x.x.x", "192.168.1.XXX", "..."})
    CHECK(is_redacted(word));
  for (const auto* word : {"xx", "cisco123", "10.1.2.3", "xylophone", "a.b", "fax.example.net.x1"})
    CHECK_FALSE(is_redacted(word));
}

}  // namespace opaque_test
