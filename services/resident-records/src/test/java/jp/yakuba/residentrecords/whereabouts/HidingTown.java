package jp.yakuba.residentrecords.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.JobState;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import jp.yakuba.residentrecords.protection.Offices;
import jp.yakuba.residentrecords.protection.Suppression;
import jp.yakuba.residentrecords.protection.Suppressions;

/**
 * A town with two who hide and all whose records tell where they are.
 *
 * <ul>
 *   <li>{@link #SHE} lived at 元町 with her husband and hides at 隠町; she came to the town from 影町 long ago
 *   <li>{@link #GONE} has moved out to 遠町; her records remain
 * </ul>
 */
final class HidingTown {

    /** Hides at 隠町７番地, カクレコーポ１０１. */
    static final long SHE = 60;

    /** Her household: she alone, since her children have gone. */
    static final long HER_HOUSEHOLD = 61;

    /** Has moved out to 遠町１２番地. */
    static final long GONE = 72;

    /** The child who moved out from her, to 潜町. */
    static final long CHILD_GONE = 62;

    /** The child who died in her home. */
    static final long CHILD_DEAD = 63;

    /** Stayed at 元町. */
    static final long HUSBAND = 64;

    /** Lives in her building, the room spelled otherwise; in no household of hers. */
    static final long NEIGHBOUR = 65;

    /** Moved to her alone two years ago, and on to 別町 since. */
    static final long CHILD_ALONE = 66;

    /** A note on whose record names her address. */
    static final long NOTED = 67;

    /** Whose 本籍 is where she lives. */
    static final long DOMICILED = 69;

    /** A foreign resident whose 在留カード等番号 and 個人番号 not everybody may read. */
    static final long FOREIGNER = 70;

    /** Went where {@link #GONE} went, from another household and later. */
    static final long FOLLOWER = 73;

    /** Came to the town from where she came from. */
    static final long FROM_THERE = 74;

    /** Lives in her building with {@link #WIFE}, in the same room; in no household of hers. */
    static final long COUPLE = 75;

    /** Of {@link #COUPLE}. */
    static final long WIFE = 76;

    /** Lives in her building too, alone. */
    static final long LODGER = 78;

    /** Has nothing to do with any of them, and has moved out. */
    static final long STRANGER = 80;

    /** Has nothing to do with any of them, and lives here. */
    static final long RESIDENT = 81;

    /** All whose records tell. */
    static final List<Long> TELLING = List.of(
            SHE,
            GONE,
            CHILD_GONE,
            CHILD_DEAD,
            HUSBAND,
            NEIGHBOUR,
            CHILD_ALONE,
            NOTED,
            DOMICILED,
            FOLLOWER,
            FROM_THERE,
            COUPLE,
            WIFE,
            LODGER);

    static final String INDIVIDUAL_NUMBER =
            IndividualNumber.ofBody("98765432101").value();

    /**
     * What nobody may read without a right: 町字, 番地号, 方書, 郵便番号, 町字コード of each of their addresses; and, of whoever it
     * is, 住民票コード and 在留カード等番号.
     */
    static final List<String> SECRETS = List.of(
            "隠町",
            "７番地",
            "カクレ",
            "9870001",
            "0987001",
            "元町",
            "５番地",
            "モトハイツ",
            "9870002",
            "0987002",
            "影町",
            "影山市",
            "9870003",
            "遠町",
            "トオソウ",
            "9870004",
            "潜町",
            recordCode(SHE),
            recordCode(RESIDENT),
            recordCode(FOREIGNER),
            "ZQ87654321YY");

    /**
     * The postal codes with their hyphens; and of {@link #FOREIGNER} the end of the stay, and the 個人番号, which is only told
     * when it is asked for with a purpose.
     */
    static final List<String> OTHER_FORMS = List.of(
            INDIVIDUAL_NUMBER,
            "987-0001",
            "987-0002",
            "987-0003",
            "987-0004",
            "2031-03-17",
            "R13.3.17",
            "R13.03.17",
            "令和13年3月17日");

    private static final Map<String, String> HER_HOME =
            Map.of("住所_町字", "隠町", "住所_番地号表記", "７番地", "住所_方書", "カクレコーポ１０１", "住所_郵便番号", "9870001", "住所_町字コード", "0987001");

