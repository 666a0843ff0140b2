package jp.yakuba.residentrecords.place;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.residentrecords.resident.FamilyRegister;
import org.jspecify.annotations.Nullable;

/**
 * The rules on places that are written in one text, municipality first: 本籍 and 最終登録住所地. They may be of former times, and
 * they may lie here as well as elsewhere; only the municipality is looked at, for former names of 町 can be entered (4.0.6).
 */
public final class WrittenPlaceRules {

    private static final String UNKNOWN = "不明";

    private WrittenPlaceRules() {}

    /** 本籍; fields are those of 戸籍の表示. */
    public static Findings ofDomicile(@Nullable FamilyRegister register, OwnTown own) {
        return register == null || isNoPlace(register.domicile())
                ? Findings.none()
                : namesOfTheCode(register.domicile(), register.municipality(), own)
                        .and(known(register.domicile(), register.municipality(), own, "domicile"));
    }

    /** 本籍 of a record that another system kept: worth a look at most. */
    public static Findings ofRecord(@Nullable FamilyRegister register, OwnTown own) {
        return ElsewhereRules.asAlerts(ofDomicile(register, own));
    }

    /** A place without a code, at the field. */
    public static Findings ofText(@Nullable String text, OwnTown own, String field) {
        return text == null || isNoPlace(text) ? Findings.none() : known(text, null, own, field);
    }

    /** 「なし」 or 「不明」 may stand for a place (1.1.12). */
    private static boolean isNoPlace(String text) {
        return text.equals(FamilyRegister.NONE.domicile()) || text.contains(UNKNOWN);
    }

    /** A code and the names of another place are no place. */
    @Requirement("001/1.3.3")
    private static Findings namesOfTheCode(String text, @Nullable MunicipalityCode code, OwnTown own) {
        return code == null || agree(text, code, own)
                ? Findings.none()
                : Findings.of(ElsewhereRules.codeOfAnotherPlace("municipality"));
    }

    private static boolean agree(String text, MunicipalityCode code, OwnTown own) {
        if (own.has(code)) {
            return own.startsHere(text);
        }
        return !Municipalities.has(code)
                || Municipalities.atStartOf(text).stream()
                        .anyMatch(named -> Municipalities.agree(
                                code, Municipalities.prefecture(named), Municipalities.city(named)));
    }

    @Requirement("001/1.3.3")
    private static Findings known(String text, @Nullable MunicipalityCode code, OwnTown own, String field) {
        var codeKnown = code == null || own.has(code) || Municipalities.has(code);
        var textKnown = own.startsHere(text) || !Municipalities.atStartOf(text).isEmpty();
        return codeKnown && (textKnown || code != null)
                ? Findings.none()
                : Findings.of(ElsewhereRules.unknownMunicipality(field));
    }
}
