package jp.yakuba.residentrecords.measure.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.issuance.CertifierId;
import jp.yakuba.office.issuance.IssueNumber;
import jp.yakuba.office.issuance.OrderId;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import org.jspecify.annotations.Nullable;

/**
 * One notice that was issued. What it says follows from it: the measure and the record as they were then.
 *
 * @param id its name
 * @param order what was issued together
 * @param kind what it tells
 * @param measure of which measure
 * @param revision the measure as it was
 * @param applicant to whom
 * @param version the applicant's record as it was; 0 of one who is not in the register
 * @param number 発行番号; that of a notice printed again is the first one's
 * @param certifier in whose name
 * @param issuedAt when
 * @param userId by whom
 * @param userName the clerk's name
 * @param reprintOf the notice that this one repeats; null of a first one
 * @param reprintReason why; empty of a first one
 */
record Notice(
        NoticeId id,
        OrderId order,
        NoticeKind kind,
        MeasureId measure,
        int revision,
        AddresseeNumber applicant,
        int version,
        IssueNumber number,
        CertifierId certifier,
        Instant issuedAt,
        String userId,
        String userName,
        @Nullable NoticeId reprintOf,
        String reprintReason) {

    LocalDate day() {
        return LocalDate.ofInstant(issuedAt, UnitOfWork.JAPAN);
    }

    /** By who issued it and on that day; whoever needs it later prints it again, and leaves a record of that. */
    boolean isPrintableBy(UnitOfWork work) {
        return userId.equals(work.operator().userId()) && day().equals(work.today());
    }

    /** The same printed again, by who does it now. */
    Notice again(UnitOfWork work, String reason) {
        return new Notice(
                new NoticeId(UUID.randomUUID()),
                new OrderId(UUID.randomUUID()),
                kind,
                measure,
                revision,
                applicant,
                version,
                number,
                certifier,
                work.now(),
                work.operator().userId(),
                work.operator().name(),
                reprintOf == null ? id : reprintOf,
                reason);
    }

    @Override
    public String toString() {
        return "Notice[" + id + "]";
    }
}
