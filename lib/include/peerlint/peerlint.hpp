#pragma once

/// peerlint lints Cisco IOS and IOS-XE configurations and checks that two VPN peers agree.
///
/// Put configurations into a workspace and ask it:
///
///     #include <peerlint/peerlint.hpp>
///
///     peerlint::workspace w;
///     w.add("hq.cfg", hq_text);
///     w.add("branch.cfg", branch_text);
///     for (const auto& finding : w.check().findings)
///       std::puts(peerlint::to_text(finding).c_str());
///
/// A finding says what is wrong (`message`), why it matters on the wire (`why`) and what to enter
/// (`help`), with its primary place and any number of related places in any of the files.
/// What could not be linted at all is a `problem`. Two texts that name each other are a tunnel:
///
///     for (const auto& tunnel : w.tunnels())
///       if (tunnel.a_to_b.result.outcome == peerlint::outcome::down) …
///
/// `w.devices()` gives the typed model of each router, for tools that want the data, and
/// `w.parse()` what was understood of its lines. The library keeps no global state, prints nothing
/// and never exits; bad input is a finding or a problem.

#include <peerlint/applet.hpp>         // IWYU pragma: export
#include <peerlint/configuration.hpp>  // IWYU pragma: export
#include <peerlint/finding.hpp>        // IWYU pragma: export
#include <peerlint/flow.hpp>           // IWYU pragma: export
#include <peerlint/model/device.hpp>   // IWYU pragma: export
#include <peerlint/net.hpp>            // IWYU pragma: export
#include <peerlint/options.hpp>        // IWYU pragma: export
#include <peerlint/parse.hpp>          // IWYU pragma: export
#include <peerlint/render.hpp>         // IWYU pragma: export
#include <peerlint/tunnel.hpp>         // IWYU pragma: export
#include <peerlint/tunnel_report.hpp>  // IWYU pragma: export
#include <peerlint/workspace.hpp>      // IWYU pragma: export
