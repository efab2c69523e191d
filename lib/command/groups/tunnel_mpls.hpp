#pragma once

#include <variant>

#include "command/option_line.hpp"

namespace peerlint::grammar {
struct te_affinity;
struct te_autoroute_announce;
struct te_autoroute_destination;
struct te_autoroute_metric;
struct te_bandwidth;
struct te_fast_reroute;
struct te_forwarding_adjacency;
struct te_load_share;
struct te_path_option;
struct te_priority;
struct te_record_route;
}  // namespace peerlint::grammar

namespace peerlint::command {

using tunnel_mpls_command =
    std::variant<option_line<grammar::te_autoroute_announce>,
                 option_line<grammar::te_autoroute_destination>,
                 option_line<grammar::te_autoroute_metric>, option_line<grammar::te_priority>,
                 option_line<grammar::te_bandwidth>, repeated_option_line<grammar::te_path_option>,
                 option_line<grammar::te_record_route>, option_line<grammar::te_fast_reroute>,
                 option_line<grammar::te_affinity>, option_line<grammar::te_forwarding_adjacency>,
                 option_line<grammar::te_load_share>>;

}  // namespace peerlint::command
