#include <algorithm>

#include "facts/device_facts.hpp"
#include "rules/key/well_known_key.hpp"
#include "rules/rule.hpp"

namespace peerlint::rules::key {

// SECRET and KEY also stand where somebody took the key out of a text.
inline bool may_be_placeholder(std::string_view value) {
  return std::none_of(value.begin(), value.end(), [](char c) { return c >= 'a' && c <= 'z'; }) &&
         std::any_of(value.begin(), value.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace peerlint::rules::key

PEERLINT_RULE(key_default_or_lab_key){
    .code = "KEY014",
    .name = "default-or-lab-key",
    .summary = "a pre-shared key is one that is tried first",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const model::secret& secret, const facts::device_facts& facts, report& out) {
          if (secret.opaque() || !key::is_well_known(secret.value, facts.device)) return;
          auto& made = out.at(secret.at, "the pre-shared key is one that everybody tries first");
          if (key::may_be_placeholder(secret.value)) made.at_most(confidence::medium);
          made.label("a key of documents and labs, the router's name or an address")
              .why(
                  "who reaches UDP port 500 needs no list of words: a few tries, and the tunnel "
                  "and the networks behind it are open")
              .help("a key of 32 random characters, the same on both ends");
        },
};
