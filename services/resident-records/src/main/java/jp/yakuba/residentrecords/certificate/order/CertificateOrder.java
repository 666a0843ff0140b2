package jp.yakuba.residentrecords.certificate.order;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.shape.FreeText;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.certificate.content.CertificateKind;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.Omittable;
import jp.yakuba.residentrecords.certificate.issue.ApplicantClass;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant asks for.
 *
 * @param kind of certificate
 * @param household whose members; may be missing if persons are named
 * @param persons who stands on the copies; empty for everybody of the household that the kind can show
 * @param stay of a 除票: which time of living here, the first being 1; the last one that has ended unless given
 * @param disclosed entries that are not left out
 * @param readings with フリガナ in parentheses
 * @param history with the history of entries, on forms for one person
 * @param specialReasons with movements for special reasons (1.1.4)
 * @param copies of each, one unless given; each gets its own issue number
 * @param officialUse 公用
 * @param withoutSeal prints 公印省略 instead of the seal
 * @param applicantClass 請求者の区分, on which it depends what may stand on the copy; in the history only
 * @param applicant 請求者; in the history only
 * @param purpose 使用目的; in the history only
 * @param releaseReason why a suppression is released for this issue, by one who may
 */
@Requirement({"001/5.1", "001/5.6", "001/5.7"})
record CertificateOrder(
        CertificateKind kind,
        @Nullable HouseholdNumber household,
        List<AddresseeNumber> persons,
        @Nullable Integer stay,
        List<Omittable> disclosed,
        boolean readings,
        boolean history,
        boolean specialReasons,
        @Nullable Integer copies,
        boolean officialUse,
        boolean withoutSeal,
        @Nullable ApplicantClass applicantClass,
        @FreeText(anyGlyph = true) @MaxLength(100) @Nullable String applicant,
        @FreeText(anyGlyph = true) @MaxLength(100) @Nullable String purpose,
        @FreeText(anyGlyph = true) @MaxLength(200) @Nullable String releaseReason) {

    private static final int MOST_COPIES = 20;

    CertificateOrder {
        persons = List.copyOf(persons);
        disclosed = List.copyOf(disclosed);
    }

    Choices choices() {
        var remarks = applicantClass == null || !applicantClass.getsBasicItems();
        return new Choices(Set.copyOf(disclosed), readings, history, specialReasons, remarks);
    }

    int copiesOfEach() {
        return Objects.requireNonNullElse(copies, 1);
    }

    /** What can be seen to be wrong without the register. */
    Findings check() {
        var findings = Findings.none();
        if (household == null && persons.isEmpty()) {
            findings = findings.and(
                    Finding.error(RecordsError.NOBODY_CHOSEN, "persons", "証明する人が選ばれていません。", "世帯番号か宛名番号を指定してください。"));
        }
        if (copiesOfEach() < 1 || copiesOfEach() > MOST_COPIES) {
            findings = findings.and(Finding.error(
                    RecordsError.COPIES_OUT_OF_RANGE, "copies", "部数が範囲の外です。", "1 から " + MOST_COPIES + " までで指定してください。"));
        }
        if (stay != null && (kind != CertificateKind.DELETED || persons.size() != 1)) {
            findings = findings.and(Finding.error(
                    RecordsError.STAY_OF_ONE_PERSON,
                    "stay",
                    "除票を選べるのは、除票の写しに一人だけを記載するときです。",
                    "種別と記載する人を確かめるか、除票の選択を外してください。"));
        }
        return findings;
    }
}
