package jp.yakuba.residentrecords;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.screens.KeyboardOfARoom;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class RecordsKeyboardTest extends KeyboardOfARoom {

    private final Map<String, String> has = new TreeMap<>();

    RecordsKeyboardTest() {
        super("012050", ResidentRecords.ROOM);
    }

    @Override
    protected void settle(TestAccounts accounts) {
        CounterTown.in(accounts);
        has.put("person", CounterTown.TARO);
        has.put("household", CounterTown.TARO);
        has.put("draft", id(entered(accounts, "movements/death", """
                {"notification": {"header": {"movementDate": "R8.11.1", "notificationDate": "2026-11-04", "basis": "4"},
                 "deceased": "%s"}, "passedAlerts": {"householder": "届出あり"}}""".formatted(CounterTown.LONG))));
        has.put("measure", id(entered(accounts, "protection-measures", """
                {"receivedOn": "2026-04-01", "applicant": "%s", "offices": {"copies": true}}\
                """.formatted(CounterTown.UNKNOWN_BIRTH))));
        var suppressed = accounts.rest("approver1", Role.APPROVER)
                .contentType(ContentType.JSON)
                .body("""
                        {"addresseeNumber": "%s", "level": "alert", "startsOn": "2026-04-01",
                         "procedures": {"movement": true}, "reason": "差押の通知"}""".formatted(CounterTown.TARO))
                .post("/resident-records/v1/suppressions");
        has.put("suppression", suppressed.jsonPath().getString("id"));
        var search = accounts.browser(USER, Role.values())
                .formParam("reading", "ミホン")
                .post("/resident-records/search")
                .header("Location");
        has.put("search", search.replaceAll("\\?.*", "").replaceAll(".*/", ""));
    }

    private static Response entered(TestAccounts accounts, String what, String body) {
        return accounts.rest("clerk1", Role.CLERK)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/resident-records/v1/" + what);
    }

    private static String id(Response created) {
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        return created.header("Location").replaceAll(".*/", "");
    }

    @Override
    protected Map<String, String> has() {
        return has;
    }

    /** They show what was printed. */
    @Override
    protected Set<String> unopened() {
        return Set.of(
                "GET /resident-records/certificates/orders/{order}", "GET /resident-records/measure-notices/{order}");
    }

    @Override
    protected List<String> more() {
        return List.of("/resident-records/movements/new/address-change?person=" + CounterTown.TARO);
    }
}
