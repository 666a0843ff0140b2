package jp.yakuba.childallowance.task;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.Addressee;
import jp.yakuba.office.addressee.ResidentState;
import org.jspecify.annotations.Nullable;

/** What the record of a person says of coming and going; days that are not known ask for nothing. */
final class Movement {

    private Movement() {}

    /** The day on which somebody is gone or will be: of moving out the planned one, so that two towns join; null if not. */
    static @Nullable LocalDate goneOn(Addressee person) {
        var leaving = person.moveOut();
        var planned = leaving == null ? null : leaving.plannedDate();
        if (person.state() == ResidentState.RESIDENT) {
            return planned;
        }
        var deletion = person.deletion();
        var deleted = deletion == null ? null : day(deletion.date());
        return person.state() == ResidentState.MOVED_OUT && planned != null ? planned : deleted;
    }

    /** The day of birth. */
    static @Nullable LocalDate bornOn(Addressee person) {
        return day(person.birthDate());
    }

    /** The day on which somebody came, if not by birth. */
    static @Nullable LocalDate cameOn(Addressee person) {
        var since = person.residentFrom();
        var day = since == null ? null : day(since);
        var born = bornOn(person);
        return day != null && born != null && !day.isAfter(born) ? null : day;
    }

    /** The day since which two people live where they live. */
    static @Nullable LocalDate bothSince(Addressee one, Addressee other) {
        return Stream.of(one.addressSince(), other.addressSince())
                .filter(Objects::nonNull)
                .map(Movement::day)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static @Nullable LocalDate day(RecordedDate date) {
        return date.unknown() || !date.value().isCalendarDay()
                ? null
                : date.value().toLocalDate();
    }
}
