#include "structure/secret_patterns.hpp"

namespace peerlint::structure {

std::span<const std::string_view> secret_patterns() {
  static constexpr std::string_view table[] = {
      // Words that look like the ones below and take no secret.
      "DESCription|REMark ...",
      "NTP|SNTP SERver|PEER ...",
      "INTEGrity|PRF|HASH ...",
      "CRYpto KEY GENerate|ZEROize|PUBkey-chain|ENCrypt|DECrypt|LOCK|UNLOCK|MOVE|STORage",
      "KEY CHAin *",
      "KEY # .",
      "TUNnel KEY #",
      "SECURE|SECURED",
      "AUTHentication LOCal|REMote? PRE-share",
      "PRE-shared-key ADDRess|HOSTname",
      "PRE-shared-key KEY-Chain *",
      "PASsword ENCryption|LOGging",
      "LDP PASsword REQuired",
      "PASS LOG .",
      "MD5 KEY-Chain *",
      "SECURITY TOKEN REQUIRED-for *",
      "SECURity PASSWORDS MIN-length #",
      "PKI TOKEN *",

      // IKE and IPsec.
      "KEY CONFIG-key * % $$",
      "KEY CONFIG-key *",
      "PRE-shared-key ADDRess|HOSTname|IPV6 * KEY % $",
      "PRE-shared-key ADDRess * * KEY % $",
      "PRE-shared-key LOCal|REMote? HEX? % $$",
      "SESSION-key INbound|OUTbound AH # $",
      "SESSION-key INbound|OUTbound ESP # CIPher $ AUTHENticator $",
      "SESSION-key INbound|OUTbound ESP # CIPher|AUTHENticator $",
      "KEY EXPort RSA|EC * PEM TERminal DES|3DES $",
      "KEY EXPort RSA|EC * PEM URL * DES|3DES $",
      "KEY IMPort RSA|EC * PEM EXPortable? TERminal EXPortable? $",
      "KEY IMPort RSA|EC * PEM EXPortable? URL * EXPortable? $",
      "KEY IMPort RSA|EC * PEM USAge-keys|ENCryption TERminal EXPortable? $",
      "KEY IMPort RSA|EC * PEM SIGnature|GENeral-purpose TERminal EXPortable? $",
      "KEY IMPort RSA|EC * PEM USAge-keys|ENCryption|SIGnature|GENeral-purpose URL * EXPortable? $",
      "KEY EXPort|IMPort RSA|EC *",
      "EXPort * PEM TERminal DES|3DES $",
      "EXPort * PEM URL * DES|3DES $",
      "EXPort|IMPort * PKCS12 TERminal PASSWord|PASSPhrase? $",
      "EXPort|IMPort * PKCS12 * PASSWord|PASSPhrase? $",
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
      "NTHash % $",
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
      "SNMP-server COMMUNITY-map $",
      "SNMP-server|MIB COMmunity $",
      "SNMP SERVER COMmunity|COMMUNITY-map $",
      "MIB COMMUNITY-map $",
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
      "AUTHentication TEXT $",
      "MODE HMAC-sha-256 % $",
      "MD5 KEY-String % $",
      "MD5 % $",
      "KEY-String % $$",

      // Wireless.
      "KEY # SIZE * % $",
      "WPA-psk|SET-Key ASCII|HEX % $",
      "SAP PMK $",

      // Cable modems, telephones, licences, services of the cloud.
      "SHARED-Secret % $",
      "SHARED-SECONDARY-Secret INDEX # % $",
      "PIN $",
      "IDTOKEN|TOKEN|API-Key $",

      // Variables of the Embedded Event Manager. The key of a context is a name.
      "CONtext RETrieve|SAVe KEY *",
      "ENVironment *pass*|*pw*|*secret*|*key*|*community*|*psk*|*token* $$",
      "ACTion * SET *pass*|*_pw*|*pwd*|*secret*|*_key*|*community*|*psk*|*token* $$",

      // What remains of `key`: crypto isakmp key, tacacs server, pre-shared-key address … key.
      "KEY HEX|ASCII $",
      "KEY % $",
  };
  return table;
}

std::span<const std::string_view> words_behind_secrets() {
  static constexpr std::string_view table[] = {
      "ADDRess",       "HOSTname",  "NO-xauth",  "IPV6",        "RO",      "RW",           "VIEW",
      "ACCess",        "AUTH",      "PRIV",      "ENCRypted",   "TIMEout", "CIPher",       "VRF",
      "AUTHENticator", "LEVEL-1",   "LEVEL-2",   "VERsion",     "REALM",   "TRANSMIT-key", "KEY",
      "MODE-list",     "AUTH-port", "ACCT-port", "PROXY-reply",
  };
  return table;
}

}  // namespace peerlint::structure
