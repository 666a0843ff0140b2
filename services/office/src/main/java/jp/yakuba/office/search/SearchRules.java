package jp.yakuba.office.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.ErrorCode;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;

/** What criteria must be so that a search makes sense. */
public final class SearchRules {

    private static final Pattern SYMBOLS = Pattern.compile("[\\p{So}\\p{Ps}\\p{Pe}]");

    private SearchRules() {}

    /**
     * Everything that stands in the way of the search.
     *
     * @param texts those among the criteria
     * @param asksAnything whether there are criteria at all
     * @param narrows whether another criterion than the texts leaves few enough people
     */
    public static Findings check(List<TextCriterion> texts, boolean asksAnything, boolean narrows) {
        var ofTexts = texts.stream().flatMap(SearchRules::findings).toList();
        if (!ofTexts.isEmpty()) {
            return Findings.of(ofTexts);
        }
        return asksAnything ? somethingNarrows(texts, narrows) : nothingAsked();
    }

    private static Findings nothingAsked() {
        return Findings.of(
                Finding.error(SearchError.CRITERIA_MISSING, "", "検索する条件がありません。", "氏名・フリガナ・生年月日・番号などのどれかを入力してください。"));
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
                ? error(SearchError.SYMBOL_NOT_SEARCHABLE, text, "（株）などの記号では検索できません。", "記号を除いて入力してください。")
                : Findings.none();
    }

    @Requirement("001/2.1.2")
    private static Findings aReadingIsKana(TextCriterion text) {
        return text.kind() == TextCriterion.Kind.READING && !text.key().isEmpty() && !TextCriterion.isKana(text.text())
                ? error(SearchError.KANA_ONLY, text, "フリガナにかな以外の文字があります。", "カタカナかひらがなで入力してください。")
                : Findings.none();
    }

    private static Findings somethingIsLeftToCompare(TextCriterion text) {
        return text.key().isEmpty()
                ? error(SearchError.NOTHING_TO_COMPARE, text, "空白や記号だけでは検索できません。", "文字を入力してください。")
                : Findings.none();
    }

    private static Findings somethingNarrows(List<TextCriterion> texts, boolean narrows) {
        if (narrows || texts.stream().anyMatch(text -> !text.isTooShortForAPart())) {
            return Findings.none();
        }
        return texts.stream()
                .findFirst()
                .map(text -> error(
                        SearchError.PART_TOO_SHORT, text, "部分一致は2文字以上で検索します。", "文字を足すか、前方一致にするか、生年月日などの条件を足してください。"))
                .orElseGet(() -> Findings.of(Finding.error(
                        SearchError.SEARCH_TOO_BROAD, "", "この条件だけでは該当が多すぎます。", "氏名・フリガナ・生年月日・番号などのどれかを足してください。")));
    }

    private static Findings error(ErrorCode code, TextCriterion text, String message, String remedy) {
        return Findings.of(Finding.error(code, text.field(), message, remedy));
    }
}
