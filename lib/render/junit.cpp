#include "render/junit.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include <fmt/format.h>

#include "render/problems.hpp"
#include "render/told.hpp"
#include "render/well_formed.hpp"

namespace peerlint::render {
namespace {

// What a case came to; the tag is empty for one that passed.
struct test_case {
  std::string name;
  std::string_view tag;
  std::string message;
  std::string_view type;
  std::string body;
};

using suites = std::map<std::string, std::vector<test_case>>;

struct entity {
  char c;
  std::string_view text;
};

// A parser makes blanks of the blanks of an attribute, and a line feed of a carriage return.
constexpr entity in_text[] = {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'\r', "&#13;"}};
constexpr entity in_attribute[] = {{'&', "&amp;"},  {'<', "&lt;"},   {'>', "&gt;"}, {'\r', "&#13;"},
                                   {'"', "&quot;"}, {'\n', "&#10;"}, {'\t', "&#9;"}};

template <std::size_t Size>
std::string escape(std::string_view text, const entity (&table)[Size]) {
  std::string result;
  for (const char c : well_formed(text)) {
    const auto* const found = std::find_if(std::begin(table), std::end(table),
                                           [&](const entity& each) { return each.c == c; });
    if (found == std::end(table))
      result += c;
    else
      result += found->text;
  }
  return result;
}

std::string body_of(const finding& of) {
  auto text = told_place(of.primary.where);
  if (!of.primary.message.empty()) text += (text.empty() ? "" : ": ") + of.primary.message;
  if (!text.empty()) text += '\n';
  for (const auto& [title, words] : remarks_of(of)) text += fmt::format("{}: {}\n", title, words);
  for (const auto& each : of.related) text += fmt::format("see {}\n", told_related(each));
  return text;
}

std::string name_of(const finding& of) {
  const auto& where = of.primary.where;
  auto name = fmt::format("{} {}", of.code, of.name);
  if (where.line > 0) name += fmt::format(" {}:{}", where.line, where.column);
  return name;
}

test_case case_of(const finding& of) {
  return {name_of(of), "failure", of.message, to_text(of.level), body_of(of)};
}

test_case case_of(const suppressed_finding& of) {
  const auto because = of.reason.empty() ? "" : ": " + of.reason;
  return {name_of(of.finding),
          "skipped",
          fmt::format("{}{}", to_text(of.by), because),
          {},
          of.finding.message + '\n'};
}

test_case case_of(const problem& of) {
  const auto kind = to_text(of.what);
  auto name = std::string(kind);
  if (of.line > 0) name += fmt::format(" {}", of.line);
  const auto message = of.message.empty() ? std::string(kind) : of.message;
  return {name, is_failure(of.what) ? "error" : "skipped", message, kind, {}};
}

suites collect(const check_result& result) {
  suites all;
  const auto suite_of = [&](std::string_view file) -> auto& {
    return all[std::string(file.empty() ? "peerlint" : file)];
  };
  for (const auto& each : result.problems) suite_of(each.file).push_back(case_of(each));
  for (const auto& each : result.findings)
    suite_of(file_of(each.primary.where, result)).push_back(case_of(each));
  for (const auto& each : result.suppressed)
    suite_of(file_of(each.finding.primary.where, result)).push_back(case_of(each));
  for (const auto& each : result.assumed)
    if (auto& cases = suite_of(each.file); cases.empty())
      cases.push_back({"no findings", {}, {}, {}, {}});
  return all;
}

std::string counts_of(const std::vector<test_case>& cases) {
  const auto count = [&](std::string_view tag) {
    return std::count_if(cases.begin(), cases.end(),
                         [&](const test_case& each) { return each.tag == tag; });
  };
  return fmt::format(R"(tests="{}" failures="{}" errors="{}" skipped="{}")", cases.size(),
                     count("failure"), count("error"), count("skipped"));
}

std::string write_case(const test_case& of, const std::string& file, const std::string& name) {
  auto text = fmt::format(R"(    <testcase classname="{}" name="{}" time="0")",
                          escape_attribute(file), escape_attribute(name));
  if (of.tag.empty()) return text + "/>\n";
  text += fmt::format(">\n      <{} message=\"{}\"", of.tag, escape_attribute(of.message));
  if (!of.type.empty()) text += fmt::format(" type=\"{}\"", escape_attribute(of.type));
  text += of.body.empty() ? std::string("/>\n")
                          : fmt::format(">{}</{}>\n", escape_text(of.body), of.tag);
  return text + "    </testcase>\n";
}

std::string write_suite(const std::string& file, const std::vector<test_case>& cases) {
  auto text = fmt::format("  <testsuite name=\"{}\" {} time=\"0\">\n", escape_attribute(file),
                          counts_of(cases));
  // Readers take cases of one name for one case.
  std::map<std::string, std::size_t> equal;
  for (const auto& each : cases) {
    const auto number = ++equal[each.name];
    text +=
        write_case(each, file, number == 1 ? each.name : fmt::format("{} ({})", each.name, number));
  }
  return text + "  </testsuite>\n";
}

}  // namespace

std::string escape_text(std::string_view text) { return escape(text, in_text); }

std::string escape_attribute(std::string_view text) { return escape(text, in_attribute); }

std::string write_junit(const check_result& result) {
  const auto all = collect(result);
  std::string text;
  std::vector<test_case> cases;
  for (const auto& [file, own] : all) {
    text += write_suite(file, own);
    cases.insert(cases.end(), own.begin(), own.end());
  }
  const auto counts = counts_of(cases);
  // Jenkins' schema has no `skipped` at the root.
  return fmt::format(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      "<testsuites name=\"peerlint\" {} time=\"0\">\n{}</testsuites>\n",
      counts.substr(0, counts.find(" skipped=")), text);
}

}  // namespace peerlint::render
