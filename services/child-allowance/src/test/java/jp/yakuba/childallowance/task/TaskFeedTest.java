package jp.yakuba.childallowance.task;

import static jp.yakuba.childallowance.person.ToldPeople.livingAt;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.PlatformPermission;
import org.junit.jupiter.api.Test;

/** What arrives from the register asks something of the desk, and asks it no more when it is reversed or answered. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TaskFeedTest {

    private static final AtomicInteger TOWNS = new AtomicInteger(10);
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);

    private static final String MOTHER = "6000000019";
    private static final String FATHER = "6000000027";
    private static final String CHILD = "6000000035";
    private static final String BABY = "6000000043";
    private static final String HOME = "6000000001";

    /** Counted from today, since what is long past asks for nothing. */
    private final LocalDate event = LocalDate.now(Clock.systemUTC()).minusDays(20);

    /** A town of its own for every test. */
    private final AmendmentsOfATown town = new AmendmentsOfATown(
            MunicipalityCode.ofBody("986" + TOWNS.incrementAndGet()).value());

    @Test
    @Requirement("027/4.6#1")
    void a_recipient_who_moves_out_asks_for_the_end_on_the_planned_day_and_the_decision_answers() {
        // Given
        family();

        // When
        ToldPeople.follow(
                town.claims().accounts(), ToldPeople.registered(MOTHER, adult().andThen(leaves(2, event.plusDays(5)))));

        // Then
        assertThat(open()).contains("extinction " + MOTHER + " " + event.plusDays(5) + " " + MOTHER);
        town.decided(AmendmentsOfATown.movesOut(MOTHER, event.plusDays(5).toString()));
        assertThat(all()).contains("done extinction " + MOTHER + " " + event.plusDays(5) + " " + MOTHER);
        assertThat(open()).noneMatch(task -> task.startsWith("extinction"));
    }

    @Test
    void a_movement_that_is_reversed_takes_its_task_back_and_one_that_comes_again_brings_it_back() {
        // Given
        family();
        var before = all();
        var leaving = ToldPeople.registered(MOTHER, adult().andThen(leaves(2, event)));
        ToldPeople.follow(town.claims().accounts(), leaving);
        var left = open();

        // When
        ToldPeople.follow(town.claims().accounts(), ToldPeople.registered(MOTHER, adult().andThen(version(3))));

        // Then
        assertThat(open()).isEqualTo(before);
        assertThat(all()).contains("taken-back extinction " + MOTHER + " " + event + " " + MOTHER);
        ToldPeople.follow(town.claims().accounts(), ToldPeople.registered(MOTHER, adult().andThen(leaves(4, event))));
        assertThat(open()).isEqualTo(left);
    }

    @Test
    void a_movement_that_is_reversed_after_the_decision_asks_for_the_decision_to_be_taken_back() {
        // Given
        family();
        ToldPeople.follow(town.claims().accounts(), ToldPeople.registered(MOTHER, adult().andThen(leaves(2, event))));
        var id = town.decided(AmendmentsOfATown.movesOut(MOTHER, event.toString()));

        // When
        ToldPeople.follow(town.claims().accounts(), ToldPeople.registered(MOTHER, adult().andThen(version(3))));

        // Then
        assertThat(open()).containsExactly("rescission " + MOTHER + " " + event + " " + MOTHER);
        assertThat(town.get("tasks").getString("items[0].rescinds")).isEqualTo(id);
    }

    @Test
    void a_child_that_is_born_asks_for_a_claim_of_its_household_and_is_answered_by_the_decision() {
        // Given
        family();

        // When
        ToldPeople.follow(
                town.claims().accounts(),
                ToldPeople.registered(BABY, child(event).andThen(version(1))));

        // Then
        assertThat(open()).containsExactly("increase " + BABY + " " + event + " " + MOTHER);
        var due = LocalDate.parse(town.get("tasks").getString("items[0].due"));
        assertThat(due).isBetween(event.plusDays(15), event.plusDays(25));
    }

    @Test
    void children_who_come_where_nobody_is_a_recipient_ask_for_a_claim() {
        ToldPeople.follow(
                town.claims().accounts(),
                ToldPeople.registered(
                        CHILD, child(LocalDate.parse("2020-05-10")).andThen(cameOn(event))));

        assertThat(open()).containsExactly("claim " + CHILD + " " + event + " ");
    }

    @Test
    void a_claim_that_is_decided_answers_what_asked_for_it() {
        // Given
        ToldPeople.begin(town.claims().accounts(), ToldPeople.item(MOTHER, adult()));
        ToldPeople.follow(
                town.claims().accounts(),
                ToldPeople.registered(CHILD, paidChild().andThen(cameOn(event))));
        assertThat(open()).containsExactly("claim " + CHILD + " " + event + " ");

        // When
        town.certified(MOTHER, CHILD);

        // Then
        assertThat(all()).containsExactly("done claim " + CHILD + " " + event + " ");
    }

    @Test
    @Requirement("027/4.6#1")
    void a_recipient_who_dies_leaves_a_child_for_whom_somebody_else_is_to_claim() {
        // Given
        family();

        // When
        ToldPeople.follow(
                town.claims().accounts(), ToldPeople.registered(MOTHER, adult().andThen(gone(2, "3", event))));

        // Then
        assertThat(open())
                .containsExactlyInAnyOrder(
                        "extinction " + MOTHER + " " + event + " " + MOTHER,
                        "unpaid " + MOTHER + " " + event + " " + MOTHER,
                        "claim " + CHILD + " " + event + " ");
    }

    @Test
    void a_family_that_leaves_together_ends_with_its_recipient() {
        // Given
        family();

        // When
        ToldPeople.follow(
                town.claims().accounts(),
                ToldPeople.registered(MOTHER, adult().andThen(gone(2, "2", event))),
                ToldPeople.registered(CHILD, paidChild().andThen(gone(2, "2", event))));

        // Then
        assertThat(open()).containsExactly("extinction " + MOTHER + " " + event + " " + MOTHER);
    }

    @Test
    void whose_task_is_looked_at_is_in_the_audit_log_who_moved_and_the_recipient() {
        // Given
        family();
        ToldPeople.follow(
                town.claims().accounts(),
                ToldPeople.registered(CHILD, paidChild().andThen(gone(2, "3", event))));
        var id = town.claims()
                .asked("select task_id::text from child_allowance.task where kind = 'decrease'")
                .getFirst();

        // When
        var page = town.claims().accounts().browserAs("looker", CLERK).get("/child-allowance/tasks/" + id);

        // Then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(town.claims()
                        .asked("select array_to_string(subjects, ',') from platform.audit_entry"
                                + " where operation = 'child-allowance.task.view' and user_id = 'looker'"))
                .singleElement()
                .asString()
                .contains(CHILD, MOTHER);
    }

    @Test
    void a_child_who_dies_asks_for_less() {
        // Given
        family();

        // When
        ToldPeople.follow(
                town.claims().accounts(),
                ToldPeople.registered(CHILD, paidChild().andThen(gone(2, "3", event))));

        // Then
        assertThat(open()).containsExactly("decrease " + CHILD + " " + event + " " + MOTHER);
    }

    @Test
    void a_child_who_moves_into_another_household_is_to_be_looked_at() {
        // Given
        family();

        // When
        ToldPeople.follow(
                town.claims().accounts(),
                ToldPeople.registered(
                        CHILD,
                        paidChild()
                                .andThen(livingAt("別町", "6000000999"))
                                .andThen(version(2))
                                .andThen(addressSince(event))));

        // Then
        assertThat(open()).containsExactly("apart " + CHILD + " " + event + " " + MOTHER);
    }

    /** 児童手当法第4条 asks for an address in the country, of nobody for a nationality. */
    @Test
    void a_change_of_nationality_asks_nothing_since_the_law_asks_where_one_lives() {
        // Given
        family();

        // When
        ToldPeople.follow(
                town.claims().accounts(),
                ToldPeople.registered(MOTHER, adult().andThen(version(2)).andThen(nationality(event))),
                ToldPeople.registered(CHILD, paidChild().andThen(version(2)).andThen(nationality(event))));

        // Then
        assertThat(open()).isEmpty();
    }

    @Test
    @Requirement("027/4.1#3")
    void a_copy_that_is_begun_anew_gives_the_same_tasks() {
        // Given
        family();
        var left = adult().andThen(leaves(2, event));
        var born = child(event).andThen(version(1));
        ToldPeople.follow(
                town.claims().accounts(), ToldPeople.registered(MOTHER, left), ToldPeople.registered(BABY, born));
        var followed = all();

        // When
        ToldPeople.follow(town.claims().accounts(), ToldPeople.registered(MOTHER, left));
        ToldPeople.begin(town.claims().accounts(), ToldPeople.item(BABY, born));
        ToldPeople.begin(town.claims().accounts(), ToldPeople.item(MOTHER, left), ToldPeople.item(CHILD, paidChild()));

        // Then
        assertThat(followed).isNotEmpty();
        assertThat(all()).isEqualTo(followed);
    }

    @Test
    void a_task_that_was_closed_with_a_reason_stays_closed_and_says_why() {
        // Given
        family();
        ToldPeople.follow(
                town.claims().accounts(),
                ToldPeople.registered(BABY, child(event).andThen(version(1))));
        var id = town.get("tasks").getString("items[0].id");
        assertThat(dismiss(id, " ").statusCode()).isEqualTo(422);

        // When
        assertThat(dismiss(id, "父が公務員").jsonPath().getString("state")).isEqualTo("dismissed");

        // Then
        assertThat(dismiss(id, "もう一度").statusCode()).isEqualTo(409);
        ToldPeople.follow(
                town.claims().accounts(),
                ToldPeople.registered(BABY, child(event).andThen(version(2))));
        assertThat(open()).isEmpty();
        assertThat(town.get("tasks?state=dismissed").getString("items[0].reason"))
                .isEqualTo("父が公務員");
        assertThat(town.get("waiting-tasks").getList("items")).isEmpty();
    }

    @Test
    @Requirement("027/4.18#1")
    void a_task_does_not_tell_with_whom_somebody_lives_who_hides() {
        family();
        ToldPeople.follow(
                town.claims().accounts(),
                ToldPeople.protectedNow(BABY, child(event).andThen(version(1))));

        assertThat(open()).containsExactly("increase " + BABY + " " + event + " " + MOTHER);
        assertThat(town.get("tasks").getString("items[0].subject")).isEqualTo(BABY);
        assertThat(town.get("tasks").getString("items[0].recipient")).isNull();
        assertThat(town.claims()
                        .accounts()
                        .restWith(
                                "officer",
                                ChildAllowancePermission.Code.CLAIM_VIEW,
                                PlatformPermission.Code.ITEM_PROTECTED_ADDRESS)
                        .get("/child-allowance/v1/tasks")
                        .jsonPath()
                        .getString("items[0].recipient"))
                .isEqualTo(MOTHER);
    }

    private Response dismiss(String id, String reason) {
        return town.claims()
                .accounts()
                .restAs("clerk1", CLERK)
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"" + reason + "\"}")
                .post("/child-allowance/v1/tasks/" + id + "/dismissal");
    }

    /** A mother who is paid for a child, and a father, in one household. */
    private void family() {
        ToldPeople.begin(
                town.claims().accounts(),
                ToldPeople.item(MOTHER, adult()),
                ToldPeople.item(FATHER, adult()),
                ToldPeople.item(CHILD, paidChild()));
        town.certified(MOTHER, CHILD);
        assertThat(open()).isEmpty();
    }

    private static Consumer<ObjectNode> adult() {
        return livingAt("試験町", HOME);
    }

    private static Consumer<ObjectNode> paidChild() {
        return child(LocalDate.parse("2025-11-20"));
    }

    private static Consumer<ObjectNode> child(LocalDate birth) {
        return livingAt("試験町", HOME)
                .andThen(record -> day(record, "birthDate", birth))
                .andThen(cameOn(birth));
    }

    private static Consumer<ObjectNode> cameOn(LocalDate day) {
        return record -> {
            day(record, "residentSince", day);
            day(record, "addressSince", day);
        };
    }

    private static Consumer<ObjectNode> addressSince(LocalDate day) {
        return record -> day(record, "addressSince", day);
    }

    private static void day(ObjectNode record, String item, LocalDate day) {
        record.withObjectProperty(item)
                .put("value", day.toString())
                .put("era", "5")
                .put("unknown", false);
    }

    /** 国籍の喪失 or 取得: the same person is written down anew, as a national or as none. */
    private static Consumer<ObjectNode> nationality(LocalDate day) {
        return record -> {
            record.put("kind", "2");
            day(record.withObjectProperty("movement").put("reason", "15"), "date", day);
            day(record.putObject("foreign").put("nationalityName", "ブラジル"), "since", day);
        };
    }

    private static Consumer<ObjectNode> version(int version) {
        return record -> record.put("version", version);
    }

    private static Consumer<ObjectNode> leaves(int version, LocalDate planned) {
        return version(version)
                .andThen(record -> record.withObjectProperty("moveOut").put("plannedDate", planned.toString()));
    }

    private static Consumer<ObjectNode> gone(int version, String state, LocalDate day) {
        return version(version).andThen(record -> {
            record.put("state", state);
            record.withObjectProperty("deletion").put("reason", state.equals("3") ? "33" : "31");
            day(record.withObjectProperty("deletion"), "date", day);
        });
    }

    private List<String> open() {
        return town.claims().asked("""
                select concat_ws(' ', kind, subject, event, coalesce(recipient, '')) from child_allowance.task
                where state = 'open' order by 1""");
    }

    private List<String> all() {
        return town.claims().asked("""
                select concat_ws(' ', state, kind, subject, event, coalesce(recipient, '')) from child_allowance.task
                order by 1""");
    }
}
