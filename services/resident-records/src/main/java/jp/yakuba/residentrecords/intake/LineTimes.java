package jp.yakuba.residentrecords.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.platform.jobs.RowFinding;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.RowOrderRules;
import jp.yakuba.residentrecords.resident.RowTimes;
import org.jspecify.annotations.Nullable;

/**
 * What a line says of when things happened, kept as one short text until all lines are read: the rows of a person may stand
 * anywhere in the file.
 */
final class LineTimes {

    private static final String BETWEEN = "\u001f";
    private static final String WORDING = "\u001e";

    private LineTimes() {}

    static String text(RowTimes times) {
        return Stream.of(
                        code(times.reason()),
                        date(times.date()),
                        times.processed().toString(),
                        code(times.state()),
                        date(times.addressSince()),
                        code(times.deletionReason()),
                        date(times.deleted()),
                        day(times.leaves()),
                        day(times.recompiled()))
                .collect(Collectors.joining(BETWEEN));
    }

    static RowTimes parse(String text) {
        var parts = text.split(BETWEEN, -1);
        return new RowTimes(
                Objects.requireNonNull(of(MovementReason.values(), parts[0])),
                Objects.requireNonNull(date(parts[1])),
                LocalDate.parse(parts[2]),
                Objects.requireNonNull(of(ResidentState.values(), parts[3])),
                date(parts[4]),
                of(MovementReason.values(), parts[5]),
                date(parts[6]),
                day(parts[7]),
                day(parts[8]));
    }

    /** What is found in the line that follows the other, by item. */
    static List<RowFinding> found(long line, String before, String after) {
        return RowOrderRules.check(parse(before), parse(after)).list().stream()
                .map(found -> new RowFinding(line, found.about(Header.ITEMS.nameAt(found.field()))))
                .toList();
    }

    private static String code(@Nullable Coded coded) {
        return coded == null ? "" : coded.code();
    }

    private static <C extends Coded> @Nullable C of(C[] all, String code) {
        return Stream.of(all).filter(one -> one.code().equals(code)).findFirst().orElse(null);
    }

    private static String date(@Nullable RecordedDate date) {
        if (date == null) {
            return "";
        }
        return date.wording() == null ? date.value().toString() : date.value() + WORDING + date.wording();
    }

    private static @Nullable RecordedDate date(String text) {
        if (text.isEmpty()) {
            return null;
        }
        var parts = text.split(WORDING, 2);
        var day = CivilDate.parse(parts[0]);
        return parts.length == 1 ? RecordedDate.of(day) : RecordedDate.unknown(day, parts[1]);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
