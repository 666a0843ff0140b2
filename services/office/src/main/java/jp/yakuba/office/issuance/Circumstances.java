package jp.yakuba.office.issuance;

import java.time.Instant;
import java.time.LocalDate;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * When, where and by whom a paper was issued.
 *
 * @param place 交付場所
 * @param terminal 端末名
 */
public record Circumstances(Instant issuedAt, String place, String terminal, String userId, String userName) {

    /** Now, and by whoever works. */
    public static Circumstances of(UnitOfWork work) {
        var operator = work.operator();
        return new Circumstances(work.now(), operator.place(), operator.terminal(), operator.userId(), operator.name());
    }

    /** The day on which it was. */
    public LocalDate day() {
        return LocalDate.ofInstant(issuedAt, UnitOfWork.JAPAN);
    }
}
