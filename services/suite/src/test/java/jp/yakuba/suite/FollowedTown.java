package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.events.EventRounds;
import jp.yakuba.platform.events.Subscription;
import jp.yakuba.platform.events.Subscriptions;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.testdata.place.HomeTown;

/** A town whose people child allowance follows, and what happens there. */
abstract class FollowedTown {

    private static final String SUBSCRIBER = "child-allowance.people";
    private static final String MOVEMENTS = "/resident-records/v1/movements";
    private static final List<String> COPY = List.of("addressee", "addressee_name");

    @Inject
    DemonstrationTown town;

    @Inject
    Database database;

    @Inject
    EventRounds rounds;

    @Inject
    Subscriptions subscriptions;

    @SuppressWarnings("NullAway.Init")
    private TestAccounts accounts;

    /** So many people come with a file, and child allowance is there from the start. */
    void load(int people) throws IOException {
        town.load(people, "abcd-efgh-1234");
        accounts = new TestAccounts(HomeTown.CODE);
    }

    TestAccounts accounts() {
        return accounts;
    }

    Operator system() {
        return Operator.system(accounts.municipality(), "test");
    }

    private <T> T asked(String question, Class<T> type) {
        return database.transact(
                system(), work -> work.sql().createQuery(question).mapTo(type).one());
    }

    /** All that child allowance keeps, when nothing is left to be told. */
    List<String> kept() {
        settled();
        return database.transact(system(), work -> COPY.stream()
                .flatMap(table -> rows(work, table).stream())
                .toList());
    }

    private static List<String> rows(UnitOfWork work, String table) {
        return work.sql()
                .createQuery("select kept::text from child_allowance.%s kept order by 1".formatted(table))
                .mapTo(String.class)
                .list();
    }

    /** Whoever reads first finds out whose records tell of protected people, and is told of it in the next round. */
    private void settled() {
        for (var round = 0; round < 3; round++) {
            until(() -> subscription().problem() == null
                    && !subscription().isBeginning()
                    && subscription().position() == asked("select max(position) from platform.event", Long.class));
        }
    }

    /** Goes round until it is so: the service goes round by itself too, and one of the two is served. */
    void until(BooleanSupplier isSo) {
        var patience = Instant.now().plusSeconds(120);
        do {
            rounds.runNow(accounts.municipality());
            if (isSo.getAsBoolean()) {
                return;
            }
            LockSupport.parkNanos(20_000_000);
        } while (Instant.now().isBefore(patience));
        throw new AssertionError("It is not so after two minutes: " + subscription());
    }

    Subscription subscription() {
        return database.transact(system(), subscriptions::list).stream()
                .filter(one -> one.subscriber().equals(SUBSCRIBER))
                .findFirst()
                .orElseThrow();
    }

    /** Child allowance has lost everything and begins anew; nothing of the copy is there until then. */
    void forgetEverything() throws SQLException {
        asOwner(
                "update platform.event_subscription set position = 0, snapshot = '', next_attempt_at = null"
                        + " where subscriber = '" + SUBSCRIBER + "'",
                "truncate child_allowance.addressee, child_allowance.addressee_name");
    }

    /** The subscriber does not wait any longer. */
    void dueAgain() throws SQLException {
        asOwner("update platform.event_subscription set next_attempt_at = null");
    }

    private void asOwner(String... statements) throws SQLException {
        try (var owner = PostgresForTests.superuser(asked("select current_database()", String.class))
                        .getConnection();
                var statement = owner.createStatement()) {
            statement.execute("begin; " + String.join("; ", statements) + "; commit");
        }
    }

    /** Residents who are nobody's head of household. */
    List<String> people(int first, int count) {
        return database.transact(system(), work -> work.sql()
                .createQuery("""
                                select addressee_number from resident_records.search_person
                                where state = '1' and relationship <> '02'
                                order by addressee_number offset :first limit :count
                                """)
                .bind("first", first)
                .bind("count", count)
                .mapTo(String.class)
                .list());
    }

    /** A death, entered, reviewed and registered over REST. */
    void dies(String person) {
        var today = LocalDate.now(UnitOfWork.JAPAN);
        var notification = """
                {"notification": {"header": {"movementDate": "%s", "notificationDate": "%s", "basis": "4"},
                                  "deceased": "%s"}%s}""";
        var assessed = clerk("clerk1", Role.CLERK)
                .body(notification.formatted(today, today, person, ""))
                .post(MOVEMENTS + "/death/assessments");
        List<String> alerts = assessed.jsonPath().getList("findings.findAll { it.severity == 'alert' }.code");
        var passed = alerts.stream()
                .distinct()
                .map(code -> "\"" + code + "\": \"確認済\"")
                .collect(Collectors.joining(",", ", \"passedAlerts\": {", "}"));
        var entered = clerk("clerk1", Role.CLERK)
                .body(notification.formatted(today, today, person, passed))
                .post(MOVEMENTS + "/death");
        var draft = MOVEMENTS + "/" + ok(entered).jsonPath().getString("id");
        var reviewed = clerk("clerk2", Role.CLERK)
                .header("If-Match", entered.header("ETag"))
                .post(draft + "/review");
        ok(clerk("approver1", Role.APPROVER)
                .header("If-Match", ok(reviewed).header("ETag"))
                .post(draft + "/registration"));
    }

    private RequestSpecification clerk(String user, Role role) {
        return accounts.rest("test-" + user, role).contentType(ContentType.JSON);
    }

    private static Response ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
        return answer;
    }

    /** The states of these people, as child allowance tells them. */
    List<String> states(List<String> people) {
        return people.stream()
                .map(person -> accounts.rest("test-clerk1", Role.CLERK)
                        .get("/child-allowance/v1/people/" + person)
                        .jsonPath()
                        .getString("state"))
                .toList();
    }

    /** Whether anything is kept of protected people with what makes it secret. */
    boolean knowsProtectedPeople() {
        return asked(
                "select exists (select from child_allowance.addressee"
                        + " where marks -> 'suppressions' @> '[{\"kind\": \"protection\"}]')",
                Boolean.class);
    }
}
