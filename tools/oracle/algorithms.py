"""What is called how: the names of the pair, of IOS and of strongSwan.

Left out are DES and group 1, which strongSwan no longer has.
"""
import typing


class Cipher(typing.NamedTuple):
    isakmp: str  # in `encryption` of an ISAKMP policy; empty where IKEv1 has none
    ikev2: str  # in `encryption` of an IKEv2 proposal
    transform: str  # in a transform set
    strongswan: str
    json: tuple  # `encryption` and `key_bits` of peerlint


CIPHERS = {
    "3des": Cipher("3des", "3des", "esp-3des", "3des", ("3des", 0)),
    "aes128": Cipher("aes", "aes-cbc-128", "esp-aes", "aes128", ("aes-cbc", 128)),
    "aes192": Cipher("aes 192", "aes-cbc-192", "esp-aes 192", "aes192", ("aes-cbc", 192)),
    "aes256": Cipher("aes 256", "aes-cbc-256", "esp-aes 256", "aes256", ("aes-cbc", 256)),
    "gcm128": Cipher("", "aes-gcm-128", "esp-gcm", "aes128gcm16", ("aes-gcm", 128)),
    "gcm192": Cipher("", "", "esp-gcm 192", "aes192gcm16", ("aes-gcm", 192)),
    "gcm256": Cipher("", "aes-gcm-256", "esp-gcm 256", "aes256gcm16", ("aes-gcm", 256)),
}
HASHES = ["md5", "sha1", "sha256", "sha384", "sha512"]  # IOS' words but in two places:
ISAKMP_HASH = {"sha1": "sha"}
TRANSFORM_HASH = {"sha1": "esp-sha-hmac"}
GROUPS = {2: "modp1024", 5: "modp1536", 14: "modp2048", 15: "modp3072", 16: "modp4096",
          19: "ecp256", 20: "ecp384", 21: "ecp521", 24: "modp2048s256"}


def authenticates(cipher):
    return cipher.startswith("gcm")


def isakmp_hash(name):
    return ISAKMP_HASH.get(name, name)


def transform_hash(name):
    return TRANSFORM_HASH.get(name, f"esp-{name}-hmac")
