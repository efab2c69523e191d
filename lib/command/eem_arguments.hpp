#pragma once

#include <string_view>
#include <vector>

#include <peerlint/span.hpp>
#include "command/field.hpp"

namespace peerlint::grammar {
struct action_track_state;
struct eem_context_key;
struct eem_counter_name;
struct eem_counter_operation;
struct eem_counter_value;
struct eem_info_type;
struct error_handling;
struct goto_label;
struct mail_body;
struct mail_cc;
struct mail_domain;
struct mail_from;
struct mail_port;
struct mail_secure;
struct mail_server;
struct mail_source_address;
struct mail_source_interface;
struct mail_subject;
struct mail_to;
struct mail_vrf;
struct message_facility;
struct message_priority;
struct publish_arg1;
struct publish_arg2;
struct publish_arg3;
struct publish_arg4;
struct publish_subsystem;
struct publish_type;
struct puts_nonewline;
struct snmp_next_oid;
struct string_length_value;
struct string_nocase;
struct trap_intdata1;
struct trap_intdata2;
struct trap_strdata;
}  // namespace peerlint::grammar

namespace peerlint::command {

/// The words of an action that stand behind keywords, in their order.
struct eem_arguments {
  /// A value and the keyword before it; a keyword that stands alone has no value.
  struct argument {
    std::string_view keyword;
    located<std::string_view> value;
  };
  std::vector<argument> all;

 private:
  auto alone() {
    return [this](located<std::string_view> word) { all.push_back({word.value, {}}); };
  }
  auto behind(std::string_view keyword) {
    return [this, keyword](located<std::string_view> value) { all.push_back({keyword, value}); };
  }

 public:
  void fields(auto& take) {
    take(from<grammar::puts_nonewline>, alone());
    take(from<grammar::string_nocase>, alone());
    of_messages(take);
    of_others(take);
  }

 private:
  void of_messages(auto& take) {
    take(from<grammar::message_priority>, behind("priority"));
    take(from<grammar::message_facility>, behind("facility"));
    take(from<grammar::mail_server>, behind("server"));
    take(from<grammar::mail_to>, behind("to"));
    take(from<grammar::mail_from>, behind("from"));
    take(from<grammar::mail_cc>, behind("cc"));
    take(from<grammar::mail_subject>, behind("subject"));
    take(from<grammar::mail_body>, behind("body"));
    take(from<grammar::mail_port>, behind("port"));
    take(from<grammar::mail_secure>, behind("secure"));
    take(from<grammar::mail_domain>, behind("domain"));
    take(from<grammar::mail_source_interface>, behind("source-interface"));
    take(from<grammar::mail_source_address>, behind("source-address"));
    take(from<grammar::mail_vrf>, behind("vrf"));
    take(from<grammar::trap_intdata1>, behind("intdata1"));
    take(from<grammar::trap_intdata2>, behind("intdata2"));
    take(from<grammar::trap_strdata>, behind("strdata"));
    take(from<grammar::snmp_next_oid>, behind("next-oid"));
  }
  void of_others(auto& take) {
    take(from<grammar::goto_label>, behind("goto"));
    take(from<grammar::error_handling>, behind("type"));
    take(from<grammar::publish_subsystem>, behind("sub-system"));
    take(from<grammar::publish_type>, behind("type"));
    take(from<grammar::publish_arg1>, behind("arg1"));
    take(from<grammar::publish_arg2>, behind("arg2"));
    take(from<grammar::publish_arg3>, behind("arg3"));
    take(from<grammar::publish_arg4>, behind("arg4"));
    take(from<grammar::eem_counter_name>, behind("name"));
    take(from<grammar::eem_counter_operation>, behind("op"));
    take(from<grammar::eem_counter_value>, behind("value"));
    take(from<grammar::eem_context_key>, behind("key"));
    take(from<grammar::action_track_state>, behind("state"));
    take(from<grammar::eem_info_type>, behind("type"));
    take(from<grammar::string_length_value>, behind("length"));
  }
};

}  // namespace peerlint::command
