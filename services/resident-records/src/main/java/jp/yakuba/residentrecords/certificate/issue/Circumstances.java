package jp.yakuba.residentrecords.certificate.issue;

import java.time.Instant;
import java.time.LocalDate;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * When, where and by whom a copy was issued.
 *
 * @param place 交付場所
 * @param terminal 端末名
 */
public record Circumstances(Instant issuedAt, String place, String terminal, String userId, String userName) {

    public static Circumstances of(UnitOfWork work) {
        var operator = work.operator();
        return new Circumstances(work.now(), operator.place(), operator.terminal(), operator.userId(), operator.name());
    }

    LocalDate day() {
        return LocalDate.ofInstant(issuedAt, UnitOfWork.JAPAN);
    }
}
