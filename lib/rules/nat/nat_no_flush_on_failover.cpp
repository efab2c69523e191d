#include "rules/nat/flushed_tracks.hpp"

PEERLINT_RULE(nat_nat_no_flush_on_failover){
    .code = "NAT106",
    .name = "nat-no-flush-on-failover",
    .summary = "nothing clears the translations when traffic moves to the other provider",
    .level = level::warning,
    .since = "0.1.0",
    .fix = fix_level::display,
    .fragments = fragments::spared,
    .check =
        [](const facts::device_facts& facts, report& out) {
          const auto moved = nat::never_flushed(facts);
          if (!moved) return;
          const auto number = moved->track->number.value;
          out.at(moved->track->header.at,
                 "nothing clears the translations when track {} moves traffic to {}", number,
                 nat::name_of(moved->to))
              .label("no applet that clears them follows it")
              .related(moved->from.at, "the way out that it guards")
              .why(
                  "a connection keeps the translation with which it began: after the change it "
                  "leaves by one provider with the address of the other, and hangs until the "
                  "translation expires, of TCP after 24 hours by default")
              .help(
                  "event manager applet NAT-FLUSH / event track {} state any / action 010 cli "
                  "command \"enable\" / action 020 cli command \"clear ip nat translation *\"",
                  number);
        },
};
