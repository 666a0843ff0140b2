package jp.yakuba.residentrecords.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.arc.Arc;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.Counts;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.JobState;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import jp.yakuba.residentrecords.movement.death.Death;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.reversal.Reversal;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.Residents;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** 入力場所, 入力端末 and 操作者 of a row are those of the entry, whoever approves it and whatever carries it out. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhereEnteredTest {

    private static final String DEAD = TownInCsv.number(1);
    private static final String LEAVER = TownInCsv.number(3);
    private static final String OTHER = TownInCsv.number(4);

    private final TestAccounts accounts = new TestAccounts("202011");

    @BeforeAll
    void importTown() {
        accounts.register();
        var town = Map.of("住所_市区町村コード", "202011");
        var plan = with(
                town,
                "異動事由",
                "31",
                "異動年月日",
                "2026-06-01",
                "異動届出年月日",
                "2026-05-20",
                "処理年月日",
                "2026-05-20",
                "入力場所",
                "出張所",
                "入力端末",
                "出5",
                "操作者ID",
                "clerk7",
                "転出届出年月日",
                "2026-05-20",
                "転出予定年月日",
                "2026-06-01",
                "転出先住所（予定）_市区町村コード",
                "271004");
        var overtaken = with(
                plan,
                "個人履歴番号",
                "2",
                "異動事由",
                "63",
                "異動年月日",
                "2026-05-25",
                "異動届出年月日",
                "2026-05-26",
                "処理年月日",
                "2026-05-26",
                "入力場所",
                "本庁",
                "入力端末",
                "T99",
                "操作者ID",
                "clerk9");
        var imported = RegisteredTown.of(
                accounts,
                TownInCsv.file(List.of(
                        TownInCsv.resident(1, 1, "山田", "太郎", town),
                        TownInCsv.resident(3, 3, "海野", "波", plan),
                        TownInCsv.resident(3, 3, "海野", "波", overtaken),
                        TownInCsv.resident(4, 4, "森", "緑", town))),
                IntakeMode.ALL_OR_NOTHING);
        assertThat(imported.state()).isEqualTo(JobState.SUCCEEDED);
    }

    @Test
    @Requirement({"001/1.2.1#5", "001/1.2.1#10", "001/4.0.8#15"})
    void a_registered_row_says_where_it_was_entered_and_nothing_of_who_approved_it() {
        var id = registered(
                Death.KIND,
                Map.of(
                        "header.movementDate", "R8.11.1",
                        "header.notificationDate", "R8.11.4",
                        "header.basis", "4",
                        "deceased", DEAD));

        isOfTheEntry(newest(DEAD));

        registered(
                Reversal.KIND,
                Map.of("header.movementDate", "R8.11.5", "header.basis", "2", "movement", id.toString()));

        assertThat(newest(DEAD).state()).isEqualTo(ResidentState.RESIDENT);
        isOfTheEntry(newest(DEAD));
    }

    @Test
    @Requirement("001/1.2.1#5")
    void a_plan_overtaken_by_another_movement_is_carried_out_as_it_was_entered() {
        // Given
        var job = Arc.container().instance(PlannedMoveOuts.class).get();
        var run = new JobRun(new JobId(UUID.randomUUID()), Json.object(), null, Counts.NONE);

        // When
        database().transact(accounts.operator("importer", Role.ADMINISTRATOR), work -> job.next(work, run));

        // Then
        var row = newest(LEAVER);
        assertThat(row.state()).isEqualTo(ResidentState.MOVED_OUT);
        assertThat(Objects.requireNonNull(row.deletion()).reason()).isEqualTo(MovementReason.MOVE_OUT_DOMESTIC);
        assertThat(row.movement().notificationDate()).isEqualTo("2026-05-20");
        assertThat(row.movement().place()).isEqualTo("出張所");
        assertThat(row.movement().terminal()).isEqualTo("出5");
        assertThat(row.movement().operatorId()).isEqualTo("clerk7");
    }

    @Test
    @Requirement({"001/4.0.3#2", "001/4.6.0.1#1", "001/4.6.0.1#10"})
    void the_form_of_a_reversal_names_what_it_takes_back_and_the_history_says_what_was_taken_back() {
        var death = registered(
                Death.KIND,
                Map.of(
                        "header.movementDate", "R8.11.1",
                        "header.notificationDate", "R8.11.4",
                        "header.basis", "4",
                        "deceased", OTHER));
        var offered = "/movements/new/reversal?movement=" + death;

        var form = accounts.browser("clerk1", Role.CLERK)
                .get("/resident-records/movements/new/reversal?movement=" + death + "&person=" + OTHER)
                .then()
                .statusCode(200)
                .body(containsString("取り消す異動は、死亡（異動日 令和8年11月1日"))
                .extract()
                .asString();
        assertThat(form).containsPattern("value=\"\"[^>]*name=\"header.movementDate\"");
        history().body(containsString(offered)).body(not(containsString("取消済み")));

        registered(
                Reversal.KIND,
                Map.of("header.movementDate", "R8.11.5", "header.basis", "2", "movement", death.toString()));

        history().body(containsString("取消済み")).body(not(containsString(offered)));
    }

    private ValidatableResponse history() {
        return accounts.browser("clerk1", Role.CLERK)
                .get("/resident-records/residents/" + OTHER + "/history")
                .then()
                .statusCode(200);
    }

    private MovementId registered(MovementKind kind, Map<String, String> fields) {
        var desk = Arc.container().instance(MovementDesk.class).get();
        var entered = database()
                .transact(at("clerk1", "窓口3", "支所", Role.CLERK), work -> desk.enter(work, kind, fields, Map.of()));
        database().transact(at("clerk2", "窓口4", "支所", Role.CLERK), work -> desk.review(work, entered.id(), 1));
        database().transact(at("approver1", "決裁1", "本庁", Role.APPROVER), work -> desk.register(work, entered.id(), 2));
        return entered.id();
    }

    private Operator at(String userId, String terminal, String place, Role role) {
        var who = accounts.operator(userId, role);
        return new Operator(who.municipality(), userId, userId, who.department(), who.permissions(), terminal, place);
    }

    private static void isOfTheEntry(ResidentVersion row) {
        assertThat(row.movement().operatorId()).isEqualTo("clerk1");
        assertThat(row.movement().place()).isEqualTo("支所");
        assertThat(row.movement().terminal()).isEqualTo("窓口3");
    }

    private ResidentVersion newest(String person) {
        var residents = Arc.container().instance(Residents.class).get();
        return database().transact(accounts.operator("clerk1", Role.CLERK), work -> residents
                .newest(work, new AddresseeNumber(person))
                .orElseThrow());
    }

    private static Database database() {
        return Arc.container().instance(Database.class).get();
    }

    private static Map<String, String> with(Map<String, String> items, String... more) {
        var all = new HashMap<>(items);
        for (var i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
