package jp.yakuba.residentrecords.certificate.order;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.office.issuance.Disposal;
import jp.yakuba.office.issuance.IssueId;
import jp.yakuba.office.issuance.Reprint;
import jp.yakuba.residentrecords.certificate.content.CertificateKind;
import jp.yakuba.residentrecords.certificate.content.Omittable;
import jp.yakuba.residentrecords.certificate.issue.ApplicantClass;
import jp.yakuba.residentrecords.certificate.issue.CertificateIssue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 交付履歴 of one issued copy, as it is told over REST. */
record Certificate(
        IssueId id,
        String issueNumber,
        CertificateKind kind,
        Instant issuedAt,
        String place,
        String terminal,
        String userId,
        HouseholdNumber household,
        boolean wholeHousehold,
        int pages,
        boolean readings,
        boolean history,
        boolean specialReasons,
        boolean officialUse,
        boolean specimen,
        boolean sealed,
        String applicant,
        String purpose,
        @Nullable ApplicantClass applicantClass,
        List<AddresseeNumber> persons,
        List<Omittable> disclosed,
        @Nullable Reprint reprint,
        @Nullable DisposalView disposal) {

    static Certificate of(CertificateIssue issue) {
        var circumstances = issue.circumstances();
        var choices = issue.choices();
        return new Certificate(
                issue.id(),
                issue.number().text(),
                issue.kind(),
                circumstances.issuedAt(),
                circumstances.place(),
                circumstances.terminal(),
                circumstances.userId(),
                issue.household(),
                issue.whole(),
                issue.issue().pages(),
                choices.readings(),
                choices.history(),
                choices.specialReasons(),
                issue.officialUse(),
                issue.issue().specimen(),
                issue.issue().certification().seal() != null,
                issue.applicant(),
                issue.purpose(),
                issue.applicantClass(),
                issue.people(),
                choices.disclosed().stream()
                        .sorted(Comparator.comparing(Omittable::code))
                        .toList(),
                issue.issue().reprint(),
                DisposalView.of(issue.issue().disposal()));
    }

    /** That a copy was disposed of. */
    @Schema(name = "CertificateDisposal")
    record DisposalView(Instant disposedAt, String userId, String reason) {

        static @Nullable DisposalView of(@Nullable Disposal disposal) {
            return disposal == null
                    ? null
                    : new DisposalView(disposal.disposedAt(), disposal.userId(), disposal.reason());
        }
    }
}
