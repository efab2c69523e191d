#pragma once

#include <peerlint/model/event_manager_action.hpp>

namespace peerlint::render::tree {

// clang-format off
template <class Named>
void fields(const model::eem_action& o, const Named& named) {
  named("label", o.label,
        "line", o.line,
        "verb", o.verb,
        "form", o.form,
        "text", o.text,
        "pattern", o.pattern,
        "variables", o.variables,
        "operands", o.operands,
        "comparison", o.comparison,
        "wait", o.wait,
        "object", o.object,
        "arguments", o.arguments);
}
// clang-format on

}  // namespace peerlint::render::tree
