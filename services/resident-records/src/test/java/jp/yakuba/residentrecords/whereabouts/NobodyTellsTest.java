package jp.yakuba.residentrecords.whereabouts;

import static io.restassured.http.ContentType.JSON;
import static jp.yakuba.residentrecords.whereabouts.OfficeWork.REST;
import static jp.yakuba.residentrecords.whereabouts.TypedThere.order;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.events.EventFeed;
import jp.yakuba.platform.events.FeedQuery;
import jp.yakuba.platform.events.SnapshotQuery;
import jp.yakuba.platform.isolation.LeakWalk;
import jp.yakuba.platform.isolation.SecretTown;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.residentrecords.TownInCsv;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Walks through every output as somebody who may do all but know where protected persons are, and searches the bytes for
 * each of their addresses in all its forms.
 */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/3.4")
class NobodyTellsTest extends LeakWalk {

    private static final String CERTIFICATES = REST + "/certificates";
    private static final TestAccounts TOWN = new TestAccounts("132039");

    @Inject
    EventFeed feed;

    private @Nullable WhatTells told;
    private String[] allButOne = {};

    @Override
    protected SecretTown settle() {
        told = WhatTells.in(TOWN);
        allButOne = rights(told).toArray(String[]::new);
        return told;
    }

    private WhatTells told() {
        return Objects.requireNonNull(told);
    }

    @Test
    void who_may_know_is_told_the_individual_number() {
        var number = TownInCsv.number(HidingTown.FOREIGNER);

        assertThat(disclosed(TOWN.rest("approver1", Role.APPROVER), number)).contains(HidingTown.INDIVIDUAL_NUMBER);
        assertThat(disclosed(TOWN.restWith("walker3", allButOne), number)).doesNotContain(HidingTown.INDIVIDUAL_NUMBER);
    }

    private static String disclosed(RequestSpecification by, String number) {
        return by.contentType(JSON)
                .body("{\"purpose\": \"record\", \"note\": \"届出\"}")
                .post(REST + "/residents/" + number + "/individual-number-disclosures")
                .asString();
    }

    private static void assertTellsNothing(String where, String what) {
        assertThat(HidingTown.SECRETS)
                .allSatisfy(secret -> assertThat(what).as(where).doesNotContain(secret));
    }

    @Test
    void nobody_is_found_by_an_address_of_theirs_nor_counted() {
        for (var criterion : List.of(
                "\"address\": \"隠町\"",
                "\"address\": \"元町5\"",
                "\"building\": \"カクレ\"",
                "\"townCode\": \"0987001\"",
                "\"address\": \"隠町\", \"reading\": \"ヒミツ\"")) {
            var found = search(TOWN.restWith("walker3", allButOne), criterion);
            assertThat(found.jsonPath().getInt("count")).as(criterion).isZero();
            assertThat(search(TOWN.rest("approver1", Role.APPROVER), criterion)
                            .jsonPath()
                            .getInt("count"))
                    .as(criterion)
                    .isPositive();
        }
        var byName = search(TOWN.restWith("walker3", allButOne), "\"reading\": \"ヒミツ\"");
        assertThat(byName.jsonPath().getInt("count")).isGreaterThan(10);
        assertTellsNothing("hits", byName.asString());
    }

    @Test
    void no_subscriber_in_process_learns_it_from_the_events_nor_from_the_snapshot() {
        var permissions = rights(told()).stream().map(Permission::new).collect(Collectors.toSet());
        var subscriber = Operator.system(TOWN.municipality(), "another-business", permissions);
        var events = feed.read(subscriber, new FeedQuery("resident-records", Set.of(), 0, 1000));
        var everybody = feed.snapshot(subscriber, new SnapshotQuery("resident-records", null, 1000));

        assertThat(events.events()).hasSizeGreaterThan(HidingTown.TELLING.size());
        assertThat(everybody.items()).hasSizeGreaterThan(HidingTown.TELLING.size());
        assertTellsNothing("events", events.toString());
        assertTellsNothing("snapshot", everybody.toString());
    }

    private static Response search(RequestSpecification by, String criterion) {
        return by.contentType(JSON).body("{" + criterion + "}").post(REST + "/searches");
    }

    @Test
    void no_paper_of_anybody_whose_record_tells_is_issued_nor_printed_again() {
        for (var person : HidingTown.TELLING) {
            refused(issue("clerk1", allButOne, order(person, "")));
            refused(TOWN.restWith("clerk1", allButOne)
                    .get(told().town().papers().get(person) + "/pdf"));
            refused(TOWN.restWith("clerk1", allButOne)
                    .contentType(JSON)
                    .body("{\"reason\": \"紙詰まり\"}")
                    .post(told().town().papers().get(person) + "/reprints"));
        }
    }

    private static void refused(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("findings.code")).contains("protected-person");
        assertTellsNothing("refusal", answer.asString());
    }

    @Test
    void who_releases_it_with_a_reason_issues_it() {
        var order = order(HidingTown.CHILD_GONE, ", \"releaseReason\": \"本人の請求\"");
        var issued = TOWN.rest("approver2", Role.APPROVER)
                .contentType(JSON)
                .body(order)
                .post(CERTIFICATES);

        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
        assertThat(told().text(TOWN.rest("approver2", Role.APPROVER).get(issued.header("Location") + "/pdf")))
                .contains("潜町");
    }

    @Test
    void the_papers_of_a_stranger_are_issued_as_ever() {
        var issued = issue("clerk1", allButOne, order(HidingTown.STRANGER, ""));

        assertThat(issued.statusCode()).as(issued.asString()).isEqualTo(201);
        var text = told().text(TOWN.restWith("clerk1", allButOne).get(issued.header("Location") + "/pdf"));
        assertThat(text).contains("普町", "遠山市別字");
        assertTellsNothing("paper", text);
    }

    @Test
    void one_who_moves_to_where_she_hides_is_guarded_from_the_first_moment_on() {
        var draft = REST + "/movements/" + told().town().newcomer();
        step("approver2", draft + "/review", 1);
        step("approver3", draft + "/registration", 2);

        var found = search(TOWN.restWith("walker4", allButOne), "\"reading\": \"シンカワ\"");
        assertThat(found.jsonPath().getInt("count")).isEqualTo(1);
        assertTellsNothing("hit", found.asString());
        var number = found.jsonPath().getString("items[0].addresseeNumber");
        assertTellsNothing(
                "record",
                TOWN.restWith("walker4", allButOne)
                        .get(REST + "/residents/" + number)
                        .asString());
        refused(issue("clerk1", allButOne, order("individual", number, "")));
        assertTellsNothing(
                "draft", TOWN.restWith("walker4", allButOne).get(draft).asString());
        TOWN.restWith("walker4", allButOne).get(REST + "/events?wait=5").then().statusCode(200);
        var events =
                TOWN.restWith("walker4", allButOne).get(REST + "/events?wait=5").asString();
        assertTellsNothing("events", events);
    }

    private static void step(String user, String path, int revision) {
        TOWN.rest(user, Role.APPROVER)
                .header("If-Match", "\"" + revision + "\"")
                .post(path)
                .then()
                .statusCode(200);
    }

    private static Response issue(String user, String[] rights, String order) {
        return TOWN.restWith(user, rights).contentType(JSON).body(order).post(CERTIFICATES);
    }
}
