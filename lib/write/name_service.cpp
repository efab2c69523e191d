#include "write/objects.hpp"
#include "write/words.hpp"

namespace peerlint::write {
void write(ios_text& into, const model::local_pool& of) {
  into.line("ip local pool", of.name.value, net::to_text(of.first),
            of.last == of.first ? std::string() : net::to_text(of.last), behind("group", of.group),
            number_behind("cache-size", of.cache_size),
            number_behind("recycle delay", of.recycle_delay));
}

void write(ios_text& into, const model::static_host& of) {
  std::string addresses;
  for (const auto& address : of.addresses)
    addresses += (addresses.empty() ? "" : " ") + address.value.text;
  into.line("ip host", behind("vrf", of.vrf), of.name.value,
            of.port ? std::to_string(*of.port) : std::string(), addresses);
}

void write(ios_text& into, const model::name_server& of) {
  into.line("ip name-server", behind("vrf", of.vrf), of.address.text);
}

void write(ios_text& into, const model::domain_settings& of) {
  into.setting("ip domain name", of.name);
  into.setting("ip domain lookup", of.lookup);
  into.setting("ip domain lookup source-interface", of.source_interface);
  for (const auto& domain : of.list) into.line("ip domain list", domain.value);
}

}  // namespace peerlint::write
