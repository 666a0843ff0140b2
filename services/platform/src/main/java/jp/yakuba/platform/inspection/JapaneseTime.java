package jp.yakuba.platform.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.WarekiDate;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Moments as screens show them. */
final class JapaneseTime {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private JapaneseTime() {}

    /** {@code R8.11.21 13:20:05}, for tables. */
    static String shortly(Instant moment) {
        var local = moment.atZone(UnitOfWork.JAPAN);
        return WarekiDate.of(CivilDate.of(local.toLocalDate()))
                        .map(WarekiDate::shortForm)
                        .orElseGet(() -> local.toLocalDate().toString())
                + " " + CLOCK.format(local);
    }

    /** 令和8年11月21日 13:20:05. */
    static String full(Instant moment) {
        var local = moment.atZone(UnitOfWork.JAPAN);
        return day(local.toLocalDate()) + " " + CLOCK.format(local);
    }

    /** 令和8年11月21日. */
    static String day(LocalDate day) {
        return WarekiDate.of(CivilDate.of(day)).map(WarekiDate::longForm).orElseGet(day::toString);
    }
}
