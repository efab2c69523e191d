#pragma once

#include <string_view>

namespace peerlint::render {

/// How the page of write_html looks. Verdicts differ by the form of a line, too, not by its colour
/// alone.
inline constexpr std::string_view page_style = R"(
:root { color-scheme: light dark; --text: #1a1a1a; --back: #fff; --line: #ccc; --up: #1b7f3b;
  --failing: #b00020; --open: #b26a00; --alone: #777; --box: #f4f4f4 }
@media (prefers-color-scheme: dark) { :root { --text: #e6e6e6; --back: #161616; --line: #444;
  --up: #5fce85; --failing: #ff7a8a; --open: #ffb454; --alone: #999; --box: #242424 } }
body { font: 16px/1.5 system-ui, sans-serif; color: var(--text); background: var(--back);
  margin: 2rem auto; max-width: 80rem; padding: 0 1rem }
svg { display: block; margin: 0 auto; max-width: 100%; height: auto }
.legend { text-align: center; font-size: 13px }
.legend span { margin: 0 .8rem; white-space: nowrap }
.legend i { display: inline-block; width: 2.2rem; margin-right: .4rem; vertical-align: middle }
.legend .up { border-top: 3px solid var(--up) }
.legend .failing { border-top: 3px dashed var(--failing) }
.legend .open { border-top: 3px dotted var(--open) }
.legend .alone { border-top: 2px dotted var(--alone) }
svg rect { fill: var(--box); stroke: var(--text) }
svg .unread rect { stroke-dasharray: 3 3 }
svg text { fill: var(--text); font: 13px system-ui, sans-serif; text-anchor: middle }
svg path { fill: none; stroke-width: 2.5 }
svg path.wide { stroke-width: 16; stroke: transparent }
svg .up path.seen { stroke: var(--up) }
svg .failing path.seen { stroke: var(--failing); stroke-dasharray: 9 5 }
svg .open path.seen { stroke: var(--open); stroke-dasharray: 2 4 }
svg .alone path.seen { stroke: var(--alone); stroke-dasharray: 2 7 }
svg a:hover path.seen, svg a:focus path.seen { stroke-width: 5 }
svg .label { paint-order: stroke; stroke: var(--back); stroke-width: 5px }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid var(--line);
  vertical-align: top }
tr.failing td:first-child { border-left: 4px dashed var(--failing) }
tr.up td:first-child { border-left: 4px solid var(--up) }
tr.open td:first-child { border-left: 4px dotted var(--open) }
tr.alone td:first-child { border-left: 4px dotted var(--alone) }
details { border: 1px solid var(--line); border-radius: 4px; margin: .6rem 0; padding: 0 .8rem }
details:target { border-color: var(--text) }
summary { cursor: pointer; padding: .5rem 0; font-weight: 600 }
pre { overflow-x: auto; font: 13px/1.4 ui-monospace, monospace }
a { color: inherit }
)";

/// What the forms of lines mean.
inline constexpr std::string_view page_legend =
    "<p class=\"legend\"><span><i class=\"up\"></i>works</span><span><i class=\"failing\"></i>fails"
    "</span><span><i class=\"open\"></i>hangs on what no file says</span><span><i "
    "class=\"alone\"></i>peer not among these files</span></p>\n";

/// Opens what a link leads to. Without scripts everything can be opened by hand.
inline constexpr std::string_view page_script = R"(
function open_it() {
  var it = document.getElementById(location.hash.slice(1));
  if (it && it.tagName == "DETAILS") { it.open = true; it.scrollIntoView(); }
}
addEventListener("hashchange", open_it);
open_it();
)";

}  // namespace peerlint::render
