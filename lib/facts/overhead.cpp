#include "facts/overhead.hpp"

#include "facts/tunnel_kind.hpp"

namespace peerlint::facts {
namespace {

using keyword = model::transform_keyword;

constexpr std::uint32_t ipv4_header = 20;
constexpr std::uint32_t udp_header = 8;
constexpr std::uint32_t esp_header = 8;
constexpr std::uint32_t ah_header = 12;
constexpr std::uint32_t esp_trailer = 2;  // length of the padding, next header
constexpr std::uint32_t gre_header = 4;
constexpr std::uint32_t gre_option = 4;  // the key, the checksum

/// What the transforms of a set add up to.
struct shape {
  bool esp = false;
  bool ah = false;
  std::uint32_t vector = 0;  // the initialisation vector
  std::uint32_t block = 4;
  std::uint32_t check = 0;  // what authenticates, of ESP
  std::uint32_t ah_check = 0;
};

void add(keyword of, shape& to) {
  to.ah = to.ah || of <= keyword::ah_sha512_hmac;
  to.esp = to.esp || (of >= keyword::esp_des && of <= keyword::esp_sha512_hmac);
  switch (of) {
    case keyword::ah_md5_hmac:
    case keyword::ah_sha_hmac:
      to.ah_check = 12;
      break;
    case keyword::ah_sha256_hmac:
      to.ah_check = 16;
      break;
    case keyword::ah_sha384_hmac:
      to.ah_check = 24;
      break;
    case keyword::ah_sha512_hmac:
      to.ah_check = 32;
      break;
    case keyword::esp_des:
    case keyword::esp_3des:
      to.vector = to.block = 8;
      break;
    case keyword::esp_aes:
      to.vector = to.block = 16;
      break;
    case keyword::esp_gcm:
    case keyword::esp_gmac:
      to.vector = 8;
      to.check = 16;
      break;
    case keyword::esp_md5_hmac:
    case keyword::esp_sha_hmac:
      to.check = 12;
      break;
    case keyword::esp_sha256_hmac:
      to.check = 16;
      break;
    case keyword::esp_sha384_hmac:
      to.check = 24;
      break;
    case keyword::esp_sha512_hmac:
      to.check = 32;
      break;
    case keyword::esp_seal:
    case keyword::esp_null:
    case keyword::comp_lzs:
      break;
  }
}

// What is left for the packet inside, in a path of that MTU.
std::optional<std::uint32_t> room_in(const shape& of, std::uint32_t path_mtu, bool nat_traversal) {
  const std::uint32_t around = ipv4_header + (nat_traversal ? udp_header : 0) +
                               (of.ah ? ah_header + of.ah_check : 0) +
                               (of.esp ? esp_header + of.vector + of.check : 0);
  if (!(of.esp || of.ah) || path_mtu < around + of.block) return std::nullopt;
  const auto room = path_mtu - around;
  return of.esp ? room / of.block * of.block - esp_trailer : room;
}

}  // namespace

std::optional<std::uint32_t> plaintext_mtu(const model::transform_set& set, std::uint32_t path_mtu,
                                           bool nat_traversal) {
  shape made;
  for (const auto& one : set.transforms) add(one.value.keyword, made);
  return room_in(made, path_mtu, nat_traversal);
}

std::optional<std::uint32_t> tunnel_mtu(const model::interface& tunnel,
                                        const model::transform_set& set, std::uint32_t path_mtu,
                                        bool nat_traversal) {
  const auto room = plaintext_mtu(set, path_mtu, nat_traversal);
  if (!room || is_ipsec_tunnel(tunnel)) return room;
  const bool in_tunnel_mode = !set.mode.is_set() || set.mode.value == model::ipsec_mode::tunnel;
  const std::uint32_t around = gre_header + (tunnel.tunnel->key.is_set() ? gre_option : 0) +
                               (tunnel.tunnel->checksum.is_set() ? gre_option : 0) +
                               (in_tunnel_mode ? ipv4_header : 0);
  return *room > around ? std::optional(*room - around) : std::nullopt;
}

std::optional<std::uint32_t> path_mtu_from(const model::interface* outside) {
  constexpr std::uint32_t ethernet = 1500;
  if (outside == nullptr) return ethernet;
  const auto& line = outside->ip_mtu.is_set() ? outside->ip_mtu : outside->mtu;
  if (!line.is_set()) return ethernet;
  return line.value > ethernet ? std::nullopt : std::optional(line.value);
}

}  // namespace peerlint::facts
