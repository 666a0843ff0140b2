package jp.yakuba.residentrecords;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.SequentialNumbers;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.Jobs;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.measure.Measured;
import jp.yakuba.residentrecords.protection.Offices;
import jp.yakuba.residentrecords.protection.Procedures;
import jp.yakuba.residentrecords.protection.Suppression;
import jp.yakuba.residentrecords.protection.SuppressionId;
import jp.yakuba.residentrecords.protection.SuppressionKind;
import jp.yakuba.residentrecords.protection.SuppressionLevel;
import jp.yakuba.residentrecords.protection.Suppressions;

/** A town with somebody of each kind whom a clerk meets: for tests of screens. */
public final class CounterTown {

    /** 葛󠄂城 太郎, head of household 1, of whom there are three versions; 2 is his wife, 3 has moved out. */
    public static final String TARO = TownInCsv.number(1);

    /** Wife of {@link #TARO}. */
    public static final String HANAKO = TownInCsv.number(2);

    /** Moved out of the household of {@link #TARO}. */
    public static final String GONE = TownInCsv.number(3);

    /** A foreign resident with a common name. */
    public static final String FOREIGNER = TownInCsv.number(10);

    /** A protected person. */
    public static final String PROTECTED = TownInCsv.number(20);

    /** Lives with {@link #PROTECTED}. */
    public static final String WITH_PROTECTED = TownInCsv.number(21);

    /** Two children whose household has no head. */
    public static final String WITHOUT_HEAD = TownInCsv.number(30);

    /** Somebody with the longest of names and addresses. */
    public static final String LONG = TownInCsv.number(41);

    /** Born on a day unknown; the issue of certificates is suppressed by an alert. */
    public static final String UNKNOWN_BIRTH = TownInCsv.number(50);

    /** How many are called 見本. */
    public static final int MANY = 45;

    private CounterTown() {}

    /** Imports the town. */
    public static void in(TestAccounts accounts) {
        accounts.register();
        var job = RegisteredTown.of(accounts, TownInCsv.file(residents()), IntakeMode.ALL_OR_NOTHING);
        var database = Arc.container().instance(Database.class).get();
        var jobs = Arc.container().instance(Jobs.class).get();
        var findings = database.transact(
                accounts.operator("importer", Role.ADMINISTRATOR), work -> jobs.findings(work, job.id(), 10));
        assertThat(findings).isEmpty();
        var suppressions = Arc.container().instance(Suppressions.class).get();
        database.transactAll(accounts.operator("approver1", Role.APPROVER), work -> {
            Measured.person(work, PROTECTED, LocalDate.of(2026, 4, 1));
            suppressions.set(
                    work,
                    new Suppression(
                            new SuppressionId(UUID.randomUUID()),
                            new AddresseeNumber(UNKNOWN_BIRTH),
                            SuppressionKind.OTHER,
                            SuppressionLevel.ALERT,
                            LocalDate.of(2026, 4, 1),
                            null,
                            Offices.NONE,
                            new Procedures(false, true, false)));
        });
    }

    private static List<Map<String, String>> residents() {
        var residents = new ArrayList<Map<String, String>>();
        residents.addAll(family());
        residents.add(foreigner());
        var hidden = Map.of("住所_町字", "秘町", "住所_番地号表記", "９番地");
        residents.add(TownInCsv.resident(20, 20, "秘密", "花", with(hidden, "氏名_フリガナ", "ヒミツ　ハナ", "性別", "2")));
        residents.add(
                TownInCsv.resident(21, 20, "秘密", "空", with(hidden, "氏名_フリガナ", "ヒミツ　ソラ", "続柄コード1", "20", "記載順位", "2")));
        for (var child : List.of(30, 31)) {
            residents.add(TownInCsv.resident(
                    child,
                    30,
                    "辻󠄂",
                    child == 30 ? "海" : "空",
                    Map.of("氏名_フリガナ", "ツジ　ウミ", "続柄コード1", "", "世帯主氏名", "", "生年月日", "2012-05-05")));
        }
        residents.add(TownInCsv.resident(
                41,
                41,
                "ジョゼフィーヌマリアテレサ",
                "アレクサンドリアガブリエラドミニカエリザベートヴィクトリア",
                Map.of(
                        "氏名_フリガナ", "ジョゼフィーヌマリアテレサ　アレクサンドリアガブリエラドミニカエリザベートヴィクトリア",
                        "住所_方書", "グランドパークレジデンス日の出ガーデンヒルズイーストタワー弐番館１２３４５号室　葛󠄂城様方")));
        residents.add(TownInCsv.resident(
                50,
                50,
                "山田",
                "フジ",
                Map.of("氏名_フリガナ", "ヤマダ　フジ", "生年月日", "1930-01-01", "生年月日_不詳フラグ", "1", "生年月日_不詳表記", "昭和５年頃")));
        LongStream.iterate(1_000, SequentialNumbers.TEN_DIGITS::nextBody)
                .limit(MANY)
                .mapToObj(body ->
                        TownInCsv.resident(body, body, "見本", "太郎", Map.of("氏名_フリガナ", "ミホン　タロウ", "生年月日", "1985-07-15")))
                .forEach(residents::add);
        return residents;
    }

