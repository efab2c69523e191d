#pragma once

#include <algorithm>
#include <regex>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

namespace peerlint::render {

/// For tests: checks values against docs/formats.schema.json. It knows the words of JSON Schema
/// that stand there, takes an unknown one for an error, and, stricter than draft-07, wants every
/// key described.
class json_schema {
 public:
  using json = nlohmann::ordered_json;

  explicit json_schema(json root) : root_(std::move(root)) {}

  /// What is wrong with the value by the definition of that name, a line each.
  [[nodiscard]] std::vector<std::string> faults(const json& value, const std::string& name) const {
    std::vector<std::string> found;
    check(value, root_["definitions"].at(name), name, found);
    return found;
  }

 private:
  using faults_so_far = std::vector<std::string>;

  void check(const json& value, const json& by, const std::string& at, faults_so_far& out) const {
    for (const auto& [word, said] : by.items()) {
      if (word == "$ref")
        check(value, root_.at(json::json_pointer(said.get<std::string>().substr(1))), at, out);
      else if (word == "allOf")
        for (const auto& each : said) check(value, each, at, out);
      else if (word == "anyOf")
        any_of(value, said, at, out);
      else if (word == "type" && !is_type(value, said))
        out.push_back(at + ": no " + said.get<std::string>());
      else if (word == "const" && value != said)
        out.push_back(at + ": not " + said.dump());
      else if (word == "enum" && std::find(said.begin(), said.end(), value) == said.end())
        out.push_back(at + ": none of " + said.dump());
      else if (word == "minimum" && value < said)
        out.push_back(at + ": below " + said.dump());
      else if (word == "pattern" &&
               !std::regex_search(value.get<std::string>(), std::regex(said.get<std::string>())))
        out.push_back(at + ": does not match " + said.dump());
      else if (word == "items")
        for (const auto& each : value) check(each, said, at + "[]", out);
      else if (word == "properties")
        properties(value, said, at, out);
      else if (word == "required")
        required(value, said, at, out);
      else if (!known(word))
        out.push_back(at + ": the schema says '" + word + "', which the test cannot check");
    }
  }

  void properties(const json& value, const json& said, const std::string& at,
                  faults_so_far& out) const {
    if (!value.is_object()) return;
    for (const auto& [key, each] : value.items()) {
      if (said.contains(key))
        check(each, said.at(key), at + '.' + key, out);
      else
        out.push_back(at + '.' + key + ": not described");
    }
  }

  // The keys are there, and in the order of the schema.
  static void required(const json& value, const json& said, const std::string& at,
                       faults_so_far& out) {
    if (!value.is_object()) return;
    auto keys = json::array();
    for (const auto& [key, each] : value.items()) keys.push_back(key);
    if (keys != said) out.push_back(at + ": keys are " + keys.dump());
  }

  void any_of(const json& value, const json& said, const std::string& at,
              faults_so_far& out) const {
    const bool fits = std::any_of(said.begin(), said.end(), [&](const json& each) {
      faults_so_far found;
      check(value, each, at, found);
      return found.empty();
    });
    if (!fits) out.push_back(at + ": fits no alternative");
  }

  static bool is_type(const json& value, const std::string& type) {
    return (type == "object" && value.is_object()) || (type == "array" && value.is_array()) ||
           (type == "string" && value.is_string()) || (type == "boolean" && value.is_boolean()) ||
           (type == "integer" && value.is_number_integer()) ||
           (type == "number" && value.is_number()) || (type == "null" && value.is_null());
  }

  static bool known(const std::string& word) {
    const auto words = {"type", "const", "enum", "minimum", "pattern", "description"};
    return std::find(words.begin(), words.end(), word) != words.end();
  }

  json root_;
};

}  // namespace peerlint::render
