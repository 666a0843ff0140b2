package jp.yakuba.residentrecords.movement.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.Test;

/** Each movement from the search to the register and back again, by keyboard alone. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement({"001/2.3.2", "001/4.0.8", "001/4.0.9"})
class EachMovementTest extends AtTheCounter {

    EachMovementTest() {
        super("141003");
    }

    @Test
    @Requirement({
        "001/1.2.2#2",
        "001/2.3.2#1",
        "001/4.0.1#3",
        "001/4.0.2#2",
        "001/4.0.10#2",
        "001/4.1.0.1#1",
        "001/4.1.0.2#2",
        "001/4.1.1.1#1",
        "001/4.6.0.1#1",
        "001/4.6.0.1#7"
    })
    void people_move_in_from_another_municipality() {
        clerk.keys.follow("メニュー：国内転入");
        clerk.look("move-in");
        notified("異動日", day(-3));
        clerk.keys.type("町字", "西町");
        clerk.keys.type("番地・号", "５番");
        origin("大阪府", "大阪市");
        clerk.keys.type("町字", "梅町");
        clerk.keys.type("番地・号", "１番地");
        clerk.keys.toggle("転出証明書の添付あり");
        newcomer("男", "S60.1.8", "世帯主", "辻󠄂", "新", "24727059608");
        clerk.keys.press("F8");
        newcomer("女", "昭和20年頃", "母", "", "桃代", "12345678903");
        registerIt("国内転入");

        assertThat(clerk.find("桃代").text()).contains("昭和20年頃").contains("母");
        reverse("辻󠄂　新");
        assertThat(clerk.find("辻󠄂　新").text()).contains("除票");
    }

    private void origin(String prefecture, String city) {
        clerk.keys.type("都道府県", prefecture);
        clerk.keys.type("市区町村", city);
    }

    private void newcomer(String sex, String birth, String relationship, String surname, String given, String code) {
        clerk.keys.choose("性別", sex);
        clerk.keys.type("生年月日", birth);
        clerk.keys.type("続柄", relationship);
        clerk.keys.type("氏", surname);
        clerk.keys.type("名", given);
        clerk.keys.type("住民票コード（今までのもの）", code);
        clerk.keys.type("本籍（ないときは「なし」、わからないときは「不明」）", "大阪府大阪市梅町１番地");
        clerk.keys.type("筆頭者", "辻󠄂　新");
    }

    @Test
    @Requirement({"001/4.1.1.1#1", "001/4.5.1#1"})
    void a_foreign_resident_moves_in_from_abroad() {
        clerk.keys.follow("メニュー：国外転入等");
        notified("異動日", day(-2));
        clerk.keys.type("町字", "西町");
        clerk.keys.type("番地・号", "６番");
        clerk.keys.type("国名等", "フランス");
        clerk.keys.choose("住民種別", "外国人");
        clerk.look("move-in-of-foreigner");
        clerk.keys.choose("性別", "女");
        clerk.keys.type("生年月日", "1995-05-05");
        clerk.keys.type("続柄", "世帯主");
        clerk.keys.type("氏名（ローマ字）", "MARTIN CLAIRE");
        clerk.keys.type("通称", "丸谷　クレア");
        clerk.keys.choose("第30条45規定区分", "中長期在留者");
        clerk.keys.type("国籍・地域", "フランス");
        clerk.keys.type("外国人住民となった年月日", day(-2));
        clerk.keys.choose("在留資格", "留学");
        clerk.keys.type("在留カード等番号", "ZZ87654321YY");
        clerk.keys.type("在留期間の満了の日", "R12.3.31");
        registerIt("国外転入等");

        assertThat(clerk.find("MARTIN CLAIRE").text()).contains("中長期在留者").contains("丸谷　クレア");
        reverse("MARTIN CLAIRE");
    }

    @Test
    @Requirement({"001/1.2.2#4", "001/4.0.1#1", "001/4.0.1#2", "001/4.1.0.1#1", "001/4.6.0.1#8"})
    void part_of_a_household_changes_address() {
        clerk.find("葛󠄂城　花子").look("person").begin("転居").look("address-change");
        notified("異動日", day(-10));
        clerk.keys.type("葛󠄂城　花子の異動後の続柄", "世帯主");
        clerk.keys.toggle("葛󠄂城　一郎を異動する");
        clerk.keys.type("葛󠄂城　一郎の異動後の続柄", "子");
        clerk.keys.type("町字", "北一条");
        clerk.keys.type("番地・号", "２番３号");
        registerIt("転居");

        assertThat(clerk.find("葛󠄂城　一郎").text()).contains("北一条").contains("葛󠄂城　花子");
        assertThat(newestInHistory("葛󠄂城　花子")).startsWith("2").contains("転居");
        reverse("葛󠄂城　花子");
        assertThat(clerk.find("葛󠄂城　一郎").text()).doesNotContain("北一条");
    }

    @Test
    @Requirement({
        "001/1.1.5#2",
        "001/4.0.1#1",
        "001/4.1.0.1#1",
        "001/4.1.3.0.1#1",
        "001/4.1.3.0.2#2",
        "001/4.1.3.1.1#1",
        "001/4.1.3.1.3#1"
    })
    void a_household_plans_to_leave_and_is_then_said_to_have_arrived() {
        clerk.find("白井　次郎").keys.follow("世帯");
        clerk.look("household").begin("国内転出").look("move-out");
        notified("転出（予定）年月日", day(6));
        origin("京都府", "京都市");
        registerIt("国内転出");
        assertThat(clerk.find("白井　梅").text()).contains("転出予定");

        clerk.find("白井　次郎").keys.follow("世帯");
        clerk.begin("転入通知の受理").look("move-in-notice");
        clerk.keys.type("転出年月日（確定）", day(-1));
        origin("京都府", "京都市");
        registerIt("転入通知の受理");
        assertThat(clerk.find("白井　梅").text()).contains("除票（転出者）");

        reverse("白井　次郎");
        assertThat(clerk.find("白井　梅").text()).contains("転出予定");
    }

    @Test
    @Requirement({"001/1.2.2#3", "001/4.0.2#5", "001/4.1.3.0.2#3", "001/4.6.0.1#6"})
    void a_foreign_resident_leaves_for_abroad() {
        clerk.find("WANG LI　王麗").begin("国外転出").look("move-out-abroad");
        notified("転出（予定）年月日", day(0));
        clerk.keys.type("国名等", "中国");
        registerIt("国外転出");

        assertThat(clerk.find("WANG LI　王麗").look("deleted-person").text()).contains("除票");
        reverse("WANG LI　王麗");
        assertThat(clerk.find("WANG LI　王麗").text()).contains("現存者");
    }

    @Test
    @Requirement({
        "001/1.2.2#2",
        "001/4.0.1#3",
        "001/4.0.2#3",
        "001/4.0.6#1",
        "001/4.2.0.3#2",
        "001/4.2.0.4#2",
        "001/4.2.1.2#1"
    })
    void a_child_is_born() {
        clerk.find("青木　恵").begin("出生").look("birth");
        clerk.keys.type("出生年月日", day(-4));
        clerk.keys.choose("性別", "女");
        clerk.keys.type("続柄", "子");
        clerk.keys.type("氏", "青木");
        clerk.keys.type("名", "咲良");
        clerk.keys.type("氏名のフリガナ", "アオキ　サクラ");
        clerk.keys.choose("戸籍の表示を引用する親", "青木　恵（妻）");
        registerIt("出生");

        assertThat(clerk.find("青木　咲良").text()).contains("アオキ　サクラ").contains("青木　健");
        reverse("青木　咲良");
    }

    @Test
    @Requirement({"001/1.1.8#3", "001/4.2.2.1#1"})
    void the_head_of_a_household_dies_on_an_unknown_day() {
        clerk.find("黒田　四郎").begin("死亡").look("death");
        clerk.keys.type("死亡年月日", "令和8年10月頃");
        registerIt("死亡");

        assertThat(clerk.find("黒田　四郎").text()).contains("除票（死亡者）");
        assertThat(clerk.find("黒田　幸").text()).contains("世帯主");
        reverse("黒田　四郎");
        assertThat(clerk.find("黒田　四郎").text()).contains("現存者");
    }

    @Test
    @Requirement({"001/1.2.2#4", "001/4.1.4.1#1", "001/4.1.4.2#1"})
    void the_head_of_a_household_changes() {
        clerk.find("赤木　雪").begin("世帯主変更").look("head-change");
        notified("異動日", day(-1));
        clerk.keys.type("赤木　三郎の異動後の続柄", "夫");
        clerk.keys.type("赤木　雪の異動後の続柄", "世帯主");
        clerk.keys.type("赤木　桃の異動後の続柄", "子");
        registerIt("世帯主変更");

        assertThat(clerk.find("赤木　三郎").text()).contains("夫");
        reverse("赤木　雪");
    }

    @Test
    @Requirement({"001/1.1.10#1", "001/4.0.4#4"})
    void a_household_without_a_head_gets_one() {
        clerk.find("金子　学").begin("世帯主変更");
        notified("異動日", day(0));
        clerk.keys.type("金子　文の異動後の続柄", "世帯主");
        clerk.keys.type("金子　学の異動後の続柄", "子");
        registerIt("世帯主変更");

        assertThat(newestInHistory("金子　文")).startsWith("2").contains("世帯主変更");
    }

    @Test
    @Requirement({"001/4.1.0.1#1", "001/4.1.4.1#1"})
    void a_wife_founds_a_household_of_her_own_at_the_same_address() {
        clerk.find("緑川　波").begin("世帯分離").look("household-split");
        notified("異動日", day(-1));
        clerk.keys.type("緑川　波の異動後の続柄", "世帯主");
        registerIt("世帯分離");

        assertThat(newestInHistory("緑川　波")).contains("世帯分離");
        reverse("緑川　波");
    }

    @Test
    @Requirement("001/4.1.4.1#1")
    void one_household_joins_another_and_a_member_goes_back() {
        clerk.find("茶谷　六郎").begin("世帯合併").look("household-merge");
        notified("異動日", day(-1));
        clerk.keys.type("茶谷　六郎の異動後の続柄", "兄");
        clerk.keys.choose("異動先の世帯", neighbour("茶谷　茜", 82));
        registerIt("世帯合併");
        assertThat(clerk.find("茶谷　六郎").text()).contains("茶谷　茜");
        reverse("茶谷　六郎");

        clerk.find("茶谷　七郎").begin("世帯変更").look("household-change");
        notified("異動日", day(-1));
        clerk.keys.type("茶谷　七郎の異動後の続柄", "弟");
        clerk.keys.reach("異動先の世帯");
        clerk.page.keyboard().press("ArrowDown");
        registerIt("世帯変更");
        assertThat(newestInHistory("茶谷　七郎")).contains("世帯変更");
        reverse("茶谷　七郎");
    }

    private static String neighbour(String head, int body) {
        return head + "（" + TownInCsv.number(body) + "）";
    }

    @Test
    void somebody_without_a_surname_changes_address() {
        clerk.find("桜").begin("転居");
        notified("異動日", day(-1));
        clerk.keys.type("町字", "北一条");
        clerk.keys.type("番地・号", "９番");
        registerIt("転居");

        assertThat(clerk.find("桜").text()).contains("９番");
    }

    @Test
    @Requirement({"001/4.1.1.2#3", "001/4.1.1.2#4", "001/4.1.1.2#5"})
    void who_had_left_comes_back_and_is_the_same_person() {
        clerk.find("桐生　八郎").keys.follow("再転入（国内）");
        clerk.look("re-entry");
        notified("異動日", day(-1));
        clerk.keys.type("町字", "西町");
        clerk.keys.type("番地・号", "７番");
        origin("大阪府", "大阪市");
        clerk.keys.type("町字", "梅町");
        clerk.keys.type("番地・号", "１番地");
        clerk.keys.toggle("転出証明書の添付あり");
        clerk.keys.type("続柄", "世帯主");
        registerIt("国内転入");

        assertThat(newestInHistory("桐生　八郎")).startsWith("2").contains("国内転入");
        reverse("桐生　八郎");
        assertThat(clerk.find("桐生　八郎").text()).contains("除票（転出者）");
    }
}
