// How long all tunnels among many devices take, by the number of devices. bench/run makes a table.
#include <cstddef>
#include <fstream>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

#include <peerlint/peerlint.hpp>

namespace {

using namespace peerlint;

// Each device has a tunnel to ten that follow it in a ring, and so to ten before it.
constexpr std::size_t neighbours = 10;

std::string address(std::size_t of) {
  return "100." + std::to_string(of / 62500) + '.' + std::to_string(of / 250 % 250) + '.' +
         std::to_string(of % 250 + 1);
}

std::string network(std::size_t of) {
  return "10." + std::to_string(of / 250) + '.' + std::to_string(of % 250) + ".0";
}

void add_entry(std::size_t own, std::size_t peer, std::size_t number, std::string& entries,
               std::string& lists) {
  const auto list = "TO-" + std::to_string(peer);
  entries += "crypto map VPN " + std::to_string(number) + " ipsec-isakmp\n set peer " +
             address(peer) + "\n set transform-set T\n match address " + list + '\n';
  lists += "ip access-list extended " + list + "\n permit ip " + network(own) + " 0.0.0.255 " +
           network(peer) + " 0.0.0.255\n";
}

std::string router(std::size_t own, std::size_t devices) {
  std::string entries;
  std::string lists;
  for (std::size_t step = 1; step <= neighbours; ++step) {
    add_entry(own, (own + step) % devices, step * 10, entries, lists);
    add_entry(own, (own + devices - step) % devices, step * 10 + 5, entries, lists);
  }
  return "version 15.7\nhostname r" + std::to_string(own) +
         "\ncrypto isakmp policy 10\n encryption aes 256\n hash sha256\n"
         " authentication pre-share\n group 14\n"
         "crypto isakmp key Harbour42 address 0.0.0.0 0.0.0.0\n"
         "crypto ipsec transform-set T esp-aes 256 esp-sha256-hmac\n" +
         entries + "interface GigabitEthernet0/0\n ip address " + address(own) +
         " 255.255.255.255\n crypto map VPN\ninterface GigabitEthernet0/1\n ip address " +
         network(own).replace(network(own).rfind('.'), 2, ".1") + " 255.255.255.0\n" +
         "ip route 0.0.0.0 0.0.0.0 GigabitEthernet0/0\n" + lists + "end\n";
}

double resident_megabytes() {
  std::ifstream status("/proc/self/statm");
  std::size_t all = 0;
  std::size_t resident = 0;
  status >> all >> resident;
  return static_cast<double>(resident) * 4096 / 1e6;
}

void tunnels(benchmark::State& state) {
  const auto devices = static_cast<std::size_t>(state.range(0));
  workspace all;
  for (std::size_t i = 0; i < devices; ++i)
    all.add("r" + std::to_string(i) + ".cfg", router(i, devices));
  std::size_t found = 0;
  std::size_t up = 0;
  for (auto _ : state) {
    const auto made = all.tunnels();
    found = made.size();
    up = 0;
    for (const auto& one : made) up += one.a_to_b.result.outcome == outcome::up ? 1 : 0;
    state.counters["megabytes"] = resident_megabytes();
  }
  state.counters["tunnels"] = static_cast<double>(found);
  state.counters["up"] = static_cast<double>(up);
}

}  // namespace

BENCHMARK(tunnels)->Arg(100)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

BENCHMARK_MAIN();
