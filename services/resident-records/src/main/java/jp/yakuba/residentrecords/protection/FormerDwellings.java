package jp.yakuba.residentrecords.protection;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.number.MunicipalityCode;

/**
 * Whose records are kept from sight at a dwelling that a protected person has left. Where she lives or goes, everybody's
 * are, whatever the municipality has decided.
 */
@Requirement("001/3.4")
public enum FormerDwellings implements Coded {
    /** Of everybody who has ever lived there. */
    EVERYBODY("everybody"),
    /** Of those who lived there when she did, or of whom the register does not say when they did. */
    SAME_TIME("same-time");

    private final String code;

    FormerDwellings(String code) {
        this.code = code;
    }

    /** What the municipality has decided. */
    public static FormerDwellings of(ProtectionSettings settings, MunicipalityCode municipality) {
        return settings.formerDwellingsOf().getOrDefault(municipality.value(), settings.formerDwellings());
    }

    @Override
    public String code() {
        return code;
    }
}
