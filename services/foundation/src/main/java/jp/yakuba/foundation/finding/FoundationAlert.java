package jp.yakuba.foundation.finding;

/** What the foundation finds that may be passed. */
public enum FoundationAlert implements AlertCode {
    GLYPH_MISSING("glyph-missing"),
    HOUSEHOLD_SPOUSES_SEVERAL("household-spouses-several"),
    RELATIONSHIP_AGE_MISMATCH("relationship-age-mismatch"),
    RELATIONSHIP_SEX_MISMATCH("relationship-sex-mismatch");

    private final String code;

    FoundationAlert(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
