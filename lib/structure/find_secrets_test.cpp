#include "structure/find_secrets.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

#include "structure/redact.hpp"

namespace find_secrets_test {

using peerlint::structure::find_secrets;
using peerlint::structure::merged;
using peerlint::structure::redact;
using peerlint::structure::redact_lines;
using peerlint::structure::redact_quotes;
using peerlint::structure::secret_mask;
using peerlint::structure::spelling;
using peerlint::structure::stretch;

// `S3cret` stands wherever a secret does, so that every row also says what must be left alone.
TEST_CASE("structure: secrets in lines that nobody models are masked") {
  const std::string_view lines[] = {
      "enable secret 5 S3cret",
      "enable secret S3cret",
      "ena sec S3cret",
      "enable password level 15 7 S3cret",
      "hq(config)#enable password S3cret",
      "!enable password S3cret",
      "username bob privilege 15 password 7 S3cret",
      "username bob secret 9 S3cret",
      "user bob priv 15 sec S3cret",
      " password 7 S3cret",
      " password S3cret and more of S3cret",
      "crypto isakmp key S3cret address 192.0.2.1",
      "crypto isakmp key 6 S3cret hostname hq.example.com no-xauth",
      "cry isa key S3cret address 0.0.0.0",
      "  pre-shared-key address 192.0.2.1 255.255.255.255 key S3cret",
      "  pre-shared-key local S3cret",
      "  pre-shared-key 6 S3cret",
      "  pre-shared-key hex S3cret",
      " authentication remote pre-share key S3cret",
      " key S3cret",
      " key 7 S3cret",
      " key 123456789",
      "key config-key password-encrypt S3cret",
      "  key-string 7 S3cret",
      "  key-string S3cret",
      "tacacs-server key 7 S3cret",
      "tacacs-server host 192.0.2.1 key S3cret",
      "radius-server key S3cret with S3cret",
      "radius-server host 192.0.2.1 auth-port 1812 acct-port 1813 key 7 S3cret",
      " client 192.0.2.1 server-key 7 S3cret",
      " server-private 192.0.2.1 key S3cret",
      " ppp chap password 0 S3cret",
      " ppp pap sent-username bob password 7 S3cret",
      "snmp-server community S3cret RO 10",
      "snmp-server host 192.0.2.1 S3cret",
      "snmp-server host 192.0.2.1 version 2c S3cret ipsec",
      "snmp-server host 192.0.2.1 vrf MGMT informs version 2c S3cret",
      "snmp-server user bob ops v3 auth sha S3cret priv aes 128 S3cret access 10",
      "snmp-server user bob ops v3 auth md5 S3cret priv des S3cret",
      "ntp authentication-key 1 md5 S3cret 7",
      " ip ospf message-digest-key 1 md5 7 S3cret",
      " ip ospf authentication-key S3cret",
      " area 1 virtual-link 192.0.2.1 message-digest-key 1 md5 S3cret",
      " ip nhrp authentication S3cret",
      " standby 1 authentication S3cret",
      " standby 1 authentication text S3cret",
      " standby 1 authentication md5 key-string 7 S3cret timeout 30",
      " vrrp 1 authentication S3cret",
      " neighbor 192.0.2.1 password 7 S3cret",
      " authentication mode hmac-sha-256 S3cret",
      " isis password S3cret level-2",
      " area-password S3cret",
      "mpls ldp password option 1 for 10 7 S3cret",
      " set session-key inbound esp 256 cipher S3cret authenticator S3cret",
      " ipv6 ospf authentication ipsec spi 500 md5 S3cret",
      " wpa-psk ascii 7 S3cret",
      "vtp password S3cret",
      "event manager environment _smtp_password S3cret",
      " action 1.0 cli command \"enable secret S3cret\"",
      " action 2.0 cli command \"crypto isakmp key S3cret address 192.0.2.1\"",
      " action 3.0 mail server \"bob:S3cret@mail.example.com\" to \"a@b\"",
      "copy ftp://bob:S3cret@192.0.2.1/x flash:",
      "ip ftp password 7 S3cret",
      "crypto pki import CA pkcs12 flash: password S3cret",
      " set aggressive-mode password S3cret",
  };
  for (const auto line : lines) {
    std::string expected(line);
    const bool to_the_end =
        line.find("S3cret and") != line.npos || line.find("S3cret with") != line.npos;
    if (to_the_end || line.find("isis") != line.npos) {
      expected.replace(expected.find("S3cret"), std::string::npos, secret_mask);
    } else if (line == " key 123456789") {
      expected = " key <secret>";
    } else {
      for (std::size_t i; (i = expected.find("S3cret")) != std::string::npos;)
        expected.replace(i, 6, secret_mask);
    }
    CHECK(redact(line) == expected);
  }
}

TEST_CASE("structure: lines that only look like secrets are left alone") {
  const std::string_view lines[] = {
      "crypto key generate rsa modulus 2048",
      "crypto isakmp policy 10",
      " authentication pre-share",
      " authentication local pre-share",
      " hash md5",
      " integrity md5 sha1",
      " prf md5 sha256",
      "key chain OSPF",
      " key 1",
      " tunnel key 100",
      "crypto keyring HQ",
      "crypto isakmp keepalive 10",
      "  pre-shared-key address 192.0.2.1 key <removed>",
      "enable secret 5 <removed>",
      "password encryption aes",
      "service password-encryption",
      "key config-key password-encrypt",
      "ntp server 192.0.2.1 key 5 prefer",
      " ip ospf authentication message-digest",
      " ip rip authentication key-chain RIP",
      " standby 1 authentication md5 key-chain HSRP",
      " neighbor 192.0.2.1 send-community both",
      " set community 65000:1",
      "ip community-list 1 permit 65000:1",
      " description the key to the password",
      "access-list 101 remark key words",
      "crypto ipsec transform-set T esp-3des esp-md5-hmac",
      "set security-association lifetime seconds 3600",
      " ip address 192.0.2.1 255.255.255.0 secondary",
      "snmp-server group ops v3 priv read ALL",
      " pass log",
      "aaa authentication ppp default local",
      "mpls ldp password required",
  };
  for (const auto line : lines) CHECK(redact(line) == line);
}

TEST_CASE("structure: secrets behind what was meant to be a keyword are masked") {
  const std::string_view lines[] = {
      "pasword 7 S3cret",
      "enbale secrt 5 S3cret",
      "usrname bob passwrod S3cret",
      "crypto isakmp ky S3cret address 192.0.2.1",
      "crypto isakmp kye 6 S3cret hostname hq",
      "snmp-serverx community S3cret RO",
      "snmp-server comunity S3cret",
      "snmp server community S3cret RO",
      "tunnel kee S3cret",
      "radius-server host 192.0.2.1 kay 7 S3cret",
      "pre-shared-ky address 192.0.2.1 kei S3cret",
      "preshared-key S3cret",
      "ip ospf mesage-digest-key 1 md5 7 S3cret",
      "ip nhrp authentification S3cret",
      "key-strin 7 S3cret",
      "standby 1 authentcation S3cret",
  };
  for (const auto line : lines) {
    std::string expected(line);
    expected.replace(expected.find("S3cret"), 6, secret_mask);
    CHECK(redact(line, spelling::misspelt) == expected);
  }
  CHECK(redact("crypto isakmp key my own S3cret address 192.0.2.1", spelling::misspelt) ==
        "crypto isakmp key <secret> address 192.0.2.1");
  CHECK(redact("crypto isakmp key S3cret adress 192.0.2.1", spelling::misspelt) ==
        "crypto isakmp key <secret> adress 192.0.2.1");
}

TEST_CASE("structure: a line with typos is left alone where it has no secret") {
  const std::string_view lines[] = {
      "acess-list 101 permit ip any any",
      "interfce GigabitEthernet0/0",
      "crypto isakmp polcy 10",
      "crypto ipsec tranform-set T esp-aes",
      "authentication pre-sahre",
      "set peeer 192.0.2.1",
      "mode tunel",
      "crypto isakmp key <removed> adress 192.0.2.1",
      "crypto isakmp key {{ psk }} adress 192.0.2.1",
      "hash md6",
      "ip adress 192.0.2.1 255.255.255.0",
  };
  for (const auto line : lines) CHECK(redact(line, spelling::misspelt) == line);
}

TEST_CASE("structure: only what prose quotes is redacted") {
  CHECK(redact_quotes("enter `enable secret S3cret` again") ==
        "enter `enable secret <secret>` again");
  CHECK(redact_quotes("unknown: 'snmp-server community S3cret'") ==
        "unknown: 'snmp-server community <secret>'");
  CHECK(redact_quotes("the key of hq's peer is branch's key too") ==
        "the key of hq's peer is branch's key too");
  CHECK(redact_lines("enable secret S3cret\n exit\n") == "enable secret <secret>\n exit\n");
  CHECK(redact_quotes("an open ` stays") == "an open ` stays");
}

TEST_CASE("structure: stretches that overlap or touch become one") {
  CHECK(merged({{8, 9}, {1, 3}, {2, 5}, {5, 6}, {7, 7}}) == std::vector<stretch>{{1, 6}, {8, 9}});
  CHECK(find_secrets("").empty());
}

}  // namespace find_secrets_test