    private static final Map<String, String> BEFORE =
            Map.of("住所_町字", "元町", "住所_番地号表記", "５番地", "住所_方書", "モトハイツ２０１", "住所_郵便番号", "9870002", "住所_町字コード", "0987002");

    private static final Map<String, String> HER_ORIGIN = Map.of(
            "転入前住所_都道府県", "影県", "転入前住所_市区郡町村名", "影山市", "転入前住所_町字", "影町", "転入前住所_番地号表記", "４番地", "転入前住所_郵便番号", "9870003");

    private static final Map<String, String> CHILD = Map.of("続柄コード1", "20", "記載順位", "3", "生年月日", "2010-05-05");

    private static final Map<String, String> WIFE_OF_ANOTHER =
            Map.of("続柄コード1", "12", "性別", "2", "記載順位", "2", "世帯主氏名", "同川　七郎");

    private HidingTown() {}

    private static String recordCode(long person) {
        return ResidentRecordCode.ofBody("%010d".formatted(1_000_000 + person)).value();
    }

    /** Imports the town; nobody is protected yet. */
    static void in(TestAccounts accounts) {
        accounts.register();
        var job = RegisteredTown.of(
                accounts, TownInCsv.file(residents(accounts.municipality().value())), IntakeMode.ALL_OR_NOTHING);
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
    }

    /** Protects them. */
    static void protect(TestAccounts accounts, List<Long> people) {
        var database = Arc.container().instance(Database.class).get();
        var suppressions = Arc.container().instance(Suppressions.class).get();
        for (var person : people) {
            database.transactAll(
                    accounts.operator("approver1", Role.APPROVER),
                    work -> suppressions.set(
                            work,
                            Suppression.protection(
                                    new AddresseeNumber(TownInCsv.number(person)),
                                    LocalDate.of(2026, 4, 1),
                                    null,
                                    Offices.ALL)));
        }
    }

    private static List<Map<String, String>> residents(String municipality) {
        var residents = new ArrayList<Map<String, String>>();
        residents.add(person(SHE, 60, "秘川", "花", BEFORE, HER_ORIGIN));
        residents.add(person(SHE, 61, "秘川", "花", HER_HOME, HER_ORIGIN, moved("2"), from("元町", "５番地", "モトハイツ２０１")));
        residents.add(person(CHILD_GONE, 61, "秘川", "空", HER_HOME, CHILD, left("潜山市", "潜町", "８番地", "")));
        residents.add(person(CHILD_DEAD, 61, "秘川", "海", HER_HOME, died()));
        residents.add(person(HUSBAND, 60, "元川", "夫", BEFORE, Map.of("住所_方書", "モトハイツ ２０１号室")));
        residents.add(person(NEIGHBOUR, 65, "隣川", "次郎", HER_HOME, Map.of("住所_方書", "カクレコーポ 101号")));
        var alone = moved("2");
        residents.add(person(CHILD_ALONE, 60, "元川", "子", BEFORE, CHILD));
        residents.add(person(CHILD_ALONE, 90, "元川", "子", HER_HOME, alone, from("元町", "５番地", "モトハイツ２０１")));
        residents.add(person(CHILD_ALONE, 91, "元川", "子", at("別町", "３番地"), moved("3"), from("隠町", "７番地", "カクレコーポ１０１")));
        residents.add(person(NOTED, 67, "家主", "三郎", at("別町", "９番地"), Map.of("備考", "隠町7-101の家主")));
        residents.add(person(DOMICILED, 69, "本籍", "四郎", at("別町", "１０番地"), Map.of("本籍", "東京都千代田区隠町七番地")));
        residents.add(person(GONE, 72, "遠川", "梅", at("公町", "１番地"), left("遠山市", "遠町", "１２番地", "トオソウ３")));
        residents.add(person(FOLLOWER, 73, "遠野", "妹", at("別町", "１１番地"), left("遠山市", "遠町", "12", "遠荘 3号")));
        residents.add(person(FROM_THERE, 74, "影川", "五郎", at("別町", "１２番地"), HER_ORIGIN));
        residents.add(person(COUPLE, 75, "同川", "七郎", HER_HOME, Map.of("住所_方書", "カクレコーポ 101")));
        residents.add(person(WIFE, 75, "同川", "七子", HER_HOME, WIFE_OF_ANOTHER, Map.of("住所_方書", "カクレコーポ 101")));
        residents.add(person(LODGER, 78, "間川", "八郎", HER_HOME, Map.of("住所_方書", "カクレコーポ 101")));
        residents.add(person(FOREIGNER, 70, "", "", at("普町", "３番地"), foreign()));
        residents.add(person(RESIDENT, 81, "普川", "七子", at("普町", "２番地")));
        residents.add(person(STRANGER, 80, "普川", "六郎", at("普町", "１番地"), left("遠山市", "別字", "１番地", "")));
        residents.forEach(resident -> {
            resident.put("住所_市区町村コード", municipality);
            resident.put("住所_市区郡町村名", "千代田区");
        });
        return residents;
    }

