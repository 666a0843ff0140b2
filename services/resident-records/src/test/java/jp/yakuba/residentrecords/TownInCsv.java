package jp.yakuba.residentrecords;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.foundation.number.SequentialNumbers;
import jp.yakuba.platform.TestAccounts;

/** Resident files for tests, written line by line. */
public final class TownInCsv {

    private static final List<String> ITEMS = List.of(
            "宛名番号",
            "個人履歴番号",
            "世帯番号",
            "住民種別",
            "住民状態",
            "異動事由",
            "異動年月日",
            "処理年月日",
            "氏名",
            "氏_日本人",
            "名_日本人",
            "氏名_フリガナ",
            "性別",
            "生年月日",
            "続柄コード1",
            "世帯主氏名",
            "記載順位",
            "住所_市区町村コード",
            "住所_都道府県",
            "住所_市区郡町村名",
            "住所_町字",
            "住所_番地号表記",
            "住民となった年月日",
            "住所を定めた年月日",
            "記載の届出年月日",
            "本籍",
            "戸籍_筆頭者",
            "住民票コード",
            "個人番号",
            "消除の事由",
            "消除の異動年月日",
            "転入前住所_都道府県",
            "転入前住所_市区郡町村名");

    private TownInCsv() {}

    /** The same lines as those of another municipality. */
    public static String in(TestAccounts accounts, String csv) {
        return csv.replace("131016,東京都", accounts.municipality().value() + ",東京都");
    }

    /** The header. */
    public static String header() {
        return String.join(",", ITEMS) + "\n";
    }

    /** A file of residents with whatever items they have. */
    public static String file(List<Map<String, String>> residents) {
        var items = new LinkedHashSet<String>();
        residents.forEach(resident -> items.addAll(resident.keySet()));
        return String.join(",", items) + "\n"
                + residents.stream()
                        .map(resident -> items.stream()
                                .map(item -> resident.getOrDefault(item, ""))
                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n"));
    }

    /** The line of a resident; the items given go before. */
    public static String line(long body, long household, String surname, String given, Map<String, String> items) {
        return String.join(",", resident(body, household, surname, given, items).values()) + "\n";
    }

    /** The items of a resident; those given go before. */
    public static Map<String, String> resident(
            long body, long household, String surname, String given, Map<String, String> items) {
        var values = new LinkedHashMap<String, String>();
        ITEMS.forEach(item -> values.put(item, ""));
        values.put("宛名番号", number(body));
        values.put("個人履歴番号", "1");
        values.put("世帯番号", number(household));
        values.put("住民種別", "1");
        values.put("住民状態", "1");
        values.put("異動事由", "11");
        values.put("異動年月日", "2020-04-01");
        values.put("処理年月日", "2020-04-02");
        values.put("氏名", surname + "　" + given);
        values.put("氏_日本人", surname);
        values.put("名_日本人", given);
        values.put("氏名_フリガナ", "ヒノデ　タロウ");
        values.put("性別", "1");
        values.put("生年月日", "1980-12-03");
        values.put("続柄コード1", "02");
        values.put("世帯主氏名", surname + "　" + given);
        values.put("記載順位", "1");
        values.put("住所_市区町村コード", "131016");
        values.put("住所_都道府県", "東京都");
        values.put("住所_市区郡町村名", "千代田区");
        values.put("住所_町字", "日の出町");
        values.put("住所_番地号表記", "１番地");
        values.put("住民となった年月日", "2020-04-01");
        values.put("住所を定めた年月日", "2020-04-01");
        values.put("記載の届出年月日", "2020-04-02");
        values.put("本籍", "東京都千代田区日の出町１番地");
        values.put("戸籍_筆頭者", surname + "　" + given);
        values.put(
                "住民票コード",
                ResidentRecordCode.ofBody("%010d".formatted(1_000_000 + body)).value());
        values.putAll(items);
        return values;
    }

    /** The ten-digit number of a body. */
    public static String number(long body) {
        return SequentialNumbers.TEN_DIGITS.withCheckDigit(body);
    }
}
