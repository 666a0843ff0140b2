package jp.yakuba.foundation.text;

import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationAlert;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.Severity;

/** Characters that would print as 〓 are found on entry, whoever enters them: a clerk, a program or a file. */
@Requirement({"001/2.2.3", "001/5.8"})
public final class GlyphRules {

    private static final String PRINTED = "このまま登録すると「〓」で印字されます。";

    private GlyphRules() {}

    /** What is found in texts as they were entered, by their paths. */
    public static Findings check(Map<String, String> texts) {
        return Findings.of(texts.entrySet().stream()
                .flatMap(text -> found(text.getKey(), text.getValue()))
                .sorted(Comparator.comparing(Finding::field))
                .toList());
    }

    /** The same where nothing may print as 〓: each is an error. */
    public static Findings require(Map<String, String> texts) {
        return Findings.of(check(texts).list().stream()
                .map(found -> new Finding(
                        found.code(),
                        Severity.ERROR,
                        found.field(),
                        found.message(),
                        found.remedy().replace(PRINTED, "")))
                .toList());
    }

    /** Only what enters nowhere, however it is asked for: alerts are left to where they can be passed. */
    public static Findings pictographs(Map<String, String> texts) {
        return Findings.of(check(texts).errors());
    }

    private static Stream<Finding> found(String field, String text) {
        return Glyphs.missing(text).stream().map(character -> finding(field, character));
    }

    private static Finding finding(String field, String character) {
        var shown = "「" + character + "」（" + Glyphs.notation(character) + "）";
        return isPictograph(character)
                ? Finding.error(FoundationError.PICTOGRAPH, field, "絵文字" + shown + "は記録できません。", "絵文字を消して入力し直してください。")
                : Finding.alert(
                        FoundationAlert.GLYPH_MISSING,
                        field,
                        "証明書・通知書の文字フォントに字形のない文字" + shown + "があります。",
                        remedy(character));
    }

    private static String remedy(String character) {
        return AdobeJapan1.sameShape(character)
                        .map(same -> "同じ字形の「" + same + "」（" + Glyphs.notation(same) + "）に置き換えてください。")
                        .orElse("文字照会で字形を確かめて、字を選び直してください。")
                + PRINTED;
    }

    private static boolean isPictograph(String character) {
        var base = character.codePointAt(0);
        return Character.isEmoji(base) || Character.isExtendedPictographic(base);
    }
}
