#include "command/groups/crypto_ipsec.hpp"

#include "session/placement.hpp"

namespace peerlint::session {
namespace crypto_ipsec {
namespace {

edit enter_one(context& at, const command::crypto_ipsec_transform_set& line) {
  auto& sets = at.device.transform_sets;
  const auto where = at.known.transform_sets.named(sets, line.name.value);
  if (!at.positive()) return remove(at, sets, where);
  at.opened.object = where;
  const bool esn = line.extended_sequence_numbers.has_value();
  if (where == sets.size()) {
    sets.push_back({owned(line.name), {at.line.whole()}, line.transforms, esn, {}});
    return at.done(edit::kinds::added);
  }
  // Entered again, a set gets the new transforms and keeps its mode.
  const span old = sets[where].header.at;
  const bool same =
      sets[where].transforms == line.transforms && sets[where].extended_sequence_numbers == esn;
  sets[where].transforms = line.transforms;
  sets[where].extended_sequence_numbers = esn;
  sets[where].header.at = at.line.whole();
  return at.done(same ? edit::kinds::no_effect : edit::kinds::replaced, old);
}

edit enter_one(context& at, const command::transform_set_mode& line) {
  if (at.mode.object >= at.device.transform_sets.size()) return at.done(edit::kinds::none);
  return place(at, at.device.transform_sets[at.mode.object].mode, line.mode);
}

}  // namespace
}  // namespace crypto_ipsec

template <>
edit enter(context& at, const command::crypto_ipsec_command& what) {
  return std::visit([&](const auto& line) { return crypto_ipsec::enter_one(at, line); }, what);
}

}  // namespace peerlint::session
