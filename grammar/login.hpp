#pragma once

#include "grammar/secret_line.hpp"

// Who may log in: users of the router, and the passwords of privileged mode.
namespace peerlint::grammar {

// clang-format off

struct user_name : name< "a user name" > {};
struct user_level : number< 0, 15, "a privilege level" > {};
struct password_encoding : keyword_choice< "0", "4", "5", "6", "7", "8", "9" > {};
struct password_words : secret_line< "a password" > {};
struct password_value : first_of< seq< exact< password_encoding >, password_words >, password_words > {};
struct user_privilege : on< "privilege", user_level > {};
struct user_secret : on< "secret", password_value > {};
struct user_password : on< "password", password_value > {};
struct user_nopassword : on< "nopassword" > {};
struct password_algorithm_name : keyword_choice< "md5", "scrypt", "sha256" > {};
struct user_algorithm : on< "algorithm-type", password_algorithm_name, choose< user_secret > > {};
struct user_view_name : name< "a view" > {};
struct user_view : on< "view", user_view_name > {};
struct user_acl : name< "an access list" > {};
struct user_access_class : on< "access-class", user_acl > {};
struct user_autocommand_text : rest_of_line< "a command" > {};
struct user_autocommand : on< "autocommand", user_autocommand_text > {};
struct user_one_time : on< "one-time" > {};
struct user_noescape : on< "noescape" > {};
struct user_nohangup : on< "nohangup" > {};
struct user_links : number< 1, 255, "a number of links" > {};
struct user_maxlinks : on< "user-maxlinks", user_links > {};
struct user_attribute_list : name< "an attribute list" > {};
struct user_aaa_list : on< "list", user_attribute_list > {};
struct user_aaa_attribute : on< "attribute", choose< user_aaa_list > > {};
struct user_aaa : on< "aaa", choose< user_aaa_attribute > > {};
struct user_description_text : rest_of_line< "a description" > {};
struct user_description : on< "description", user_description_text > {};

// username <name> [privilege <0-15>] [{secret | password} [<encoding>] <password>] [nopassword] [view <view>] [access-class <list>] [autocommand <command>] …
//   e.g.  username cisco privilege 15 password 7 0822455D0A16
//   e.g.  username otus algorithm-type scrypt secret class
//   e.g.  username ops privilege 15
//   e.g.  username backup view BACKUP secret 5 $1$ZSBs$TGm.96KVB2IAujfJRuYJc1
struct local_user
  : command< "username", user_name,
             any_number_of< choose< user_privilege, user_secret, user_password, user_nopassword, user_algorithm, user_view,
                                    user_access_class, user_autocommand, user_one_time, user_noescape, user_nohangup,
                                    user_maxlinks, user_aaa, user_description > > >,
    in< "config" > {};

struct enable_level_number : number< 0, 15, "a privilege level" > {};
struct enable_level : on< "level", enable_level_number > {};

// enable secret [level <0-15>] [0 | 4 | 5 | 8 | 9] <password>
//   e.g.  enable secret 5 $1$6IOg$uBp14oxXhLsKGltoxj22u/
//   e.g.  enable secret cisco             ! of the lab
//   not   enable secret                   expected a password or level
struct enable_secret
  : command< "enable secret", opt< choose< enable_level > >, password_value >, in< "config" > {
  using no_arguments = opt< choose< enable_level >, opt< password_value > >;
};
// enable password [level <0-15>] [0 | 6 | 7] <password>
//   e.g.  enable password 7 0822455D0A16
struct enable_password
  : command< "enable password", opt< choose< enable_level > >, password_value >, in< "config" > {
  using no_arguments = opt< choose< enable_level >, opt< password_value > >;
};
struct enable_algorithm_secret : on< "secret", opt< choose< enable_level > >, password_value > {};
// enable algorithm-type {md5 | scrypt | sha256} secret [level <0-15>] <password>
//   e.g.  enable algorithm-type scrypt secret class
struct enable_algorithm
  : command< "enable algorithm-type", password_algorithm_name, choose< enable_algorithm_secret > >, in< "config" > {};

// clang-format on

}  // namespace peerlint::grammar
