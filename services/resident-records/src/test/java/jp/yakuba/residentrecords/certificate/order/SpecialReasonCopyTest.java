package jp.yakuba.residentrecords.certificate.order;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What a special adoption and a change of sex leave on paper. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SpecialReasonCopyTest {

    private static final String PURPOSE = ", \"purpose\": \"家庭裁判所への提出\"";
    private static final String CHILD = TownInCsv.number(1);

    private PaperTown town;

    /** Moved, was adopted, and the entry was corrected and put right again; the remark says it too. */
    @BeforeAll
    void anAdoptedChildAndOneWhoseSexWasChanged() {
        var renamed = Map.of("氏_日本人", "生", "氏名", "生　海");
        var child = Map.of("続柄コード1", "02", "生年月日", "2018-05-05");
        town = PaperTown.of(
                "122254",
                List.of(
                        version(1, 1, "実", child, Map.of()),
                        version(2, 1, "生", child, with(renamed, "異動事由", "53", "異動年月日", "2021-01-01")),
                        version(
                                3,
                                1,
                                "養",
                                child,
                                Map.of("異動事由", "53", "異動年月日", "2022-02-02", "留意事項", "特別　養子縁組", "本籍", "東京都千代田区養町１番地")),
                        version(
                                4,
                                1,
                                "養",
                                child,
                                Map.of(
                                        "異動事由",
                                        "51",
                                        "異動年月日",
                                        "2023-03-03",
                                        "住所_番地号表記",
                                        "７番地",
                                        "本籍",
                                        "東京都千代田区養町１番地",
                                        "備考",
                                        "特別養子縁組により職権修正")),
                        TownInCsv.resident(2, 2, "山田", "実", Map.of("備考", "住居表示あり")),
                        TownInCsv.resident(
                                2,
                                2,
                                "山田",
                                "実",
                                Map.of(
                                        "個人履歴番号",
                                        "2",
                                        "異動事由",
                                        "53",
                                        "異動年月日",
                                        "2024-04-04",
                                        "性別",
                                        "2",
                                        "備考",
                                        "住居表示あり"))));
    }

    private static Map<String, String> version(
            int version, int body, String surname, Map<String, String> child, Map<String, String> items) {
        var all = new HashMap<>(child);
        all.put("個人履歴番号", String.valueOf(version));
        all.putAll(items);
        return TownInCsv.resident(body, body, surname, "海", all);
    }

    private static Map<String, String> with(Map<String, String> items, String... more) {
        var all = new HashMap<>(items);
        for (var i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static String order(String person, String rest) {
        return "\"kind\": \"individual\", \"persons\": [\"" + person + "\"], \"history\": true, " + PaperTown.SELF
                + rest;
    }

    @Test
    @Requirement("001/1.1.4#4")
    void nothing_on_an_ordinary_copy_tells_of_a_special_adoption() {
        var text = town.text(order(CHILD, ""));

        assertThat(text).contains("養海", "転居", "７番地").doesNotContain("特別", "縁組", "令和4年2月2日", "実海", "生海");
    }

    @Test
    @Requirement("001/1.1.4#4")
    void a_household_copy_leaves_the_remark_out_too() {
        var text = town.text("\"kind\": \"household\", \"household\": \"" + CHILD + "\", " + PaperTown.SELF);

        assertThat(text).contains("養海").doesNotContain("特別養子縁組");
    }

    @Test
    void it_is_printed_when_asked_for_with_a_purpose_by_one_who_may() {
        var special = order(CHILD, ", \"specialReasons\": true");

        town.issue("clerk1", Role.CLERK, special + PURPOSE).then().statusCode(403);
        town.issue("approver1", Role.APPROVER, special).then().statusCode(422);
        assertThat(town.text("approver1", Role.APPROVER, special + PURPOSE))
                .contains("特別養子縁組", "令和4年2月2日", "生海", "特別養子縁組により職権修正");
    }

    @Test
    @Requirement("001/1.1.4#4")
    void a_third_party_never_gets_it() {
        town.issue(
                        "approver1",
                        Role.APPROVER,
                        "\"kind\": \"individual\", \"persons\": [\"" + CHILD + "\"], \"history\": true, "
                                + "\"specialReasons\": true, \"applicantClass\": \"third-party\", \"applicant\": \"試験\""
                                + PURPOSE)
                .then()
                .statusCode(422)
                .body("findings.code", org.hamcrest.Matchers.hasItem("item-not-for-applicant"));
    }

    @Test
    @Requirement("001/1.1.4#4")
    void a_change_of_sex_is_in_words_and_only_when_asked_for() {
        assertThat(town.text(order(TownInCsv.number(2), "")))
                .contains("住居表示あり")
                .doesNotContain("令和6年4月4日", "男女の別女（変更前");
        assertThat(town.text(
                        "approver1", Role.APPROVER, order(TownInCsv.number(2), ", \"specialReasons\": true" + PURPOSE)))
                .contains("男女の別女（変更前男）");
    }
}
