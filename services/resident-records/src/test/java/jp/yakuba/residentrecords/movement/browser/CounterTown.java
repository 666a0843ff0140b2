package jp.yakuba.residentrecords.movement.browser;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.residentrecords.TownInCsv;

/**
 * A small town for the tests at the counter: one household for each movement, so that none waits for another. 葛󠄂城 is
 * written with its variant, 桜 has no surname, 王 is a student from abroad, 金子 have no head, 桐生 has moved out.
 */
final class CounterTown {

    private static final List<String> FOREIGN_ITEMS = List.of(
            "氏名_外国人ローマ字", "氏名_外国人漢字", "外国人住民となった年月日", "国籍名等", "第30条45規定区分", "在留資格等コード", "在留期間の満了の日", "在留カード等番号");

    private final String municipality;

    CounterTown(String municipality) {
        this.municipality = municipality;
    }

    String csv() {
        return header()
                + Stream.of(
                                family(10, "葛󠄂城", "太郎", "花子", "一郎"),
                                family(20, "白井", "次郎", "梅"),
                                student(30),
                                family(42, "黒田", "四郎", "幸"),
                                family(50, "青木", "健", "恵"),
                                family(60, "赤木", "三郎", "雪", "桃"),
                                family(73, "緑川", "五郎", "波"),
                                neighbours(),
                                withoutSurname(100),
                                withoutHead(110),
                                left(120),
                                family(130, "四谷", "一夫", "二美", "三子", "四郎"))
                        .collect(Collectors.joining());
    }

    private static String header() {
        return TownInCsv.header().strip() + "," + String.join(",", FOREIGN_ITEMS) + "\n";
    }

    /** 世帯主, 妻 and 子, at an address of their own. */
    private String family(int first, String surname, String... given) {
        var lines = new StringBuilder();
        for (var i = 0; i < given.length; i++) {
            var relationship = List.of("02", "12", "20", "20").get(i);
            var items = new HashMap<>(Map.of(
                    "続柄コード1",
                    relationship,
                    "性別",
                    i == 1 ? "2" : "1",
                    "記載順位",
                    String.valueOf(i + 1),
                    "世帯主氏名",
                    surname + "　" + given[0],
                    "生年月日",
                    i >= 2 ? "2012-06-01" : "1980-12-03",
                    "住所_番地号表記",
                    first + "番地"));
            lines.append(line(first + i, first, surname, given[i], items));
        }
        return lines.toString();
    }

    /** Two households on one lot: 茶谷 六郎 alone, and 茶谷 茜 with her husband. */
    private String neighbours() {
        var lot = Map.of("住所_番地号表記", "80番地");
        var husband = Map.of("続柄コード1", "11", "記載順位", "2", "世帯主氏名", "茶谷　茜", "住所_番地号表記", "80番地");
        return line(80, 80, "茶谷", "六郎", lot)
                + line(82, 82, "茶谷", "茜", with(lot, "性別", "2"))
                + line(83, 82, "茶谷", "七郎", husband);
    }

    /** 王 麗, 中長期在留者. */
    private String student(int body) {
        return line(
                body,
                body,
                "",
                "",
                Map.ofEntries(
                        Map.entry("住民種別", "2"),
                        Map.entry("氏名", "WANG LI　王麗"),
                        Map.entry("氏名_フリガナ", "ワン　リー"),
                        Map.entry("世帯主氏名", "WANG LI　王麗"),
                        Map.entry("性別", "2"),
                        Map.entry("住民となった年月日", ""),
                        Map.entry("本籍", ""),
                        Map.entry("戸籍_筆頭者", ""),
                        Map.entry("氏名_外国人ローマ字", "WANG LI"),
                        Map.entry("氏名_外国人漢字", "王麗"),
                        Map.entry("外国人住民となった年月日", "2020-04-01"),
                        Map.entry("国籍名等", "中国"),
                        Map.entry("第30条45規定区分", "01"),
                        Map.entry("在留資格等コード", "023"),
                        Map.entry("在留期間の満了の日", "2030-03-31"),
                        Map.entry("在留カード等番号", "AB12345678CD"),
                        Map.entry("住所_番地号表記", body + "番地")));
    }

    private String withoutSurname(int body) {
        return line(body, body, "", "", Map.of("氏名", "桜", "名_日本人", "桜", "世帯主氏名", "桜", "戸籍_筆頭者", "桜"));
    }

    /** The head has died; nobody has been put in the place yet. */
    private String withoutHead(int first) {
        var wife = Map.of("続柄コード1", "12", "性別", "2", "世帯主氏名", "金子　正", "住所_番地号表記", first + "番地");
        var child = with(with(wife, "続柄コード1", "20"), "生年月日", "2010-02-03");
        return line(first, first, "金子", "文", wife) + line(first + 1, first, "金子", "学", with(child, "記載順位", "2"));
    }

    private String left(int body) {
        return line(
                body,
                body,
                "桐生",
                "八郎",
                Map.of("住民状態", "2", "異動事由", "31", "消除の事由", "31", "消除の異動年月日", "2023-04-01", "異動年月日", "2023-04-01"));
    }

    private String line(long body, long household, String surname, String given, Map<String, String> items) {
        var values = new LinkedHashMap<String, String>();
        values.put("住所_市区町村コード", municipality);
        values.put("住所_市区郡町村名", "千代田区");
        values.putAll(items);
        var common = new LinkedHashMap<>(values);
        FOREIGN_ITEMS.forEach(common::remove);
        var foreign = FOREIGN_ITEMS.stream().map(item -> values.getOrDefault(item, ""));
        return TownInCsv.line(body, household, surname, given, common).strip() + ","
                + foreign.collect(Collectors.joining(",")) + "\n";
    }

    private static Map<String, String> with(Map<String, String> items, String item, String value) {
        var more = new HashMap<>(items);
        more.put(item, value);
        return more;
    }
}
