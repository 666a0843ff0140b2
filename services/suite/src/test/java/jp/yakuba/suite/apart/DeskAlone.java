package jp.yakuba.suite.apart;

import static jp.yakuba.suite.apart.CounterAlone.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import jp.yakuba.platform.json.Json;

/** The desk of child allowance, over REST, and what it keeps. */
record DeskAlone(ServiceAlone service) {

    static final String ROOM = "child-allowance";
    private static final String API = "/child-allowance/v1/";

    /** Heads of households with young children, of whom nobody is protected and every birth date is known. */
    List<Family> families() {
        return service.database().asked("""
                        select jsonb_build_object('head', head.record, 'members', members.numbers, 'children', members.children)
                        from child_allowance.addressee head
                        cross join lateral (
                            select jsonb_agg(addressee_number order by addressee_number) as numbers,
                                   jsonb_agg(record) filter (where record #>> '{relationship,first}' = '20'
                                       and record #>> '{birthDate,value}' > '%s') as children,
                                   bool_or(marks <> '{"guarded": false, "suppressions": []}') as marked
                            from child_allowance.addressee member
                            where member.household_number = head.household_number and member.state = '1') members
                        where head.state = '1' and head.record #>> '{relationship,first}' = '02'
                          and head.record ->> 'kind' = '1' and head.record #>> '{names,reading}' is not null
                          and children is not null and not marked
                        order by head.addressee_number
                        """.formatted(CounterAlone.today().minusYears(15))).stream()
                .map(Family::of)
                .filter(Family::knowsEveryBirth)
                .toList();
    }

    /** The head of a family claims for the children, another reviews it, another certifies. */
    void certify(Family family) {
        var claims = API + "claims";
        var body = Json.parse(claim(family, CounterAlone.today().minusMonths(2)));
        var tried = clerk(1).body(Json.write(body)).post(claims);
        if (tried.statusCode() == 422) {
            var passed = body.putObject("passedAlerts");
            tried.jsonPath().getList("findings.code", String.class).forEach(code -> passed.put(code, "確認済"));
            tried = clerk(1).body(Json.write(body)).post(claims);
        }
        var claim = API + "claims/" + ok(tried).header("Location").replaceFirst(".*/", "");
        var reviewed = ok(clerk(2).header("If-Match", tried.header("ETag")).post(claim + "/review"));
        ok(service.as(Account.approver(ROOM))
                .header("If-Match", reviewed.header("ETag"))
                .post(claim + "/registration"));
    }

    private static String claim(Family family, LocalDate date) {
        var children = family.children().stream()
                .map(child -> """
                        {"addressee": "%s", "birthDate": "%s", "care": {"from": "%2$s"}, "livelihood": "shared",
                         "livingApart": false}
                        """.formatted(child.path("addresseeNumber").asText(), Family.birth(child)))
                .collect(Collectors.joining(","));
        return """
                {"claimant": {"addressee": "%1$s", "entitledAs": "parent"}, "claim": {"date": "%2$s", "reason": "other"},
                 "children": [%3$s],
                 "account": {"bank": "0001", "branch": "001", "kind": "1", "number": "7654321", "holder": "%4$s"}}
                """.formatted(family.head(), date, children, family.reading());
    }

    /** What the desk finds when it looks for a name. */
    List<String> found(String reading) {
        return ok(clerk(1).body("{\"reading\": \"" + reading + "\"}").post(API + "people-searches"))
                .jsonPath()
                .getList("items.addresseeNumber");
    }

    /** The state of a person as the desk tells it. */
    String state(String person) {
        return ok(clerk(1).get(API + "people/" + person)).jsonPath().getString("state");
    }

    /** What is open on the desk: kind, whose movement, its day, the recipient. */
    List<String> openTasks() {
        return service.database().asked("""
                        select concat_ws(' ', kind, subject, event, recipient, rescinds, due, task_id)
                        from child_allowance.task where state = 'open' order by 1
                        """);
    }

    /** Whether a task of the kind about the person is in the state. */
    void hasTask(String kind, String person, String state) {
        assertThat(service.database()
                        .asked("select state from child_allowance.task where kind = '%s' and subject = '%s'"
                                .formatted(kind, person)))
                .containsExactly(state);
    }

    private RequestSpecification clerk(int number) {
        return service.as(Account.clerk(ROOM, number)).contentType(ContentType.JSON);
    }
}
