#include "rules/rule.hpp"

PEERLINT_RULE(par_secret_redacted){
    .code = "PAR006",
    .name = "secret-redacted",
    .summary = "a key is encrypted or blotted out, so it cannot be compared",
    .level = level::note,
    .since = "0.1.0",
    .check =
        [](const model::secret& key, report& out) {
          if (!key.opaque()) return;
          const bool removed = key.encoding == model::secret::encodings::redacted;
          out.at(key.at, removed ? "this key was removed from the text" : "this key is encrypted")
              .label("cannot be compared with the other end's")
              .why(
                  "whether the two ends have the same key stays unknown; everything else is "
                  "compared")
              .help("compare the keys on the routers, or check a copy with the keys in it");
        },
};
