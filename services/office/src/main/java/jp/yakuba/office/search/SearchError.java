package jp.yakuba.office.search;

import jp.yakuba.foundation.finding.ErrorCode;

/** What can be wrong with what is looked for. */
public enum SearchError implements ErrorCode {
    CRITERIA_MISSING("criteria-missing"),
    KANA_ONLY("kana-only"),
    NOTHING_TO_COMPARE("nothing-to-compare"),
    PART_TOO_SHORT("part-too-short"),
    SEARCH_TOO_BROAD("search-too-broad"),
    SEARCH_TOO_WIDE("search-too-wide"),
    SYMBOL_NOT_SEARCHABLE("symbol-not-searchable");

    private final String code;

    SearchError(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
