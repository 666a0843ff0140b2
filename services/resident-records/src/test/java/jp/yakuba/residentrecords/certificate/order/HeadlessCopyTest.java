package jp.yakuba.residentrecords.certificate.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a copy names as 世帯主: who is head now, whatever the rows of the members say. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HeadlessCopyTest {

    private static final String DISCLOSED = ", \"disclosed\": [\"household-head-and-relationship\"], " + PaperTown.SELF;
    private static final String PASSED =
            ", \"passedAlerts\": {\"font-missing\": \"試験\", \"seal-missing\": \"試験\", \"household-without-head\": \"急ぎのため\"}";
    private static final String HEADLESS = TownInCsv.number(1);
    private static final String GONE = TownInCsv.number(5);
    private static final String CHANGED = TownInCsv.number(7);

    private PaperTown town;

    /** Household 1: the head died; 5: the head moved out; 7: the head died and the rows of the children still name her. */
    @BeforeAll
    void householdsThatLostTheirHead() {
        town = PaperTown.of(
                "122271",
                List.of(
                        TownInCsv.resident(1, 1, "故", "人", gone("3", "33")),
                        member(2, 1, "花", "12", "故　人"),
                        member(3, 1, "海", "20", "故　人"),
                        left(4, 1, "陸", "20", "故　人", "2026-05-31"),
                        left(11, 1, "先", "20", "故　人", "2025-05-31"),
                        TownInCsv.resident(5, 5, "転", "出", gone("2", "31")),
                        member(12, 5, "空", "20", "転　出"),
                        TownInCsv.resident(7, 7, "前", "主", gone("3", "33")),
                        member(8, 7, "新", "02", "前　主"),
                        member(9, 7, "子", "20", "前　主")));
    }

    private static Map<String, String> gone(String state, String reason) {
        return Map.of("住民状態", state, "異動事由", reason, "異動年月日", "2026-03-31", "消除の事由", reason, "消除の異動年月日", "2026-03-31");
    }

    private static Map<String, String> member(int body, int household, String given, String relationship, String head) {
        var items = new HashMap<String, String>();
        items.put("続柄コード1", relationship);
        items.put("世帯主氏名", head);
        items.put("記載順位", String.valueOf(body));
        return TownInCsv.resident(body, household, "残", given, items);
    }

    private static Map<String, String> left(
            int body, int household, String given, String relationship, String head, String day) {
        var items = new HashMap<>(member(body, household, given, relationship, head));
        items.putAll(gone("2", "31"));
        items.put("異動年月日", day);
        items.put("消除の異動年月日", day);
        return items;
    }

    private static String household(String number) {
        return "\"kind\": \"household\", \"household\": \"" + number + "\"";
    }

    @Test
    void nobody_who_died_is_certified_as_head_and_the_clerk_is_told() {
        town.issue("clerk1", Role.CLERK, household(HEADLESS) + DISCLOSED)
                .then()
                .statusCode(422)
                .body("findings.code", hasItem("household-without-head"));

        assertThat(town.text(household(HEADLESS) + DISCLOSED + PASSED))
                .contains("残花", "残海")
                .doesNotContain("故人", "続柄妻", "続柄子");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 12})
    void nor_on_the_copy_of_one_member_whether_the_head_died_or_left(int member) {
        var order = "\"kind\": \"individual\", \"persons\": [\"" + TownInCsv.number(member) + "\"]" + DISCLOSED;

        town.check(order).then().body("findings.code", hasItem("household-without-head"));
        assertThat(town.text(order + PASSED)).contains("世帯主続柄住所").doesNotContain("故人", "転出");
    }

    @Test
    void a_deleted_record_names_the_head_of_its_time() {
        var order = "\"kind\": \"deleted\"" + DISCLOSED + PASSED + ", \"persons\": ";

        assertThat(town.text(order + "[\"" + TownInCsv.number(4) + "\"]")).doesNotContain("故人");
        assertThat(town.text(order + "[\"" + TownInCsv.number(11) + "\"]")).contains("故人", "先");
    }

    @Test
    @Requirement("001/1.1.10#1")
    void a_copy_that_leaves_the_head_out_is_issued_and_the_clerk_asked_to_have_one_set() {
        town.issue("clerk1", Role.CLERK, household(HEADLESS) + ", " + PaperTown.SELF)
                .then()
                .statusCode(201);
    }

    @Test
    void a_head_who_was_set_is_named_although_the_row_still_names_the_one_before() {
        var order = "\"kind\": \"individual\", \"persons\": [\"" + TownInCsv.number(9) + "\"]" + DISCLOSED;

        assertThat(town.text(order)).contains("残新").doesNotContain("前主");
        assertThat(town.text(household(CHANGED) + DISCLOSED)).contains("残新").doesNotContain("前主");
    }

    @Test
    void a_copy_printed_again_names_whom_it_named() {
        var issued = town.issue("clerk1", Role.CLERK, household(HEADLESS) + DISCLOSED + PASSED);
        var again = town.accounts()
                .rest("clerk1", Role.CLERK)
                .contentType(io.restassured.http.ContentType.JSON)
                .body("{\"reason\": \"紙詰まり\"}")
                .post(issued.header("Location") + "/reprints");

        var pdf = town.accounts().rest("clerk1", Role.CLERK).get(again.header("Location") + "/pdf");
        assertThat(IssuedCopy.text(pdf.asByteArray())).contains("再印刷").doesNotContain("故人");
    }

    @Test
    @Requirement("001/4.0.5#3")
    void a_household_whose_records_still_name_the_dead_head_is_on_the_desk_s_list_with_that_name() {
        var page = town.accounts()
                .browser("clerk1", Role.CLERK)
                .get("/resident-records/households-without-head")
                .asString();

        assertThat(page)
                .containsSubsequence(HEADLESS, "<td class=\"moji\">故　人")
                .contains(GONE)
                .doesNotContain(CHANGED);
        assertThat(town.accounts()
                        .browser("clerk1", Role.CLERK)
                        .get("/resident-records/residents/" + TownInCsv.number(2))
                        .asString())
                .contains("世帯主未設定の世帯");
    }

    @Test
    @Requirement({"001/1.1.10#2", "001/4.0.5#3"})
    void other_systems_get_the_list_of_these_households() {
        town.accounts()
                .rest("clerk1", Role.CLERK)
                .get("/resident-records/v1/households/without-head")
                .then()
                .statusCode(200)
                .body("items.householdNumber", hasItems(HEADLESS, GONE))
                .body("items.householdNumber", not(hasItem(CHANGED)))
                .body("items[0].residents", equalTo(2));
    }
}
