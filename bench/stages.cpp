// How fast each stage is, as MB/s over the same bytes: every figure is from the bytes of the files
// to the end of the stage, so the differences are what the stages cost. bench/run makes a table.
#include <cstring>
#include <deque>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include <peerlint/workspace.hpp>

#include "bench/corpus.hpp"
#include "session/reading.hpp"
#include "source/text.hpp"
#include "structure/document.hpp"

namespace {

using namespace peerlint;
using files = std::vector<bench::file>;

// The yardstick: nothing that reads lines can be faster than finding their ends.
void scan(const files& from) {
  std::size_t lines = 0;
  for (const auto& one : from) {
    const char* at = one.bytes.data();
    const char* const end = at + one.bytes.size();
    while (at != end) {
      const auto* feed = static_cast<const char*>(std::memchr(at, '\n', std::size_t(end - at)));
      at = feed == nullptr ? end : feed + 1;
      ++lines;
    }
  }
  benchmark::DoNotOptimize(lines);
}

void text(const files& from) {
  for (const auto& one : from) {
    const source::text made(one.name, one.bytes);
    benchmark::DoNotOptimize(made.clean().data());
  }
}

void structure_of(const files& from) {
  for (const auto& one : from) {
    const source::text made(one.name, one.bytes);
    const auto document = structure::read(made);
    benchmark::DoNotOptimize(document.lines.data());
  }
}

void parse(const files& from) {
  for (const auto& one : from) {
    const source::text made(one.name, one.bytes);
    const auto document = structure::read(made);
    for (const auto& capture : document.captures) {
      const auto device = session::read_device(made, 0, document, capture);
      benchmark::DoNotOptimize(device.counts.commands);
    }
  }
}

// Every file by itself.
void check(const files& from) {
  for (const auto& one : from) {
    workspace linted;
    linted.add(one.name, one.bytes);
    benchmark::DoNotOptimize(linted.check().findings.data());
  }
}

struct stage {
  const char* name;
  void (*run)(const files&);
};

constexpr stage stages[] = {{"scan", scan},
                            {"text", text},
                            {"structure", structure_of},
                            {"parse", parse},
                            {"check", check}};

void add_stages(const std::string& corpus, const files& from) {
  for (const auto& each : stages)
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
