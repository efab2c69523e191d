#include "bench/corpus.hpp"

#include <cstdint>
#include <iostream>
#include <utility>
#include <variant>

#include <fmt/format.h>

#include "bench/dice.hpp"
#include "source/input.hpp"

namespace peerlint::bench {
namespace {

class writer {
 public:
  explicit writer(std::size_t size) : size_(size) { text_.reserve(size + (1U << 16U)); }

  [[nodiscard]] bool full() const { return text_.size() >= size_; }
  [[nodiscard]] std::size_t size() const { return text_.size(); }
  std::string take() { return std::move(text_); }

  void head(std::uint32_t router) {
    add("Building configuration...\n\nCurrent configuration : 40960 bytes\n!\nversion 15.7\n"
        "service timestamps debug datetime msec\nservice password-encryption\n!\n"
        "hostname router-{}\n!\naaa new-model\naaa authentication login default local\n"
        "ip domain name example.com\nip cef\n!\n"
        "username admin privilege 15 secret 5 $1$abcd$0123456789abcdefghijk.\n!\n",
        router);
    for (const auto* group : {"14", "5", "2"})
      add("crypto isakmp policy {}0\n encr aes 256\n hash sha256\n authentication pre-share\n"
          " group {}\n!\n",
          group, group);
    add("crypto ipsec transform-set STRONG esp-aes 256 esp-sha256-hmac \n mode tunnel\n"
        "crypto ipsec transform-set WEAK esp-3des esp-md5-hmac \n!\n"
        "banner motd ^C\n  Authorised access only.\n  Sessions are recorded.\n^C\n!\n");
    certificate();
  }

  void tail() {
    add("interface GigabitEthernet0/0\n description outside\n"
        " ip address 192.0.2.1 255.255.255.0\n crypto map VPN\n!\n"
        "line con 0\n exec-timeout 5 0\nline vty 0 4\n transport input ssh\n!\nend\n");
  }

  // A tunnel with what belongs to it; one in 400 has a fault.
  void tunnel(std::uint32_t number) {
    const auto peer = fmt::format("{}.{}.{}.{}", 198 + number / 16'777'216 % 20,
                                  number / 65536 % 256, number / 256 % 256, number % 256);
    const auto* set = dice_.one_in(400) ? "STRNOG" : "STRONG";
    add("crypto isakmp key Key-{:x} address {}\n", dice_.next(), peer);
    add("crypto map VPN {} ipsec-isakmp \n description tunnel {} of the hub\n set peer {}\n"
        " set transform-set {}\n set pfs group14\n match address VPN-{}\n!\n",
        number % 65535 + 1, number, peer, set, number);
    add("interface Tunnel{}\n description to site {}\n ip address 10.{}.{}.1 255.255.255.0\n"
        " ip mtu 1400\n tunnel source GigabitEthernet0/0\n tunnel destination {}\n!\n",
        number, number, number / 256 % 256, number % 256, peer);
    access_list(number);
    routing(number);
  }

 private:
  template <class... Arguments>
  void add(fmt::format_string<Arguments...> text, Arguments&&... arguments) {
    fmt::format_to(std::back_inserter(text_), text, std::forward<Arguments>(arguments)...);
  }

  void certificate() {
    add("crypto pki certificate chain HUB\n certificate self-signed 01\n");
    for (int line = 0; line < 20; ++line) {
      add(" ");
      for (int word = 0; word < 8; ++word) add(" {:08X}", static_cast<std::uint32_t>(dice_.next()));
      add(" \n");
    }
    add("  \tquit\n!\n");
  }

  void access_list(std::uint32_t number) {
    add("ip access-list extended VPN-{}\n remark site {}\n", number, number);
    const auto lines = 2 + dice_.below(12);
    for (std::uint32_t line = 0; line < lines; ++line) {
      const auto third = dice_.below(256);
      if (dice_.one_in(3))
        add(" permit tcp 10.1.{}.0 0.0.0.255 host 10.{}.{}.9 eq {}\n", third, number % 256, line,
            20 + dice_.below(60000));
      else
        add(" permit ip 10.1.{}.0 0.0.0.255 10.{}.{}.0 0.0.0.255\n", third, number % 256, line);
    }
    add("!\n");
    if (dice_.one_in(400)) add("acess-list 101 permit ip any any\n!\n");
  }

  void routing(std::uint32_t number) {
    add("ip route 10.{}.{}.0 255.255.255.0 Tunnel{} name site-{}\n", number / 256 % 256,
        number % 256, number, number);
    if (!dice_.one_in(4)) return;
    add("router bgp 65000\n neighbor 10.{}.{}.2 remote-as {}\n"
        " neighbor 10.{}.{}.2 route-map IN-{} in\n!\n",
        number / 256 % 256, number % 256, 64512 + number % 1000, number / 256 % 256, number % 256,
        number);
    add("ip prefix-list SITE-{} seq 5 permit 10.{}.0.0/16 le 24\n"
        "route-map IN-{} permit 10\n match ip address prefix-list SITE-{}\n"
        " set local-preference {}\n!\n",
        number, number % 256, number, number, 100 + dice_.below(100));
    add("snmp-server host 10.0.{}.{} version 2c public\nntp server 10.0.{}.{}\n!\n", number % 200,
        dice_.below(256), number % 200, dice_.below(256));
  }

  dice dice_;
  std::size_t size_;
  std::string text_;
};

}  // namespace

file generated(std::size_t size, shape how) {
  constexpr std::size_t router_size = 40'000;
  writer out(size);
  std::uint32_t tunnels = 0;
  for (std::uint32_t routers = 1; !out.full(); ++routers) {
    const auto begin = out.size();
    out.head(routers);
    while (!out.full() && (how == shape::router || out.size() - begin < router_size))
      out.tunnel(++tunnels);
    out.tail();
  }
  return {how == shape::fleet ? "fleet.cfg" : "router.cfg", out.take()};
}

std::vector<file> folder(const std::string& path) {
  std::vector<file> files;
  for (auto& found : source::read_inputs({path}, std::cin, source::default_extensions()))
    if (auto* bytes = std::get_if<std::string>(&found.what))
      files.push_back({std::move(found.name), std::move(*bytes)});
  return files;
}

std::size_t size_of(const std::vector<file>& files) {
  std::size_t size = 0;
  for (const auto& one : files) size += one.bytes.size();
  return size;
}

}  // namespace peerlint::bench
