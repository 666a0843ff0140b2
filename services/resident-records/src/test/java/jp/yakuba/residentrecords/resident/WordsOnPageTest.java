package jp.yakuba.residentrecords.resident;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pages of a person speak to people: months and codes in words, each date in its own calendar. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WordsOnPageTest {

    private final TestAccounts accounts = new TestAccounts("122297");

    @BeforeAll
    void aResidentAndAForeignerWhoLeft() {
        accounts.register();
        var items = Map.of("児童手当受給開始年月", "2022-04", "児童手当受給終了年月", "2019-05", "年金資格種別", "2");
        RegisteredTown.of(
                accounts,
                TownInCsv.file(List.of(TownInCsv.resident(1, 1, "山田", "太郎", items), foreigner())),
                IntakeMode.ALL_OR_NOTHING);
    }

    private static Map<String, String> foreigner() {
        var items = new HashMap<>(TownInCsv.resident(2, 2, "", "", Map.of()));
        items.putAll(Map.of(
                "住民種別",
                "2",
                "氏名",
                "WANG LI",
                "氏名_外国人ローマ字",
                "WANG LI",
                "世帯主氏名",
                "WANG LI",
                "生年月日",
                "1990-02-28",
                "住民となった年月日",
                "",
                "本籍",
                "",
                "戸籍_筆頭者",
                "",
                "外国人住民となった年月日",
                "2018-04-01"));
        items.putAll(Map.of(
                "国籍等_国名コード",
                "105",
                "国籍名等",
                "中国",
                "第30条45規定区分",
                "01",
                "在留資格等コード",
                "012",
                "在留期間の満了の日",
                "2027-03-31",
                "在留カード等番号",
                "AB12345678CD",
                "住民状態",
                "2",
                "異動事由",
                "32",
                "消除の事由",
                "32",
                "消除の異動年月日",
                "2024-03-31"));
        items.put("異動年月日", "2024-03-31");
        return items;
    }

    private io.restassured.response.ValidatableResponse page(String path) {
        return accounts.browser("clerk1", Role.CLERK).get(path).then().statusCode(200);
    }

    @Test
    @Requirement({"001/1.1.9#1", "001/1.1.9#4"})
    void months_are_in_the_japanese_calendar() {
        page("/resident-records/residents/" + TownInCsv.number(1))
                .body(containsString("令和4年4月"), containsString("令和元年5月"), not(containsString("2022-04")));
    }

    @Test
    void the_class_of_the_pension_has_its_name() {
        page("/resident-records/residents/" + TownInCsv.number(1)).body(containsString("第2号被保険者"));
    }

    @Test
    @Requirement("001/1.1.9#2")
    void a_foreign_resident_who_comes_back_is_asked_about_with_a_western_birth_date() {
        page("/resident-records/movements/new/move-in-abroad?former=" + TownInCsv.number(2))
                .body(containsString("value=\"1990年2月28日\""), not(containsString("平成2年2月28日")));
    }

    @Test
    @Requirement({"001/1.1.9#1", "001/1.1.9#2"})
    void a_date_that_is_typed_is_echoed_in_the_calendar_of_the_person() {
        var asked = "/screens/date-echo?item=birth&birth=H2.2.28&by=kind&is=2&kind=";

        page(asked + "2").body(containsString("1990年2月28日"), not(containsString("平成")));
        page(asked + "1").body(containsString("平成2年2月28日"), not(containsString("1990")));
    }
}
