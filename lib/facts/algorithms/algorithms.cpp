#include <algorithm>
#include <array>
#include <tuple>

#include "facts/algorithms/algorithm.hpp"

namespace peerlint::facts {
namespace {

struct group_number {
  std::uint16_t number;
  algorithm what;
};

constexpr group_number groups[] = {{1, algorithm::group_1},   {2, algorithm::group_2},
                                   {5, algorithm::group_5},   {14, algorithm::group_14},
                                   {15, algorithm::group_15}, {16, algorithm::group_16},
                                   {19, algorithm::group_19}, {20, algorithm::group_20},
                                   {21, algorithm::group_21}, {24, algorithm::group_24}};

algorithm of_cipher(const model::ike_encryption& cipher) {
  if (cipher.algorithm == model::cipher::des) return algorithm::des;
  if (cipher.algorithm == model::cipher::triple_des) return algorithm::triple_des;
  if (cipher.key_bits == 256) return algorithm::aes_cbc_256;
  return cipher.key_bits == 192 ? algorithm::aes_cbc_192 : algorithm::aes_cbc_128;
}

constexpr std::array hashes{algorithm::md5, algorithm::sha1, algorithm::sha256, algorithm::sha384,
                            algorithm::sha512};

algorithm of_hash(model::hash_algorithm hash) { return hashes[static_cast<std::size_t>(hash)]; }

struct transform_row {
  model::transform_keyword keyword;
  std::uint16_t key_bits;  // 0: any
  algorithm what;
};

using keyword = model::transform_keyword;
constexpr transform_row transforms[] = {
    {keyword::ah_md5_hmac, 0, algorithm::ah},
    {keyword::ah_md5_hmac, 0, algorithm::md5},
    {keyword::ah_sha_hmac, 0, algorithm::ah},
    {keyword::ah_sha256_hmac, 0, algorithm::ah},
    {keyword::ah_sha384_hmac, 0, algorithm::ah},
    {keyword::ah_sha512_hmac, 0, algorithm::ah},
    {keyword::esp_des, 0, algorithm::des},
    {keyword::esp_3des, 0, algorithm::triple_des},
    {keyword::esp_aes, 128, algorithm::aes_cbc_128},
    {keyword::esp_aes, 192, algorithm::aes_cbc_192},
    {keyword::esp_aes, 256, algorithm::aes_cbc_256},
    {keyword::esp_gcm, 128, algorithm::aes_gcm_128},
    {keyword::esp_gcm, 192, algorithm::aes_gcm_192},
    {keyword::esp_gcm, 256, algorithm::aes_gcm_256},
    {keyword::esp_gmac, 0, algorithm::gmac},
    {keyword::esp_seal, 0, algorithm::seal},
    {keyword::esp_null, 0, algorithm::null},
    {keyword::esp_md5_hmac, 0, algorithm::md5},
    {keyword::esp_sha_hmac, 0, algorithm::sha1},
    {keyword::esp_sha256_hmac, 0, algorithm::sha256},
    {keyword::esp_sha384_hmac, 0, algorithm::sha384},
    {keyword::esp_sha512_hmac, 0, algorithm::sha512},
};

class collector {
 public:
  explicit collector(std::vector<algorithm_use>& into) : into_(into) {}

  void section(span header, algorithm_role role, bool idle) {
    header_ = header;
    role_ = role;
    idle_ = idle;
  }
  void add(algorithm what, std::string_view word, span at, bool implied = false) {
    into_.push_back({what, role_, word, at, header_, implied, idle_});
  }

