// The Embedded Event Manager: what replaces what, in which order actions run, where texts stand.
#include <string>

#include <doctest/doctest.h>

#include "session/session.hpp"

namespace event_manager_test {

using namespace peerlint;
using session::edit;

namespace {

struct router {
  model::device device;
  session::session session{device};

  edit::kinds enter(const std::string& line) {
    return session.enter(command::statement(line, 0, 0)).change.what;
  }
  session::entered::kinds kind_of(const std::string& line) {
    return session.enter(command::statement(line, 0, 0)).kind;
  }
  [[nodiscard]] const model::eem_applet& applet() const { return device.eem_applets.back(); }
  [[nodiscard]] std::string labels() const {
    std::string all;
    for (const auto& one : applet().actions) all += one.label.value + '|';
    return all;
  }
};

std::string_view at(const std::string& line, span place) {
  return std::string_view(line).substr(place.begin, place.size);
}

}  // namespace

TEST_CASE("event manager: actions run in the order of their labels' bytes") {
  router r;
  CHECK(r.enter("event manager applet A") == edit::kinds::added);
  for (const auto* label :
       {"2", "10.0", "1", "1.2", "10", "1.10", "1.1", "1.0", "a", "B", "_", ".5"})
    CHECK(r.enter(std::string("action ") + label + " cli command \"enable\"") ==
          edit::kinds::added);
  CHECK(r.enter("action \"0 5\" wait 1") == edit::kinds::added);
  CHECK(r.labels() == ".5|0 5|1|1.0|1.1|1.10|1.2|10|10.0|2|B|_|a|");
}

TEST_CASE("event manager: a label has one action, the last") {
  router r;
  r.enter("event manager applet A");
  CHECK(r.enter("action 1.0 set x 1") == edit::kinds::added);
  CHECK(r.enter("action 1.0 set x \"1\"") == edit::kinds::no_effect);
  CHECK(r.enter("action \"1.0\" syslog msg \"x\"") == edit::kinds::replaced);
  CHECK(r.applet().actions.size() == 1);
  CHECK(r.applet().actions[0].verb.value == model::eem_verb::syslog);
  CHECK(r.enter("no action 2.0") == edit::kinds::no_effect);
  CHECK(r.enter("no action 1.0 cli command \"x\"") == edit::kinds::removed);
  CHECK(r.applet().actions.empty());
}

TEST_CASE("event manager: one event without a tag, one a tag") {
  router r;
  r.enter("event manager applet A");
  CHECK(r.enter("event none") == edit::kinds::added);
  CHECK(r.enter("event track 1 state down") == edit::kinds::replaced);
  CHECK(r.enter("event tag two track 2") == edit::kinds::added);
  CHECK(r.enter("event tag two track 2") == edit::kinds::no_effect);
  REQUIRE(r.applet().events.size() == 2);
  CHECK(r.applet().events[0].track->state->value == model::eem_track_state::down);
  CHECK_FALSE(r.applet().events[1].track->state.has_value());
  CHECK(r.enter("no event tag two") == edit::kinds::removed);
  CHECK(r.enter("no event timer countdown time 10") == edit::kinds::removed);
  CHECK(r.applet().events.empty());
  CHECK(r.enter("no event") == edit::kinds::no_effect);
}

TEST_CASE("event manager: an applet is edited further when it is entered again") {
  router r;
  r.enter("event manager applet A");
  r.enter("event none maxrun 60");
  r.enter("event manager applet B");
  CHECK(r.enter("event manager applet A authorization bypass") == edit::kinds::set);
  CHECK(r.enter("action 1 wait 1") == edit::kinds::added);
  CHECK(r.enter("event manager applet A") == edit::kinds::no_effect);
  REQUIRE(r.device.eem_applets.size() == 2);
  CHECK(r.device.eem_applets[0].bypass);
  CHECK(r.device.eem_applets[0].actions.size() == 1);
  CHECK(r.device.eem_applets[0].events[0].maxrun->value.milliseconds == 60000);
  // In the mode of an applet, too, this is a line of global configuration.
  CHECK(r.enter("no event manager applet A") == edit::kinds::removed);
  CHECK(r.device.eem_applets[0].name.value == "B");
}

TEST_CASE("event manager: the lines behind a trigger find their way without indentation") {
  router r;
  r.enter("event manager applet A");
  r.enter("event tag a track 1");
  r.enter("event tag b none");
  CHECK(r.enter("trigger occurs 2 period 1.5") == edit::kinds::added);
  CHECK(r.enter("correlate event a andnot event b or track 7") == edit::kinds::set);
  CHECK(r.enter("attribute tag a occurs 3") == edit::kinds::added);
  CHECK(r.enter("attribute tag a occurs 4") == edit::kinds::replaced);
  CHECK(r.enter("action 1 syslog msg x") == edit::kinds::added);
  REQUIRE(r.applet().trigger.has_value());
  const auto& trigger = *r.applet().trigger;
  CHECK(trigger.period->value.milliseconds == 1500);
  REQUIRE(trigger.correlated.size() == 3);
  CHECK(trigger.correlated[0].join == model::eem_join::first);
  CHECK(trigger.correlated[1].join == model::eem_join::andnot);
  CHECK(trigger.correlated[1].tag.value == "b");
  CHECK(trigger.correlated[2].track->value == 7);
  CHECK(trigger.attributes[0].occurs->value == 4);
  CHECK(r.enter("no trigger") == edit::kinds::removed);
}

TEST_CASE("event manager: each text of an action has its place, without the marks") {
  router r;
  r.enter("event manager applet A");
  const std::string cli = "action 1.0  cli command \"copy run start\" pattern \"confirm|#\"";
  r.enter(cli);
  const std::string condition = "action 2.0 if $_track_state eq \"up\" goto 9.0";
  r.enter(condition);
  const auto& first = r.applet().actions[0];
  CHECK(first.text->value == "copy run start");
  CHECK(at(cli, first.text->at) == "copy run start");
  CHECK(at(cli, first.pattern->at) == "confirm|#");
  CHECK(at(cli, first.label.at) == "1.0");
  const auto& second = r.applet().actions[1];
  CHECK(second.comparison.value == "eq");
  CHECK(at(condition, second.operands[0].at) == "$_track_state");
  CHECK(at(condition, second.operands[1].at) == "up");
  CHECK(second.argument("goto")->value == "9.0");
}

TEST_CASE("event manager: quotation marks inside a text, and one that is missing") {
  router r;
  r.enter("event manager applet A");
  r.enter("action 1 cli command \"action 2 syslog msg \"x\"\"");
  r.enter("action 2 cli command \"say \\\"hi\\\"\"");
  r.enter("action 3 syslog msg \"never closed");
  r.enter("action 4 puts \"\"");
  r.enter("action 5 set q \"\"\"");
  const auto& actions = r.applet().actions;
  CHECK(actions[0].text->value == "action 2 syslog msg \"x\"");
  CHECK(actions[1].text->value == "say \\\"hi\\\"");
  CHECK(actions[2].text->unclosed);
  CHECK(actions[2].text->value == "never closed");
  CHECK(actions[3].text->value.empty());
  CHECK(actions[4].operands[0].value == "\"");
}

TEST_CASE("event manager: what the words before it show to be a secret") {
  router r;
  r.enter("event manager environment _mail_password hidden");
  r.enter("event manager applet A");
  const std::string line = "action 1 cli command \"username bob password hidden\"";
  r.enter(line);
  r.enter("action 2 set _password \"hidden\"");
  r.enter("action 3 context save key COUNT variable count");
  CHECK(r.device.event_manager.environment[0].value.secrets.size() == 1);
  const auto& actions = r.applet().actions;
  REQUIRE(actions[0].text->secrets.size() == 1);
  CHECK(at(line, actions[0].text->secrets[0]) == "hidden");
  CHECK(actions[1].operands[0].secrets.size() == 1);
  CHECK(actions[2].argument("key")->secrets.empty());
}

TEST_CASE("event manager: numbers of events, with variables among them") {
  router r;
  r.enter("event manager applet A");
  r.enter("event tag a timer watchdog time $_every name POLL");
  r.enter("event tag b syslog pattern \"LINK-3\" occurs 3 period 90");
  r.enter("event tag c interface name gi0/0 parameter input_errors entry-op ge entry-val 5");
  r.enter("event tag d cli pattern \"^write\" sync no skip yes");
  r.enter("event tag e resource policy MEMORY maxrun 7");
  const auto& events = r.applet().events;
  CHECK_FALSE(events[0].timer->time->value.milliseconds.has_value());
  CHECK(events[0].timer->name->value == "POLL");
  CHECK(events[1].syslog->period->value.milliseconds == 90000);
  CHECK(events[2].value->name.value == "GigabitEthernet0/0");
  CHECK(events[2].value->entry.value->value == "5");
  CHECK_FALSE(events[3].sync->value);
  CHECK(events[3].cli->skip->value);
  CHECK(events[4].words == "policy MEMORY maxrun 7");
  CHECK(events[4].maxrun->value.milliseconds == 7000);
}

TEST_CASE("event manager: what holds for all applets") {
  router r;
  CHECK(r.enter("event manager environment q \"") == edit::kinds::added);
  CHECK(r.enter("event manager environment q x") == edit::kinds::replaced);
  CHECK(r.enter("event manager session cli username eem") == edit::kinds::set);
  CHECK(r.enter("event manager session cli username eem privilege 15") == edit::kinds::replaced);
  CHECK(r.enter("event manager scheduler applet thread class A number 2") == edit::kinds::added);
  CHECK(r.enter("event manager scheduler applet thread class A number 3") == edit::kinds::replaced);
  CHECK(r.enter("event manager scheduler applet thread class B C number 3") == edit::kinds::added);
  CHECK(r.enter("event manager policy a.tcl type user") == edit::kinds::added);
  CHECK(r.enter("no event manager policy a.tcl") == edit::kinds::removed);
  CHECK(r.enter("no event manager environment q") == edit::kinds::removed);
  const auto& all = r.device.event_manager;
  CHECK(all.session.value.privilege == 15);
  CHECK(all.threads.size() == 2);
  CHECK(all.threads[1].classes == "B C");
  CHECK(all.environment.empty());
  CHECK(r.kind_of("event manager scheduler clear all") == session::entered::kinds::recognised);
}

}  // namespace event_manager_test
