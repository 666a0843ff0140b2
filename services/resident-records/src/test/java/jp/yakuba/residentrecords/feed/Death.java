package jp.yakuba.residentrecords.feed;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;

/** The simplest movement, entered, reviewed and registered over REST, for tests of what is told of movements. */
final class Death {

    private static final String MOVEMENTS = "/resident-records/v1/movements";

    private Death() {}

    static void register(TestAccounts town, String person) {
        var body = """
                {"notification": {"header": {"movementDate": "R8.11.1", "notificationDate": "2026-11-04", "basis": "4"},
                                  "deceased": "%s"},
                 "passedAlerts": {%s}}
                """;
        var clerk = town.rest("clerk1", Role.CLERK).contentType(JSON);
        List<String> alerts = clerk.body(body.formatted(person, ""))
                .post(MOVEMENTS + "/death/assessments")
                .jsonPath()
                .getList("findings.findAll { it.severity == 'alert' }.code");
        var passed = alerts.stream()
                .distinct()
                .map(code -> "\"" + code + "\": \"確認済\"")
                .collect(Collectors.joining(","));
        var entered = town.rest("clerk1", Role.CLERK)
                .contentType(JSON)
                .body(body.formatted(person, passed))
                .post(MOVEMENTS + "/death");
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(201);
        var draft = MOVEMENTS + "/" + entered.jsonPath().getString("id");
        var reviewed = town.rest("clerk2", Role.CLERK)
                .contentType(JSON)
                .header("If-Match", entered.header("ETag"))
                .post(draft + "/review");
        var registered = town.rest("approver1", Role.APPROVER)
                .contentType(JSON)
                .header("If-Match", reviewed.header("ETag"))
                .post(draft + "/registration");
        assertThat(registered.statusCode()).as(registered.asString()).isEqualTo(200);
    }
}
