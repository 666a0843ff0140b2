package jp.yakuba.platform.screens;

import java.util.List;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.platform.problems.PlatformAlert;
import jp.yakuba.platform.problems.PlatformInfo;

/** Invented people and findings for the gallery. */
final class GallerySamples {

    static final List<Option> REASONS =
            List.of(new Option("01", "国内転入"), new Option("02", "国外転入"), new Option("03", "転居"));

    static final List<Option> LEVELS =
            List.of(new Option("exact", "完全一致"), new Option("1", "あいまい1"), new Option("2", "あいまい2"));

    static final PersonHeader GUARDED = new PersonHeader(
            "辻\uDB40\uDD02　一郎",
            "ツジ　イチロウ",
            "平成3年4月1日",
            "35歳",
            "男",
            "＊＊＊＊（支援措置のため表示していません）",
            "0000200026",
            "0000234560",
            List.of(Mark.guard("支援措置中"), Mark.state("現存者")),
            true);

    static final List<Change> CHANGES = List.of(
            new Change("住所", "見本町一丁目２番３号", "見本町五丁目８番１３号", true),
            new Change("方書", "見本コーポ101号室", "", true),
            new Change("住所を定めた年月日", "平成20年4月1日", "令和8年3月25日", false),
            new Change("世帯番号", "0000100013", "0000100013", false),
            new Change("世帯主", "辻\uDB40\uDD02　一郎", "辻\uDB40\uDD02　一郎", true),
            new Change("続柄", "世帯主", "世帯主", false));

    /** A family that changes address, and a child who was born and comes into the register. */
    static final Comparison FAMILY = Comparison.of(List.of(
            member("辻\uDB40\uDD02　一郎", "世帯主", "世帯主"),
            member("辻\uDB40\uDD02　葛\uDB40\uDD02子", "妻", "妻"),
            member("辻\uDB40\uDD02　邉\uDB40\uDD0F太", "子", "子"),
            new Comparison.Person(
                    "辻\uDB40\uDD02　さくら",
                    true,
                    List.of(),
                    List.of(
                            new Change("住所", "", "見本町五丁目８番１３号", true),
                            new Change("住所を定めた年月日", "", "令和8年3月25日", false),
                            new Change("続柄", "", "子", false),
                            new Change("生年月日", "", "令和8年3月20日", false)))));

    static final PeopleHeader HOUSEHOLD = new PeopleHeader(List.of(new PeopleHeader.Household(
            "0000100013",
            "見本町一丁目２番３号　見本コーポ101号室",
            List.of(
                    new PeopleHeader.Person("葛\uDB40\uDD02城　邉\uDB40\uDD0F子", "世帯主　昭和55年12月3日", true, List.of()),
                    new PeopleHeader.Person("葛\uDB40\uDD02城　一郎", "夫　昭和54年2月1日", false, List.of()),
                    new PeopleHeader.Person(
                            "葛\uDB40\uDD02城　さくら", "子　平成20年6月8日", false, List.of(Mark.alert("証明発行に注意")))))));

    static final Sheet RECORD = new Sheet(
            List.of(
                    new Sheet.Block(
                            "氏名",
                            List.of(
                                    new Sheet.Item("氏名", "辻\uDB40\uDD02　一郎"),
                                    new Sheet.Item("フリガナ", "ツジ　イチロウ"),
                                    new Sheet.Item("生年月日", "平成3年4月1日"),
                                    new Sheet.Item("続柄", ""))),
                    new Sheet.Block(
                            "住所",
                            List.of(
                                    new Sheet.Item("住所", "見本町一丁目２番３号　見本コーポ101号室", Sheet.Item.WHOLE_LINE),
                                    new Sheet.Item("住所を定めた年月日", "平成20年4月1日")))),
            List.of(new Sheet.Item("宛名番号", "0000234560"), new Sheet.Item("入力端末", "MIHON-01")));

    static final PeopleStrip FAMILY_BESIDE = new PeopleStrip(
            "世帯 0000200026",
            "/screens/gallery/review",
            List.of(
                    new PeopleStrip.Person(
                            "辻\uDB40\uDD02　一郎", "/screens/gallery/review", "世帯主　平成3年4月1日", true, List.of()),
                    new PeopleStrip.Person(
                            "辻\uDB40\uDD02　葛\uDB40\uDD02子",
                            "/screens/gallery/entry",
                            "妻　平成5年11月20日",
                            false,
                            List.of(Mark.alert("証明発行に注意")))),
            "");

    static final List<Fact> FACTS =
            List.of(new Fact("届出日", "令和8年4月1日"), new Fact("届出人", "本人"), new Fact("本人確認", "個人番号カード"));

    private static Comparison.Person member(String name, String before, String after) {
        return new Comparison.Person(
                name,
                false,
                List.of(new Comparison.Link("住民票を開く", "/screens/gallery/review")),
                List.of(
                        new Change("氏名", name, name, true),
                        new Change("住所", "見本町一丁目２番３号　見本コーポ101号室", "見本町五丁目８番１３号", true),
                        new Change("住所を定めた年月日", "平成20年4月1日", "令和8年3月25日", false),
                        new Change("続柄", before, after, false)));
    }

    private GallerySamples() {}

    /** An entry with each severity, on fields and on the whole. */
    static FormState wrongForm() {
        return FormState.blank()
                .with("name", "葛\uDB40\uDD02城　太郎")
                .with("birthDate", "S64.1.8")
                .with("reason", "01")
                .with("address", "見本町一丁目２番３号")
                .with(Findings.of(
                        Finding.error(
                                FoundationError.DATE_OUTSIDE_ERA,
                                "birthDate",
                                "昭和にない年月日です。",
                                "昭和は64年1月7日までです。平成で入力してください。"),
                        Finding.error(FoundationError.REQUIRED, "reading", "フリガナが入力されていません。", "届書の振り仮名を入力してください。"),
                        Finding.alert(
                                PlatformAlert.SAME_ADDRESS, "address", "同じ住所に別の世帯があります。", "世帯を同じにするかどうかを届出人に確かめてください。"),
                        Finding.info(PlatformInfo.NEW_RESIDENCE, "", "転入先の地区は住居表示の実施予定地区です。", "")));
    }

    /** A search as a clerk types it. */
    static FormState searchForm() {
        return FormState.blank().with("reading", "カツラギ").with("level", "1");
    }
}
