package jp.yakuba.residentrecords.certificate.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
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

/** A 除票 is of a stay, not of a person. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StayCopyTest {

    private static final String BACK = TownInCsv.number(1);
    private static final String TWICE = TownInCsv.number(2);
    private static final String NOTICED = TownInCsv.number(3);

    private PaperTown town;

    @BeforeAll
    void whoCameBackAndWhoLeft() {
        town = PaperTown.of(
                "122262",
                List.of(
                        version(1, 1, Map.of()),
                        version(1, 2, left("2022-03-31")),
                        version(1, 3, returned("2024-05-01")),
                        version(
                                1,
                                4,
                                with(
                                        returned("2024-05-01"),
                                        "異動事由",
                                        "51",
                                        "異動年月日",
                                        "2025-06-01",
                                        "処理年月日",
                                        "2025-06-02",
                                        "住所_町字",
                                        "東町",
                                        "住所を定めた年月日",
                                        "2025-06-01")),
                        version(2, 1, Map.of()),
                        version(2, 2, left("2021-03-31")),
                        version(2, 3, returned("2022-05-01")),
                        version(2, 4, with(returned("2022-05-01"), left("2023-08-31"))),
                        version(3, 1, Map.of()),
                        version(
                                3,
                                2,
                                with(
                                        left("2026-10-10"),
                                        "異動年月日",
                                        "2026-11-20",
                                        "転出予定年月日",
                                        "2026-11-20",
                                        "転出届出年月日",
                                        "2026-10-01",
                                        "転入通知年月日",
                                        "2026-10-15",
                                        "転出年月日（確定）",
                                        "2026-10-10",
                                        "転出先住所（予定）_都道府県",
                                        "大阪府",
                                        "転出先住所（予定）_市区郡町村名",
                                        "堺市"))));
    }

    @Test
    void every_version_over_rest_says_of_which_stay_it_is() {
        var clerk = town.accounts().rest("clerk1", Role.CLERK);

        clerk.get("/resident-records/v1/residents/" + BACK + "/versions")
                .then()
                .statusCode(200)
                .body("items.stay", contains(1, 1, 2, 2))
                .body("items.formerStay", contains(true, true, false, false));
        town.accounts()
                .rest("clerk1", Role.CLERK)
                .get("/resident-records/v1/residents/" + BACK + "/versions/1")
                .then()
                .body("stay", equalTo(1))
                .body("formerStay", equalTo(true))
                .body("address.town", equalTo("日の出町"));
    }

    @Test
    void the_history_on_screen_has_a_heading_for_each_stay_and_names_them_where_it_compares() {
        var page = history(BACK, "?before=1&after=4");

        assertThat(page)
                .containsSubsequence(
                        "scope=\"rowgroup\" colspan=\"8\">今の居住（2回目）　令和6年5月1日から<",
                        "history?after=4",
                        "history?after=3",
                        "scope=\"rowgroup\" colspan=\"8\">前の居住（1回目）　令和2年4月1日から、令和4年3月31日消除<",
                        "history?after=2",
                        "history?after=1")
                .contains("履歴1［前の居住（1回目）］と履歴4［今の居住（2回目）］");
        assertThat(history(TWICE, "")).contains("最後の居住（2回目）", "前の居住（1回目）").doesNotContain("今の居住");
        assertThat(history(NOTICED, "")).doesNotContain("回目）");
    }

    private String history(String person, String query) {
        return town.accounts()
                .browser("clerk1", Role.CLERK)
                .get("/resident-records/residents/" + person + "/history" + query)
                .asString();
    }

    private static Map<String, String> version(int body, int version, Map<String, String> items) {
        return TownInCsv.resident(body, body, "再", "来", with(items, "個人履歴番号", String.valueOf(version)));
    }

    private static Map<String, String> left(String day) {
        return Map.of("住民状態", "2", "異動事由", "31", "異動年月日", day, "処理年月日", day, "消除の事由", "31", "消除の異動年月日", day);
    }

    private static Map<String, String> returned(String day) {
        return Map.of("異動年月日", day, "処理年月日", day, "住所_町字", "新町", "住民となった年月日", day, "住所を定めた年月日", day, "記載の届出年月日", day);
    }

    private static Map<String, String> with(Map<String, String> items, Map<String, String> more) {
        var all = new HashMap<>(items);
        all.putAll(more);
        return all;
    }

    private static Map<String, String> with(Map<String, String> items, String... more) {
        var all = new HashMap<>(items);
        for (var i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static String order(String kind, String person, String rest) {
        return "\"kind\": \"" + kind + "\", \"persons\": [\"" + person + "\"], \"history\": true, " + PaperTown.SELF
                + rest;
    }

    @Test
    @Requirement("001/1.1.5#6")
    void the_old_record_of_one_who_lives_here_again_is_still_certified() {
        var text = town.text(order("deleted", BACK, ""));

        assertThat(text).contains("住民票の除票", "日の出町", "消除事由国内転出", "令和4年3月31日").doesNotContain("新町", "令和6年5月1日", "東町");
    }

    @Test
    @Requirement("001/1.1.14#6")
    void a_copy_with_history_shows_the_present_stay_only() {
        var text = town.text(order("individual", BACK, ""));

        assertThat(text).contains("令和6年5月1日", "転居", "東町", "新町").doesNotContain("日の出町１番地", "令和2年4月1日", "令和4年3月31日");
    }

    @Test
    @Requirement("001/1.1.5#6")
    void of_several_stays_the_last_is_taken_and_the_clerk_told_or_the_one_that_is_named() {
        town.check(order("deleted", TWICE, ""))
                .then()
                .body("findings.code", hasItem("several-deleted-records"))
                .body("certificates", hasSize(1));
        assertThat(town.text(order("deleted", TWICE, ""))).contains("令和5年8月31日").doesNotContain("令和3年3月31日");
        assertThat(town.text(order("deleted", TWICE, ", \"stay\": 1")))
                .contains("令和3年3月31日", "日の出町")
                .doesNotContain("令和5年8月31日", "新町");
    }

    @Test
    void a_stay_that_has_not_ended_or_never_was_has_no_deleted_record() {
        for (var stay : List.of("2", "3", "0")) {
            town.issue("clerk1", Role.CLERK, order("deleted", BACK, ", \"stay\": " + stay))
                    .then()
                    .statusCode(422)
                    .body("findings.code", hasItem("stay-unknown"));
        }
        town.check(order("individual", BACK, ", \"stay\": 1"))
                .then()
                .body("findings.code", hasItem("stay-of-one-person"));
        town.check(order("deleted", TownInCsv.number(3), ""))
                .then()
                .body("findings.code", not(hasItem("several-deleted-records")));
    }

    @Test
    @Requirement({"001/1.1.1#11", "001/1.1.5#11", "001/4.1.3.1.1#2"})
    void a_record_that_a_notice_deleted_before_the_planned_day_shows_both_days() {
        assertThat(town.text(order("deleted", NOTICED, "")))
                .contains("事由の生じた年月日令和8年11月20日", "転出年月日令和8年10月10日", "転入通知年月日令和8年10月15日", "大阪府堺市");
    }

    @Test
    @Requirement("001/1.1.5#6")
    void the_screen_leads_to_the_old_record() {
        var browser = town.accounts().browser("clerk1", Role.CLERK);

        browser.get("/resident-records/residents/" + BACK)
                .then()
                .body(containsString("/certificates/new?person=" + BACK + "&amp;kind=deleted"));
        town.accounts()
                .browser("clerk1", Role.CLERK)
                .get("/resident-records/certificates/new?person=" + BACK + "&kind=deleted")
                .then()
                .statusCode(200)
                .body(containsString("令和4年3月31日消除（国内転出）"));
    }
}
