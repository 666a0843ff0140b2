package jp.yakuba.childallowance.person;

import static jp.yakuba.childallowance.person.ToldPeople.HANAKO;
import static jp.yakuba.childallowance.person.ToldPeople.TARO;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.events.EventRounds;
import jp.yakuba.platform.events.Subscriptions;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.Test;

/** What child allowance keeps of people follows from what the register told last, in whatever way it was told. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PeopleCopyTest {

    private static final AtomicInteger TOWNS = new AtomicInteger(10);
    private static final HeldRole APPROVER = HeldRole.in(ChildAllowance.ROOM, Role.APPROVER);

    @Inject
    Database database;

    @Inject
    EventRounds rounds;

    @Inject
    Subscriptions subscriptions;

    /** A town of its own for every test. */
    private final TestAccounts town = new TestAccounts(MunicipalityCode.ofBody("985" + TOWNS.incrementAndGet()));

    @Test
    @Requirement("027/4.1#1")
    void a_person_of_the_snapshot_is_told_over_rest_with_who_lives_there() {
        // Given
        ToldPeople.begin(
                town, ToldPeople.item(TARO), ToldPeople.item(HANAKO, ToldPeople.named("試験　花子", "花子", "シケン　ハナコ")));

        // When
        var taro = person(TARO);

        // Then
        assertThat(taro.getString("names.full")).isEqualTo("試験　太郎");
        assertThat(taro.getString("address.town")).isEqualTo("試験町一丁目");
        assertThat(taro.getString("birthDate.value")).isEqualTo("1980-12-03");
        assertThat(taro.getBoolean("protected")).isFalse();
        assertThat(taro.getList("household")).containsExactly(HANAKO);
    }

    @Test
    @Requirement("027/4.1#1")
    void a_movement_takes_the_place_of_what_was_kept_and_an_older_one_that_comes_late_does_not() {
        // Given
        ToldPeople.begin(town, ToldPeople.item(TARO));

        // When
        ToldPeople.follow(
                town,
                ToldPeople.registered(TARO, record -> record.put("version", 3)
                        .put("state", "2")
                        .withObjectProperty("deletion")
                        .put("reason", "21")
                        .withObjectProperty("date")
                        .put("value", "2026-11-01")
                        .put("unknown", false)),
                ToldPeople.registered(TARO, record -> record.put("version", 2)));

        // Then
        var taro = person(TARO);
        assertThat(taro.getInt("version")).isEqualTo(3);
        assertThat(taro.getString("state")).isEqualTo("2");
        assertThat(taro.getString("deletion.reason")).isEqualTo("21");
        assertThat(taro.getString("deletion.date.value")).isEqualTo("2026-11-01");
    }

    @Test
    void an_older_record_that_comes_late_brings_its_marks_all_the_same() {
        // Given
        ToldPeople.begin(town, ToldPeople.item(TARO, record -> record.put("version", 2)));

        // When
        ToldPeople.follow(town, ToldPeople.protectedNow(TARO, record -> record.put("version", 1)));

        // Then
        assertThat(person(TARO).getInt("version")).isEqualTo(2);
        assertThat(person(TARO).getBoolean("protected")).isTrue();
    }

    @Test
    void marks_of_somebody_who_has_no_record_are_taken_to_the_person_who_is_kept_and_to_nobody_else() {
        // Given
        ToldPeople.begin(town, ToldPeople.item(TARO));
        var marks = Json.object().put("change", "set").put("protected", true).put("guarded", true);

        // When
        ToldPeople.follow(
                town,
                ToldPeople.event("suppression-changed", TARO, marks),
                ToldPeople.event("suppression-changed", HANAKO, marks));

        // Then
        assertThat(person(TARO).getBoolean("guarded")).isTrue();
        assertThat(person(TARO).getString("names.full")).isEqualTo("試験　太郎");
        assertThat(town.restAs("approver", APPROVER)
                        .get("/child-allowance/v1/people/" + HANAKO)
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void events_that_come_again_change_nothing() {
        // Given
        var moved = ToldPeople.registered(TARO, record -> record.put("version", 2));
        var guarded = ToldPeople.protectedNow(TARO, record -> record.put("version", 2));
        ToldPeople.begin(town, ToldPeople.item(TARO));
        ToldPeople.follow(town, moved, guarded);
        var once = ToldPeople.kept(town);

        // When
        ToldPeople.follow(town, moved, guarded);
        ToldPeople.follow(town, moved);
        ToldPeople.follow(town, guarded);

        // Then
        assertThat(ToldPeople.kept(town)).isEqualTo(once);
    }

    @Test
    @Requirement("027/4.1#3")
    void a_copy_that_is_begun_anew_is_the_same_as_one_that_followed_and_has_no_name_of_the_past() {
        // Given
        var married = ToldPeople.named("新姓　太郎", "太郎", "シンセイ　タロウ");
        ToldPeople.begin(town, ToldPeople.item(TARO));
        ToldPeople.follow(town, ToldPeople.registered(TARO, married.andThen(record -> record.put("version", 2))));
        var followed = ToldPeople.kept(town);

        // When
        ToldPeople.begin(town, ToldPeople.item(TARO, married.andThen(record -> record.put("version", 2))));

        // Then
        assertThat(ToldPeople.kept(town)).isEqualTo(followed);
        assertThat(followed).noneMatch(row -> row.contains("試験太郎")).anyMatch(row -> row.contains("新姓太郎"));
    }

    @Test
    void a_snapshot_of_a_register_that_was_put_back_takes_the_place_of_what_is_newer() {
        // Given
        ToldPeople.begin(town, ToldPeople.item(TARO, record -> record.put("version", 5)));

        // When
        ToldPeople.begin(town, ToldPeople.item(TARO, record -> record.put("version", 4)));

        // Then
        assertThat(person(TARO).getInt("version")).isEqualTo(4);
    }

    @Test
    void where_nobody_has_said_where_the_register_is_nothing_is_asked_and_nothing_fails() {
        // Given
        town.register();

        // When
        rounds.runNow(town.municipality());

        // Then
        assertThat(database.transact(Operator.system(town.municipality(), "test"), subscriptions::list))
                .isEmpty();
    }

    private JsonPath person(String number) {
        var answer = town.restAs("approver", APPROVER).get("/child-allowance/v1/people/" + number);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }
}
