package jp.yakuba.residentrecords.certificate.sheet;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.forms.DatedTexts;
import jp.yakuba.residentrecords.certificate.content.CertificateContent;

/** The words that certify (認証文): dated data in {@code api-specs/forms/certifying-text.csv}. */
@Requirement("001/5.1")
final class CertifyingTexts {

    private static final DatedTexts TEXTS = DatedTexts.load("certifying-text", "copy");

    private CertifyingTexts() {}

    static String of(CertificateContent content, LocalDate day) {
        String copy =
                switch (content) {
                    case CertificateContent.HouseholdCopy household ->
                        household.whole() ? "household-whole" : "household-part";
                    case CertificateContent.IndividualCopy individual -> "individual";
                    case CertificateContent.DeletedRecordCopy deleted -> "deleted";
                };
        return TEXTS.of(copy, day);
    }
}
