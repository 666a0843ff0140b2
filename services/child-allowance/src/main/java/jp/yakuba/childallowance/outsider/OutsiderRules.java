package jp.yakuba.childallowance.outsider;

import static jp.yakuba.foundation.finding.Found.when;

import java.time.LocalDate;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.text.GlyphRules;
import jp.yakuba.office.search.TextCriterion;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of an addressee who is in no register here.
 *
 * @param today the day on which it is entered
 */
record OutsiderRules(Outsider outsider, LocalDate today) {

    /** All that is wrong with it; what would print as 〓 is an alert, as for residents. */
    Findings check() {
        return (outsider.kind().isPerson() ? person() : organisation())
                .and(reading())
                .and(place())
                .and(days())
                .and(protection())
                .and(GlyphRules.check(Outsider.SHAPE.freeTexts(outsider)));
    }

    private Findings person() {
        return when(
                        outsider.birthDate() == null,
                        () -> Finding.error(
                                ChildAllowanceError.OUTSIDER_BIRTH_MISSING,
                                "birthDate",
                                "住登外者の生年月日がありません。",
                                "住民票の写しなどで確かめて入力してください。一部が分からないときは「昭和55年頃」のように入力してください。"))
                .and(when(
                        !isBlank(outsider.representative()),
                        () -> Finding.error(
                                ChildAllowanceError.OUTSIDER_PARTICULARS_WRONG,
                                "representative",
                                "区分に合わない項目が入力されています。",
                                "人には代表者を、法人・施設には生年月日・性別・支援措置を入力しません。区分を確かめてください。")));
    }

    private Findings organisation() {
        return when(
                        isBlank(outsider.representative()),
                        () -> Finding.error(
                                ChildAllowanceError.OUTSIDER_REPRESENTATIVE_MISSING,
                                "representative",
                                "法人・施設の代表者がありません。",
                                "登記事項証明書や事業の指定の通知などで確かめ、代表者の職と氏名を入力してください。"))
                .and(when(
                        outsider.birthDate() != null || outsider.sex() != null || outsider.protection(),
                        () -> Finding.error(
                                ChildAllowanceError.OUTSIDER_PARTICULARS_WRONG,
                                outsider.birthDate() != null
                                        ? "birthDate"
                                        : outsider.sex() != null ? "sex" : "protection",
                                "区分に合わない項目が入力されています。",
                                "人には代表者を、法人・施設には生年月日・性別・支援措置を入力しません。区分を確かめてください。")));
    }

    private Findings reading() {
        return when(
                !TextCriterion.isKana(outsider.reading()),
                () -> Finding.error(
                        ChildAllowanceError.OUTSIDER_READING_NOT_KANA,
                        "reading",
                        "フリガナにかな以外の文字があります。",
                        "カタカナかひらがなで入力してください。"));
    }

    private Findings place() {
        return when(
                !Outsider.PLACES.has(outsider.municipality().value()),
                () -> Finding.error(
                        ChildAllowanceError.OUTSIDER_MUNICIPALITY_UNKNOWN,
                        "municipality",
                        "この市区町村コードの市区町村は、今ありません。",
                        "合併などの前の市区町村では、今の市区町村のコードを入力してください。"));
    }

    private Findings days() {
        var birth = outsider.birthDate();
        var born = birth == null ? null : birth.earliest().orElse(null);
        return when(
                outsider.since().isAfter(today) || (born != null && born.isAfter(today)),
                () -> Finding.error(
                        ChildAllowanceError.OUTSIDER_DAY_WRONG,
                        outsider.since().isAfter(today) ? "since" : "birthDate",
                        "まだ来ていない日です。",
                        "書類の日付を確かめてください。"));
    }

    private Findings protection() {
        return when(
                outsider.protectedUntil() != null && !outsider.protection(),
                () -> Finding.error(
                        ChildAllowanceError.OUTSIDER_PROTECTION_WRONG,
                        "protectedUntil",
                        "支援措置の印がないのに、その期限があります。",
                        "ほかの市区町村から支援措置の通知があったときは印を付け、ないときは期限を消してください。"));
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** Shows nothing of who that is. */
    @Override
    public String toString() {
        return "OutsiderRules[…]";
    }
}