 private:
  std::vector<algorithm_use>& into_;
  span header_;
  algorithm_role role_ = algorithm_role::ike_v1;
  bool idle_ = false;
};

// The words of messages; a view must outlive the uses.
std::string_view word_of_group(std::uint16_t group) {
  static constexpr std::array<std::string_view, 25> words{
      "", "group 1",  "group 2",  "",         "", "group 5",  "",         "",         "",
      "", "",         "",         "",         "", "group 14", "group 15", "group 16", "",
      "", "group 19", "group 20", "group 21", "", "",         "group 24"};
  return group < words.size() ? words[group] : std::string_view{};
}

void collect(const effective_policy& policy, bool idle, collector& into) {
  if (policy.built_in) return;
  into.section(policy.header, algorithm_role::ike_v1, idle);
  const auto& [encryption, hash, group] = std::tie(policy.encryption, policy.hash, policy.group);
  if (encryption.value)
    into.add(of_cipher(*encryption.value), model::to_text(encryption.value->algorithm),
             encryption.at, !encryption.written);
  if (hash.value)
    into.add(of_hash(*hash.value), model::to_text(*hash.value), hash.at, !hash.written);
  if (!group.value) return;
  if (const auto what = algorithm_of_group(*group.value))
    into.add(*what, word_of_group(*group.value), group.at, !group.written);
}

void collect(const model::transform_set& set, bool idle, collector& into) {
  into.section(set.header.at, algorithm_role::ipsec, idle);
  for (const auto& one : set.transforms)
    for (const auto& row : transforms)
      if (row.keyword == one.value.keyword &&
          (row.key_bits == 0 || row.key_bits == one.value.key_bits))
        into.add(row.what, model::to_text(one.value.keyword), one.at);
}

constexpr std::array ikev2_ciphers{
    algorithm::des,         algorithm::triple_des,  algorithm::aes_cbc_128, algorithm::aes_cbc_192,
    algorithm::aes_cbc_256, algorithm::aes_gcm_128, algorithm::aes_gcm_256};

void collect(const model::ikev2_proposal& proposal, bool idle, collector& into) {
  into.section(proposal.header.at, algorithm_role::ike_v2, idle);
  for (const auto& one : proposal.encryption)
    into.add(ikev2_ciphers[static_cast<std::size_t>(one.value)], model::to_text(one.value), one.at);
  for (const auto* list : {&proposal.integrity, &proposal.prf})
    for (const auto& one : *list)
      into.add(hashes[static_cast<std::size_t>(one.value)], model::to_text(one.value), one.at);
  for (const auto& one : proposal.groups)
    if (const auto what = algorithm_of_group(one.value))
      into.add(*what, word_of_group(one.value), one.at);
}

void collect_pfs(const model::setting<model::pfs_group>& pfs, span header, bool idle,
                 collector& into) {
  if (!pfs.is_set() || pfs.value.group == 0) return;
  into.section(header, algorithm_role::pfs, idle);
  if (const auto what = algorithm_of_group(pfs.value.group))
    into.add(*what, word_of_group(pfs.value.group), pfs.at);
}

}  // namespace

std::optional<algorithm> algorithm_of_group(std::uint16_t group) {
  for (const auto& each : groups)
    if (each.number == group) return each.what;
  return std::nullopt;
}

std::vector<algorithm_use> algorithms_of(const model::device& device,
                                         const std::vector<effective_policy>& policies,
                                         const references& names) {
  std::vector<algorithm_use> made;
  collector into(made);
  for (const auto& policy : policies) collect(policy, !uses_ike_v1(device), into);
  for (const auto& set : device.transform_sets)
    collect(set, !names.is_used(object::transform_set, set.name.value), into);
  for (const auto& proposal : device.ikev2_proposals)
    collect(proposal, !names.is_used(object::ikev2_proposal, proposal.name.value), into);
  const auto idle = [&](object kind, const auto& one) {
    return !names.is_used(kind, one.name.value);
  };
  for (const auto& map : device.crypto_maps)
    for (const auto& entry : map.entries)
      collect_pfs(entry.pfs, entry.header.at, idle(object::crypto_map, map), into);
  for (const auto& map : device.dynamic_maps)
    for (const auto& entry : map.entries)
      collect_pfs(entry.pfs, entry.header.at, idle(object::dynamic_map, map), into);
  for (const auto& profile : device.ipsec_profiles)
    collect_pfs(profile.pfs, profile.header.at, idle(object::ipsec_profile, profile), into);
  return made;
}

}  // namespace peerlint::facts
