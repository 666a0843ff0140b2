package jp.yakuba.residentrecords.certificate.issue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.office.issuance.Issue;
import jp.yakuba.office.issuance.Issued;
import jp.yakuba.office.issuance.Mark;
import jp.yakuba.residentrecords.certificate.content.CertificateKind;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.HeadOfCopy;
import jp.yakuba.residentrecords.certificate.content.Omittable;
import org.jspecify.annotations.Nullable;

/**
 * 交付履歴: one issued copy. With the register, which keeps every version, it makes the same copy again.
 *
 * @param issue that it was issued
 * @param household under whose number the records stood
 * @param whole whether these were all members
 * @param head whom the copy names as head of the household
 * @param choices 記載事項
 * @param applicantClass null on copies that were issued before it was asked for
 * @param passedAlerts the reason given for each alert, by its code
 */
@Requirement("001/1.3.8")
public record CertificateIssue(
        Issue issue,
        CertificateKind kind,
        HouseholdNumber household,
        boolean whole,
        HeadOfCopy head,
        Choices choices,
        boolean officialUse,
        @Nullable ApplicantClass applicantClass,
        String applicant,
        String purpose,
        Map<String, String> passedAlerts)
        implements Issued {

    public CertificateIssue {
        passedAlerts = Collections.unmodifiableMap(new LinkedHashMap<>(passedAlerts));
    }

    Set<Mark> marks() {
        var marks = issue.marks();
        if (officialUse) {
            marks.add(Mark.OFFICIAL_USE);
        }
        return marks;
    }

    boolean showsIndividualNumbers() {
        return choices.shows(Omittable.INDIVIDUAL_NUMBER);
    }

    /** The same with another text in place of what clerks wrote about it: its purpose, and the reasons of what was done with it. */
    CertificateIssue saying(String text) {
        return new CertificateIssue(
                issue.saying(text),
                kind,
                household,
                whole,
                head,
                choices,
                officialUse,
                applicantClass,
                applicant,
                purpose.isEmpty() ? purpose : text,
                Map.of());
    }

    /** The same copy issued once more. */
    CertificateIssue again(Issue anew) {
        return new CertificateIssue(
                anew, kind, household, whole, head, choices, officialUse, applicantClass, applicant, purpose, Map.of());
    }
}
