// How long questions about access lists take, by the number of their lines. bench/run makes a
// table.
#include <cstddef>
#include <string>

#include <benchmark/benchmark.h>

#include "bench/lists.hpp"
#include "net/line_effects.hpp"
#include "net/list_comparison.hpp"

namespace {

using namespace peerlint;
using bench::list_shape;
using net::flow_list;

// Two lists of a shape that share most of their lines, and what permits the same as the first one.
struct some_lists {
  some_lists(list_shape shape, std::size_t lines)
      : first(bench::access_list(shape, lines, 2)),
        second(bench::access_list(shape, lines, 3)),
        first_mirrored(first.mirrored()),
        first_halved(bench::halved(first)) {}

  flow_list first;
  flow_list second;
  flow_list first_mirrored;
  flow_list first_halved;
};

// How many answers the work limit left open: none on lists such as these.
std::size_t open(const net::list_comparison& said) {
  return static_cast<std::size_t>(said.is() == net::relation::unknown);
}

// The other end of a tunnel: the mirror line for line.
std::size_t mirror(const some_lists& of) {
  return open(compare_mirrored(of.first, of.first_mirrored));
}
// Lists that permit the same in other lines: no line has its like, no packet tells them apart.
std::size_t equal(const some_lists& of) { return open(compare(of.first, of.first_halved)); }
// What every line does: shadowed, unreachable, needed.
std::size_t shadow(const some_lists& of) {
  std::size_t unknown = 0;
  for (const auto& line : line_effects(of.first))
    unknown += line.needed == net::truth::unknown ? 1 : 0;
  return unknown;
}
// For each line of one list the lines of the other that meet it.
std::size_t overlap(const some_lists& of) {
  std::size_t found = 0;
  for (const auto& item : of.first.items()) found += of.second.lines_meeting(item.what).size();
  benchmark::DoNotOptimize(found);
  return 0;
}

struct question {
  const char* name;
  std::size_t (*ask)(const some_lists&);
};
constexpr question questions[] = {
    {"mirror", mirror}, {"equal", equal}, {"shadow", shadow}, {"overlap", overlap}};

struct named_shape {
  const char* name;
  list_shape shape;
};
constexpr named_shape shapes[] = {{"crypto", list_shape::crypto},
                                  {"filter", list_shape::filter},
                                  {"nested", list_shape::nested},
                                  {"block", list_shape::block}};

void add(const named_shape& of, std::size_t lines) {
  const auto name = std::string(of.name) + ' ' + std::to_string(lines);
  for (const auto& each : questions)
    benchmark::RegisterBenchmark((name + '/' + each.name).c_str(),
                                 [of, lines, each](benchmark::State& state) {
                                   const some_lists lists(of.shape, lines);
                                   std::size_t unknown = 0;
                                   for (auto _ : state) unknown = each.ask(lists);
                                   state.counters["unknown"] = static_cast<double>(unknown);
                                 })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
}

}  // namespace

int main(int count, char** values) {
  benchmark::Initialize(&count, values);
  for (const auto& shape : shapes)
    for (const std::size_t lines : {1'000, 10'000, 100'000}) add(shape, lines);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
