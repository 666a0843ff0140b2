package jp.yakuba.residentrecords.certificate.issue;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.certificate.content.CertificateKind;
import jp.yakuba.residentrecords.certificate.content.Choices;
import jp.yakuba.residentrecords.certificate.content.HeadOfCopy;
import jp.yakuba.residentrecords.certificate.content.Omittable;
import jp.yakuba.residentrecords.certificate.content.SubjectVersion;
import jp.yakuba.residentrecords.certificate.sheet.IssueNumber;
import jp.yakuba.residentrecords.certificate.sheet.Mark;
import org.jspecify.annotations.Nullable;

/**
 * 交付履歴: one issued copy. With the register, which keeps every version, it makes the same copy again.
 *
 * @param order names the copies that were asked for together
 * @param household under whose number the records stood
 * @param whole whether these were all members
 * @param head whom the copy names as head of the household
 * @param subjects whose records, in the order of the copy
 * @param choices 記載事項
 * @param applicantClass null on copies that were issued before it was asked for
 * @param passedAlerts the reason given for each alert, by its code
 * @param reprint null unless it repeats another copy
 * @param disposal null unless it was disposed of
 */
@Requirement("001/1.3.8")
public record CertificateIssue(
        UUID id,
        UUID order,
        Circumstances circumstances,
        CertificateKind kind,
        HouseholdNumber household,
        boolean whole,
        HeadOfCopy head,
        List<SubjectVersion> subjects,
        Choices choices,
        boolean officialUse,
        boolean specimen,
        IssueNumber number,
        int pages,
        Certification certification,
        @Nullable ApplicantClass applicantClass,
        String applicant,
        String purpose,
        Map<String, String> passedAlerts,
        @Nullable Reprint reprint,
        @Nullable Disposal disposal) {

    public CertificateIssue {
        subjects = List.copyOf(subjects);
        passedAlerts = Collections.unmodifiableMap(new LinkedHashMap<>(passedAlerts));
    }

    public List<AddresseeNumber> people() {
        return subjects.stream().map(SubjectVersion::person).toList();
    }

    Set<Mark> marks() {
        var marks = EnumSet.noneOf(Mark.class);
        if (officialUse) {
            marks.add(Mark.OFFICIAL_USE);
        }
        if (specimen) {
            marks.add(Mark.SPECIMEN);
        }
        if (reprint != null) {
            marks.add(Mark.REPRINT);
        }
        return marks;
    }

    boolean showsIndividualNumbers() {
        return choices.shows(Omittable.INDIVIDUAL_NUMBER);
    }

    /** By the one who issued it, on the day of issue, unless it was disposed of. */
    boolean isPrintableBy(UnitOfWork work) {
        return disposal == null
                && circumstances.userId().equals(work.operator().userId())
                && circumstances.day().equals(work.today());
    }

    /** The copy that this one repeats, or itself. */
    UUID original() {
        return reprint == null ? id : reprint.of();
    }

    /** The same copy printed again. */
    CertificateIssue again(UUID newId, Circumstances now, String reason) {
        return new CertificateIssue(
                newId,
                newId,
                now,
                kind,
                household,
                whole,
                head,
                subjects,
                choices,
                officialUse,
                specimen,
                number,
                pages,
                certification,
                applicantClass,
                applicant,
                purpose,
                Map.of(),
                new Reprint(original(), reason),
                null);
    }
}