    @SafeVarargs
    private static Map<String, String> person(
            long number, long household, String surname, String given, Map<String, String>... items) {
        var all = new HashMap<String, String>();
        all.put("氏名_フリガナ", "ヒミツ　" + number(number));
        all.put("本籍", "北海道札幌市中央区北一条９９番地");
        for (var more : items) {
            all.putAll(more);
        }
        return TownInCsv.resident(number, household, surname, given, all);
    }

    private static String number(long number) {
        return "アイウエオカキクケコ".charAt((int) (number / 10)) + "" + "アイウエオカキクケコ".charAt((int) (number % 10));
    }

    private static Map<String, String> foreign() {
        return Map.ofEntries(
                Map.entry("住民種別", "2"),
                Map.entry("氏名", "SAMPLE ANNA"),
                Map.entry("氏名_外国人ローマ字", "SAMPLE ANNA"),
                Map.entry("世帯主氏名", "SAMPLE ANNA"),
                Map.entry("住民となった年月日", ""),
                Map.entry("本籍", ""),
                Map.entry("戸籍_筆頭者", ""),
                Map.entry("外国人住民となった年月日", "2018-04-01"),
                Map.entry("国籍等_国名コード", "105"),
                Map.entry("国籍名等", "中国"),
                Map.entry("第30条45規定区分", "01"),
                Map.entry("在留資格等コード", "012"),
                Map.entry("在留期間の満了の日", "2031-03-17"),
                Map.entry("在留カード等番号", "ZQ87654321YY"),
                Map.entry("個人番号", INDIVIDUAL_NUMBER));
    }

    private static Map<String, String> at(String town, String block) {
        return Map.of("住所_町字", town, "住所_番地号表記", block);
    }

    private static Map<String, String> moved(String version) {
        return Map.of(
                "個人履歴番号",
                version,
                "異動事由",
                "51",
                "異動年月日",
                "2022-10-0" + version,
                "処理年月日",
                "2022-10-03",
                "住所を定めた年月日",
                "2022-10-0" + version);
    }

    private static Map<String, String> from(String town, String block, String building) {
        return Map.of(
                "転居前住所_都道府県",
                "東京都",
                "転居前住所_市区郡町村名",
                "千代田区",
                "転居前住所_町字",
                town,
                "転居前住所_番地号表記",
                block,
                "転居前住所_方書",
                building);
    }

    private static Map<String, String> died() {
        return Map.of(
                "住民状態",
                "3",
                "異動事由",
                "33",
                "異動年月日",
                "2025-03-31",
                "消除の事由",
                "33",
                "消除の異動年月日",
                "2025-03-31",
                "続柄コード1",
                "20");
    }

    private static Map<String, String> left(String city, String town, String block, String building) {
        var items = new HashMap<String, String>();
        items.put("住民状態", "2");
        items.put("異動事由", "31");
        items.put("異動年月日", "2026-03-31");
        items.put("消除の事由", "31");
        items.put("消除の異動年月日", "2026-03-31");
        items.put("転出予定年月日", "2026-03-31");
        items.put("転出先住所（予定）_都道府県", "遠県");
        items.put("転出先住所（予定）_市区郡町村名", city);
        items.put("転出先住所（予定）_町字", town);
        items.put("転出先住所（予定）_番地号表記", block);
        items.put("転出先住所（予定）_方書", building);
        items.put("転出先住所（予定）_郵便番号", town.equals("遠町") ? "9870004" : "");
        return items;
    }
}
