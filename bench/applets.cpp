// How long applets take, in microseconds each: those of a branch router, alone and with many more
// lines around them.
#include <string>

#include <benchmark/benchmark.h>

#include <peerlint/peerlint.hpp>

#include "failover/eem/machine.hpp"
#include "failover/eem/run_changes.hpp"

namespace {

using namespace peerlint;

// Moves a crypto map and a route to the other provider, and back.
std::string branch(int lines) {
  std::string text =
      "hostname branch\n"
      "crypto map HQ 10 ipsec-isakmp\n set peer 192.0.2.200\n"
      "interface GigabitEthernet0/0\n ip address 198.51.100.2 255.255.255.252\n crypto map HQ\n"
      "interface GigabitEthernet0/1\n ip address 203.0.113.2 255.255.255.252\n"
      "ip route 10.20.0.0 255.255.0.0 198.51.100.1 name HQ\n";
  for (int i = 0; i < lines; ++i)
    text += "ip route 10." + std::to_string(100 + i / 256) + '.' + std::to_string(i % 256) +
            ".0 255.255.255.0 198.51.100.1\n";
  const auto applet = [&](const char* name, const char* state, const std::string& to,
                          const std::string& from, const std::string& hop,
                          const std::string& old_hop) {
    text += std::string("event manager applet ") + name + "\n event track 10 state " + state + '\n';
    int label = 100;
    const auto enter = [&](const std::string& command) {
      text += " action " + std::to_string(label += 10) + " cli command \"" + command + "\"\n";
    };
    enter("enable");
    enter("configure terminal");
    enter("interface GigabitEthernet0/" + to);
    enter("crypto map HQ");
    enter("ip route 10.20.0.0 255.255.0.0 " + hop + " name HQ");
    enter("no ip route 10.20.0.0 255.255.0.0 " + old_hop);
    enter("interface GigabitEthernet0/" + from);
    enter("no crypto map HQ");
    enter("end");
    enter("clear crypto session");
    enter("clear ip nat translation *");
    text += " action " + std::to_string(label += 10) + " syslog msg \"moved\"\n";
  };
  applet("TO-ISP2", "down", "1", "0", "203.0.113.1", "198.51.100.1");
  applet("TO-ISP1", "up", "0", "1", "198.51.100.1", "203.0.113.1");
  return text + "end\n";
}

void add(int lines, bool with_changes) {
  const auto name = "branch+" + std::to_string(lines) + (with_changes ? "/changes" : "/run");
  benchmark::RegisterBenchmark(name.c_str(), [lines, with_changes](benchmark::State& state) {
    workspace read;
    read.add("branch.cfg", branch(lines));
    const auto& device = *read.devices().front();
    for (auto _ : state) {
      const auto run = failover::run_applet(device.eem_applets.front(), device);
      benchmark::DoNotOptimize(run.actions.data());
      if (with_changes) benchmark::DoNotOptimize(failover::changes_of(run).certain.data());
    }
  })->Unit(benchmark::kMicrosecond);
}

}  // namespace

int main(int count, char** values) {
  benchmark::Initialize(&count, values);
  for (const int lines : {0, 100, 1'000})
    for (const bool with_changes : {false, true}) add(lines, with_changes);
  benchmark::RunSpecifiedBenchmarks();
  return 0;
}
