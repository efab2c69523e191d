#include "engine/read_text.hpp"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "engine/not_linted.hpp"
#include "settings/assumed.hpp"
#include "source/classify.hpp"
#include "structure/document.hpp"

namespace peerlint::engine {
namespace {

class reader {
 public:
  reader(read_text& into, std::uint32_t number, const options& chosen, reading_as how)
      : into_(into), number_(number), chosen_(chosen), how_(how) {}

  void read() {
    const auto document = structure::read(*into_.text);
    for (const auto& capture : document.captures)
      if (auto reason = read(document, capture)) into_.problems.push_back(std::move(*reason));
    if (into_.devices.empty() && into_.problems.size() == 1) into_.problems.front().line = 0;
    std::sort(into_.secrets.begin(), into_.secrets.end());
    into_.ignores = structure::ignore_comments(*into_.text, number_, document);
  }

 private:
  std::optional<problem> read(const structure::document& document,
                              const structure::capture& capture) {
    const auto& text = *into_.text;
    if (auto reason = other_system(text, document, capture)) return reason;
    auto read = session::read_device(text, number_, document, capture);
    if (how_ == reading_as::found)
      if (auto reason = no_configuration(text, read)) return reason;
    read.whole |= how_ == reading_as::whole;
    into_.secrets.insert(into_.secrets.end(), read.secrets.begin(), read.secrets.end());
    auto assumed = settings::assumed_of(read.name, chosen_);
    into_.devices.push_back(std::make_unique<read_device>(std::move(read), std::move(assumed)));
    return std::nullopt;
  }

  read_text& into_;
  std::uint32_t number_;
  const options& chosen_;
  reading_as how_;
};

}  // namespace

read_text read(std::string name, std::string bytes, std::uint32_t number, const options& chosen,
               reading_as how) {
  read_text made;
  if (auto reason = source::classify(name, bytes)) {
    made.problems.push_back(std::move(*reason));
    bytes.clear();
  }
  const bool readable = made.problems.empty();
  made.text = std::make_shared<source::text>(std::move(name), std::move(bytes));
  if (readable) reader(made, number, chosen, how).read();
  return made;
}

namespace {

// Before all changes.
const facts::device_facts* first_of(const facts::device_facts& last) {
  return last.before == nullptr ? &last : last.before;
}

}  // namespace

applied_change apply(const read_device& to, std::string name, std::string bytes,
                     std::uint32_t number) {
  applied_change made;
  made.change.path = name;
  if (auto reason = source::classify(name, bytes)) {
    made.change.problems.push_back(std::move(*reason));
    bytes.clear();
  }
  made.change.text = std::make_shared<source::text>(std::move(name), std::move(bytes));
  if (!made.change.problems.empty()) return made;
  const auto& text = *made.change.text;
  const auto document = structure::read(text);
  auto reading = to.reading;
  const auto before = reading.secrets.size();
  session::enter_change(reading, text, number, document);
  made.change.secrets.assign(reading.secrets.begin() + static_cast<std::ptrdiff_t>(before),
                             reading.secrets.end());
  made.change.ignores = structure::ignore_comments(text, number, document);
  made.device =
      std::make_unique<read_device>(std::move(reading), to.facts.assumed, first_of(to.facts));
  return made;
}

}  // namespace peerlint::engine
