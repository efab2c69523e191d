#include "failover/eem/expansion.hpp"

#include <algorithm>

namespace peerlint::failover {
namespace {

bool begins_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool continues_name(char c) { return begins_name(c) || (c >= '0' && c <= '9'); }

// The part of a text in its file; the whole where a text has another size than its place.
span part_of(const model::eem_text& of, std::size_t begin, std::size_t size) {
  if (!of.at.exists() || of.value.size() != of.at.size) return of.at;
  return {of.at.text, of.at.begin + static_cast<std::uint32_t>(begin),
          static_cast<std::uint32_t>(size)};
}

}  // namespace

std::vector<named_variable> variables_in(const model::eem_text& of) {
  std::vector<named_variable> found;
  const std::string_view text = of.value;
  for (auto mark = text.find('$'); mark != std::string_view::npos;
       mark = text.find('$', mark + 1)) {
    auto end = mark + 1;
    if (end >= text.size() || !begins_name(text[end])) continue;
    while (end < text.size() && continues_name(text[end])) ++end;
    found.push_back({text.substr(mark + 1, end - mark - 1), part_of(of, mark, end - mark)});
  }
  return found;
}

void expanded_text::add(std::string_view text, span at) {
  if (text.empty()) return;
  pieces_.push_back(
      {static_cast<std::uint32_t>(text_.size()), static_cast<std::uint32_t>(text.size()), at, -1});
  text_ += text;
}

void expanded_text::add_unknown(std::string_view name, span at) {
  names_.emplace_back(name);
  const auto begin = static_cast<std::uint32_t>(text_.size());
  text_.append("{{").append(name).append("}}");
  pieces_.push_back({begin, static_cast<std::uint32_t>(text_.size()) - begin, at,
                     static_cast<std::int32_t>(names_.size() - 1)});
  known_ = false;
}

std::string expanded_text::shown() const {
  if (known_) return text_;
  std::string made;
  for (const auto& one : pieces_)
    made += one.unknown < 0 ? text_.substr(one.begin, one.size)
                            : '$' + names_[static_cast<std::size_t>(one.unknown)];
  return made;
}

span expanded_text::place(std::uint32_t offset, std::uint32_t size) const {
  span found;
  const auto end = offset + size;
  for (const auto& one : pieces_) {
    const auto from = std::max(offset, one.begin);
    const auto to = std::min(end, one.begin + one.size);
    if (from >= to || !one.at.exists()) continue;
    const bool byte_by_byte = one.at.size == one.size;
    const span part =
        byte_by_byte ? span{one.at.text, one.at.begin + (from - one.begin), to - from} : one.at;
    if (found.exists() && found.text != part.text) return whole_;
    found = join(found, part);
  }
  return found.exists() ? found : whole_;
}

expanded_text expand(const model::eem_text& of, const variable_reader& read) {
  expanded_text made;
  made.whole_ = of.at;
  std::size_t done = 0;
  const std::string_view text = of.value;
  for (const auto& variable : variables_in(of)) {
    const auto mark = static_cast<std::size_t>(variable.name.data() - text.data()) - 1;
    made.add(text.substr(done, mark - done), part_of(of, done, mark - done));
    done = mark + 1 + variable.name.size();
    const auto value = read(variable);
    if (value && value->known)
      made.add(value->text, variable.at);
    else
      made.add_unknown(variable.name, variable.at);
  }
  made.add(text.substr(done), part_of(of, done, text.size() - done));
  return made;
}

}  // namespace peerlint::failover
