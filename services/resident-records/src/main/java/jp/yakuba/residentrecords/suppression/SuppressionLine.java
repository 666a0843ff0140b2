package jp.yakuba.residentrecords.suppression;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.protection.Procedures;
import jp.yakuba.residentrecords.protection.StandingSuppression;
import jp.yakuba.residentrecords.protection.SuppressionLevel;

/**
 * A suppression in force in one line.
 *
 * @param measure the 支援措置 that it is the effect of; empty of any other
 * @param changeable whether it can be changed here, since it is the effect of no 支援措置
 */
public record SuppressionLine(
        String id,
        String kind,
        String about,
        String level,
        String procedures,
        String term,
        String reason,
        String measure,
        boolean changeable) {

    static SuppressionLine of(StandingSuppression standing) {
        var suppression = standing.suppression();
        var end = suppression.endsOn();
        return new SuppressionLine(
                suppression.suppressionId().toString(),
                suppression.kind().japanese(),
                standing.household() == null ? "個人" : "世帯",
                suppression.level() == SuppressionLevel.ERROR ? "エラー" : "アラート",
                procedures(suppression.procedures()),
                day(suppression.startsOn()) + " から " + (end == null ? "" : day(end) + " まで"),
                Objects.toString(standing.reason(), ""),
                Objects.toString(standing.measure(), ""),
                !suppression.kind().isProtection());
    }

    private static String procedures(Procedures procedures) {
        return Stream.of(
                        procedures.movement() ? "異動入力" : "",
                        procedures.issue() ? "証明書の発行" : "",
                        procedures.inquiry() ? "照会" : "")
                .filter(procedure -> !procedure.isEmpty())
                .collect(Collectors.joining("・"));
    }

    private static String day(LocalDate day) {
        return RecordedDate.of(day).display(DateStyle.WAREKI);
    }
}
