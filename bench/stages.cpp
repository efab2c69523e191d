// How fast each stage is, as MB/s over the same bytes: every figure is from the bytes of the files
// to the end of the stage, so the differences are what the stages cost. bench/run makes a table.
#include <deque>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include "bench/corpus.hpp"
#include "bench/stage.hpp"

namespace {

using namespace peerlint;
using bench::files;

void add_stages(const std::string& corpus, const files& from) {
  for (const auto& each : bench::stages())
    benchmark::RegisterBenchmark((corpus + "/" + each.name).c_str(),
                                 [&from, each](benchmark::State& state) {
                                   for (auto _ : state) each.run(from);
                                   const auto bytes = static_cast<double>(bench::size_of(from));
                                   state.counters["bytes"] = bytes;
                                 })
        ->Unit(benchmark::kMillisecond)
        ->UseRealTime();
}

}  // namespace

// Arguments that Google Benchmark does not know are folders.
int main(int count, char** values) {
  benchmark::Initialize(&count, values);
  constexpr std::size_t megabyte = 1'000'000;
  std::deque<files> corpora;  // benchmarks keep references
  const auto add = [&](const std::string& name, files from) {
    if (bench::size_of(from) > 0) add_stages(name, corpora.emplace_back(std::move(from)));
  };
  for (const std::size_t size : {1, 10, 100}) {
    const auto unit = std::to_string(size) + " MB";
    add("fleet " + unit, {bench::generated(size * megabyte, bench::shape::fleet)});
    add("router " + unit, {bench::generated(size * megabyte, bench::shape::router)});
  }
  for (int i = 1; i < count; ++i) add("folder", bench::folder(values[i]));
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
