#include "rules/rule.hpp"

PEERLINT_RULE(rpl_replay_window_too_small_with_qos){
    .code = "RPL001",
    .name = "replay-window-too-small-with-qos",
    .summary = "an interface with a crypto map has queues, and the replay window is 64 packets",
    .level = level::note,
    .confidence = confidence::medium,
    .since = "0.1.0",
    .fix = fix_level::display,
    .check =
        [](const facts::vpn_endpoint& one, const facts::device_facts& facts, report& out) {
          // Once an interface; behind a tunnel the queues stand before the encryption.
          if (one.kind != facts::vpn_endpoint::kinds::map_entry || one.on == nullptr ||
              one.entry != &one.map->entries.front())
            return;
          const auto* queues = model::find_option(one.on->options, "service-policy output");
          if (queues == nullptr || queues->off) return;
          const auto window = facts::replay_window(*one.policy, facts.device.ipsec);
          if (window.value != 64) return;
          out.at(queues->at, "queues behind the encryption, and a replay window of 64 packets")
              .related(window.at.exists() ? window.at : one.on->crypto_map.at,
                       window.at.exists() ? "64" : "no line: the default is 64")
              .why(
                  "when a queue with priority lets packets pass others, the peer takes those that "
                  "were passed by more than 64 for a replay and drops them: "
                  "%CRYPTO-4-PKT_REPLAY_ERR, voice is fine and bulk transfers crawl")
              .help(
                  "on the peers: crypto ipsec security-association replay window-size 1024, for "
                  "new SAs");
        },
};
