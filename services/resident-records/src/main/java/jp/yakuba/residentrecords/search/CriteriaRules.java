package jp.yakuba.residentrecords.search;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.Secrecy;
import jp.yakuba.residentrecords.RecordsError;

/** What criteria must be so that a search makes sense. */
final class CriteriaRules {

    private static final Pattern SYMBOLS = Pattern.compile("[\\p{So}\\p{Ps}\\p{Pe}]");

    private CriteriaRules() {}

    /** Everything that stands in the way of the search. */
    static Findings check(SearchCriteria criteria) {
        var texts = TextCriterion.of(criteria);
        var ofTexts = texts.stream().flatMap(CriteriaRules::findings).toList();
        if (!ofTexts.isEmpty()) {
            return Findings.of(ofTexts);
        }
        return criteria.keys().isEmpty() ? nothingAsked() : somethingNarrows(criteria);
    }

    /**
     * Who may not read an item finds nobody by it either.
     *
     * @param hidden what the operator may not read
     */
    @Requirement("001/10.4")
    static Findings permitted(SearchCriteria criteria, Predicate<Secrecy> hidden) {
        var blank = criteria.blank();
        var asked = criteria.secrets(hidden).stream().map(path -> notPermitted(path, label(path)));
        var askedBlank = IntStream.range(0, blank.size())
                .filter(i -> hidden.test(blank.get(i).secrecy()))
                .mapToObj(i -> notPermitted("blank[" + i + "]", blank.get(i).japanese() + "の未入力"));
        return Findings.of(Stream.concat(asked, askedBlank).toList());
    }

    private static Finding notPermitted(String path, String label) {
        return Finding.error(
                RecordsError.CRITERION_NOT_PERMITTED, path, label + "で検索する権限がありません。", "この条件を消すか、権限のある職員が検索してください。");
    }

    private static String label(String path) {
        return switch (path) {
            case "individualNumber" -> "個人番号";
            case "residentRecordCode" -> BlankItem.RESIDENT_RECORD_CODE.japanese();
            case "cardNumber" -> BlankItem.CARD_NUMBER.japanese();
            default -> "この条件";
        };
    }

    private static Findings nothingAsked() {
        return Findings.of(
                Finding.error(RecordsError.CRITERIA_MISSING, "", "検索する条件がありません。", "氏名・フリガナ・生年月日・住所・番号のどれかを入力してください。"));
    }

    private static Stream<Finding> findings(TextCriterion text) {
        return Stream.of(symbolsAreNotSearchedFor(text), aReadingIsKana(text), somethingIsLeftToCompare(text))
                .flatMap(found -> found.list().stream())
                .limit(1);
    }

    /** Symbols such as （株） are expressly not searched for. */
    @Requirement("001/2.1.2")
    private static Findings symbolsAreNotSearchedFor(TextCriterion text) {
        return text.isOfName() && SYMBOLS.matcher(text.text()).find()
                ? error(RecordsError.SYMBOL_NOT_SEARCHABLE, text, "（株）などの記号では検索できません。", "記号を除いて入力してください。")
                : Findings.none();
    }

    @Requirement("001/2.1.2")
    private static Findings aReadingIsKana(TextCriterion text) {
        return text.kind() == TextCriterion.Kind.READING && !text.key().isEmpty() && !TextCriterion.isKana(text.text())
                ? error(RecordsError.KANA_ONLY, text, "フリガナにかな以外の文字があります。", "カタカナかひらがなで入力してください。")
                : Findings.none();
    }

    private static Findings somethingIsLeftToCompare(TextCriterion text) {
        return text.key().isEmpty()
                ? error(RecordsError.NOTHING_TO_COMPARE, text, "空白や記号だけでは検索できません。", "文字を入力してください。")
                : Findings.none();
    }

    private static Findings somethingNarrows(SearchCriteria criteria) {
        var texts = TextCriterion.of(criteria);
        if (narrowsWithoutTexts(criteria) || texts.stream().anyMatch(text -> !text.isTooShortForAPart())) {
            return Findings.none();
        }
        return texts.stream()
                .findFirst()
                .map(text -> error(
                        RecordsError.PART_TOO_SHORT, text, "部分一致は2文字以上で検索します。", "文字を足すか、前方一致にするか、生年月日などの条件を足してください。"))
                .orElseGet(() -> Findings.of(Finding.error(
                        RecordsError.SEARCH_TOO_BROAD, "", "この条件だけでは該当が多すぎます。", "氏名・フリガナ・生年月日・住所・番号のどれかを足してください。")));
    }

    private static boolean narrowsWithoutTexts(SearchCriteria criteria) {
        var birth = criteria.birth();
        return criteria.namesSomebody()
                || criteria.townCode() != null
                || !criteria.blank().isEmpty()
                || (birth != null && birth.narrows());
    }

    private static Findings error(ErrorCode code, TextCriterion text, String message, String remedy) {
        return Findings.of(Finding.error(code, text.field(), message, remedy));
    }
}
