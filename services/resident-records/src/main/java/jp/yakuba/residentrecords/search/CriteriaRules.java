package jp.yakuba.residentrecords.search;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.Secrecy;
import jp.yakuba.office.search.SearchRules;
import jp.yakuba.residentrecords.RecordsError;

/** What criteria must be so that a search makes sense. */
final class CriteriaRules {

    private CriteriaRules() {}

    /** Everything that stands in the way of the search. */
    static Findings check(SearchCriteria criteria) {
        return SearchRules.check(criteria.texts(), !criteria.keys().isEmpty(), narrowsWithoutTexts(criteria));
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

    private static boolean narrowsWithoutTexts(SearchCriteria criteria) {
        var birth = criteria.birth();
        return criteria.namesSomebody()
                || criteria.townCode() != null
                || !criteria.blank().isEmpty()
                || (birth != null && birth.narrows());
    }
}