    private static List<Map<String, String>> family() {
        var taro = Map.of("氏名_フリガナ", "カツラギ　タロウ", "個人番号", "123456789018");
        var moved = with(
                taro,
                "個人履歴番号",
                "2",
                "異動事由",
                "51",
                "異動年月日",
                "2022-10-01",
                "処理年月日",
                "2022-10-03",
                "異動届出年月日",
                "2022-10-03",
                "住所_番地号表記",
                "２番地３",
                "住所を定めた年月日",
                "2022-10-01",
                "転居前住所_都道府県",
                "東京都",
                "転居前住所_市区郡町村名",
                "千代田区",
                "転居前住所_町字",
                "日の出町",
                "転居前住所_番地号表記",
                "１番地");
        var corrected = with(
                moved, "個人履歴番号", "3", "異動事由", "53", "異動年月日", "2024-05-01", "処理年月日", "2024-05-02", "住所_方書", "コーポ日の出１０１");
        var here = Map.of("住所_番地号表記", "２番地３", "住所_方書", "コーポ日の出１０１", "世帯主氏名", "葛󠄂城　太郎");
        return List.of(
                TownInCsv.resident(1, 1, "葛󠄂城", "太郎", taro),
                TownInCsv.resident(1, 1, "葛󠄂城", "太郎", moved),
                TownInCsv.resident(1, 1, "葛󠄂城", "太郎", corrected),
                TownInCsv.resident(
                        2,
                        1,
                        "葛󠄂城",
                        "花子",
                        with(
                                here,
                                "氏名_フリガナ",
                                "カツラギ　ハナコ",
                                "性別",
                                "2",
                                "続柄コード1",
                                "12",
                                "記載順位",
                                "2",
                                "旧氏",
                                "邉󠄏田",
                                "旧氏_フリガナ",
                                "ワタナベタ")),
                TownInCsv.resident(
                        3,
                        1,
                        "葛󠄂城",
                        "一郎",
                        with(
                                here,
                                "氏名_フリガナ",
                                "カツラギ　イチロウ",
                                "続柄コード1",
                                "20",
                                "記載順位",
                                "3",
                                "住民状態",
                                "2",
                                "異動事由",
                                "31",
                                "異動年月日",
                                "2026-03-31",
                                "消除の事由",
                                "31",
                                "消除の異動年月日",
                                "2026-03-31",
                                "生年月日",
                                "2003-08-20")));
    }

    private static Map<String, String> foreigner() {
        var items = new HashMap<>(TownInCsv.resident(10, 10, "", "", Map.of()));
        items.putAll(Map.of(
                "住民種別", "2",
                "氏名", "WANG XIAOMING　王小明",
                "氏名_外国人ローマ字", "WANG XIAOMING",
                "氏名_外国人漢字", "王小明",
                "氏名_フリガナ", "",
                "氏_日本人", "",
                "名_日本人", "",
                "通称", "田中　明",
                "通称_フリガナ", "タナカ　アキラ",
                "世帯主氏名", "WANG XIAOMING"));
        items.putAll(Map.of(
                "住民となった年月日", "",
                "本籍", "",
                "戸籍_筆頭者", "",
                "外国人住民となった年月日", "2018-04-01",
                "国籍等_国名コード", "105",
                "国籍名等", "中国",
                "第30条45規定区分", "01",
                "在留資格等コード", "012",
                "在留期間の満了の日", "2027-03-31",
                "在留カード等番号", "AB12345678CD"));
        return items;
    }

    private static Map<String, String> with(Map<String, String> items, String... more) {
        var all = new HashMap<>(items);
        for (var i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }
}
