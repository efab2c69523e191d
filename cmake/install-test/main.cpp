// Lints two texts as a configuration tool would: from memory, both ends at once.
#include <cstdio>

#include <peerlint/peerlint.hpp>

namespace {

constexpr auto hq = R"(hostname hq
crypto isakmp policy 10
 encryption aes 256
 group 14
end
)";

constexpr auto branch = R"(hostname branch
crypto map VPN 10 ipsec-isakmp
 set transform-set MISSING
end
)";

}  // namespace

int main() {
  peerlint::workspace w;
  w.add("hq.cfg", hq);
  w.add("branch.cfg", branch);
  const auto result = w.check();
  for (const auto& finding : result.findings) std::puts(peerlint::to_text(finding).c_str());
  return result.findings.empty() ? 0 : 1;
}
