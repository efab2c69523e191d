#include "rules/p2m/set_words.hpp"
#include "rules/rule.hpp"

PEERLINT_RULE(p2m_ah_esp_structure_mismatch){
    .code = "P2M005",
    .name = "ah-esp-structure-mismatch",
    .summary = "one end protects by AH, by ESP or compresses, and the other one does not",
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const tunnel& between, report& out) {
          const auto& direction = between.a_to_b;
          const auto& found = direction.transform.found;
          if (direction.transform.is != verdict::fail || found.sets_meet || found.kinds_meet)
            return;
          const auto& a = direction.initiator.device_name;
          const auto& b = direction.responder.device_name;
          out.at(found.responder_use, "{} and {} protect in different ways: {} there, {} here", a,
                 b, p2m::words(*found.initiator), p2m::words(*found.responder))
              .label("the set of {}", b)
              .related(found.responder->header.at, "{} here", p2m::words(*found.responder))
              .related(found.initiator_use, "the set of {}", a)
              .related(found.initiator->header.at, "{} there", p2m::words(*found.initiator))
              .at_most(direction.transform.sure)
              .why(
                  "AH, ESP and compression are separate SAs: all of an offer have to be taken, or "
                  "none is (error 256; NO_PROPOSAL_CHOSEN of IKEv2)")
              .help("on both: crypto ipsec transform-set <name> esp-aes 256 esp-sha256-hmac");
        },
};
