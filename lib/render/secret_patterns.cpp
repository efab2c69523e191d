#include "render/secret_patterns.hpp"

namespace peerlint::render {

std::span<const std::string_view> secret_patterns() {
  static constexpr std::string_view table[] = {
      // Words that look like the ones below and take no secret.
      "DESCription|REMark ...",
      "NTP|SNTP SERver|PEER ...",
      "INTEGrity|PRF|HASH ...",
      "CRYpto KEY *",
      "KEY CHAin *",
      "KEY # .",
      "TUNnel KEY #",
      "AUTHentication LOCal|REMote? PRE-share",
      "PRE-shared-key ADDRess|HOSTname",
      "PRE-shared-key KEY-Chain *",
      "PASsword ENCryption|LOGging",
      "LDP PASsword REQuired",
      "PASS LOG .",
      "MD5 KEY-Chain *",

      // IKE and IPsec.
      "KEY CONFIG-key * % $$",
      "KEY CONFIG-key *",
      "PRE-shared-key LOCal|REMote? HEX? % $$",
      "SESSION-key INbound|OUTbound AH # $",
      "SESSION-key INbound|OUTbound ESP # CIPher $ AUTHENticator $",
      "SESSION-key INbound|OUTbound ESP # CIPher|AUTHENticator $",
      "IPSEC SPI # MD5|SHA1 % $",
      "IPSEC SPI # ESP AES-cbc # % $ MD5|SHA1 % $",
      "IPSEC SPI # ESP DES|3DES|NULL % $ MD5|SHA1 % $",
      "IPSEC SPI # ESP NULL MD5|SHA1 % $",
      "PASSPhrase $$",

      // Logins.
      "ENAble SECret|PASsword LEVel # % $$",
      "ENAble SECret|PASsword % $$",
      "USERname * PRIvilege # SECret|PASsword % $$",
      "USERname * SECret|PASsword % $$",
      "PASsword FALLback % $$",
      "PASsword OPTion # FOR * % $$",
      "PASsword PEER * % $$",
      "PASsword LEVel # % $$",
      "PASSWord % $$",
      "PASs % $$",
      "SECRet % $$",
      "AREA-Password|DOMAIN-Password $",

      // Servers.
      "RADIUS-server|TACACS-server KEY % $$",
      "SERVER-Key % $$",

      // SNMP.
      "SNMP-server COMmunity $",
      "SNMP-server HOST * VRF * TRAps|INForms? VERsion 1|2C $",
      "SNMP-server HOST * VRF * TRAps|INForms? VERsion 3 AUTH|NOAuth|PRIV $",
      "SNMP-server HOST * VRF * TRAps|INForms? $",
      "SNMP-server HOST * TRAps|INForms? VERsion 1|2C $",
      "SNMP-server HOST * TRAps|INForms? VERsion 3 AUTH|NOAuth|PRIV $",
      "SNMP-server HOST * TRAps|INForms? $",
      "RMON EVEnt # LOG? TRAp $",
      "AUTH SHA-2 # $",
      "AUTH MD5|SHA $",
      "PRIV AES # $",
      "PRIV DES|3DES|DES56 $",

      // Routing protocols and first-hop redundancy.
      "NTP AUTHENTICATION-key # * % $",
      "MESSAGE-digest-key # * % $",
      "AUTHENTICATION-Key % $",
      "NHRP AUTHentication $",
      "STANdby|VRRP|GLBP #? AUTHentication MD5 KEY-String % $",
      "STANdby|VRRP|GLBP #? AUTHentication MD5 KEY-Chain *",
      "STANdby|VRRP|GLBP #? AUTHentication TEXT? $",
      "MODE HMAC-sha-256 % $",
      "MD5 KEY-String % $",
      "MD5 % $",
      "KEY-String % $$",

      // Wireless.
      "KEY # SIZE * % $",
      "WPA-psk|SET-key ASCII|HEX % $",

      // Variables of the Embedded Event Manager.
      "ENVironment *pass*|*pwd*|*secret*|*key*|*community* $$",

      // What remains of `key`: crypto isakmp key, tacacs server, pre-shared-key address … key.
      "KEY % $",
  };
  return table;
}

}  // namespace peerlint::render
