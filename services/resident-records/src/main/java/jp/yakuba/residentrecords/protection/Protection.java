package jp.yakuba.residentrecords.protection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.screens.Mark;
import jp.yakuba.residentrecords.Limit;
import jp.yakuba.residentrecords.RecordsAlert;
import jp.yakuba.residentrecords.RecordsError;

/**
 * What is suppressed of one person: everything that nobody has lifted.
 *
 * @param suppressions in the order of their kinds, 支援措置 first
 */
@Requirement({"001/3.1", "001/2.2.4"})
public record Protection(List<Suppression> suppressions) {

    /** Nothing is suppressed. */
    public static final Protection NONE = new Protection(List.of());

    /** Sorts them. */
    public Protection {
        suppressions = suppressions.stream()
                .sorted(Comparator.comparing(Suppression::kind).thenComparing(Suppression::startsOn))
                .toList();
    }

    /** Whether it is a 支援対象者, provisionally or not. */
    public boolean isOfProtectedPerson() {
        return suppressions.stream().anyMatch(suppression -> suppression.kind().isProtection());
    }

    /** What stands in the way of a procedure. A 支援措置 speaks of itself, whatever it suppresses besides. */
    public Findings on(Procedure procedure) {
        return Findings.of(suppressions.stream()
                .filter(suppression -> suppression.procedures().include(procedure))
                .map(suppression -> finding(suppression, procedure))
                .toList());
    }

    private static Finding finding(Suppression suppression, Procedure procedure) {
        if (suppression.kind().isProtection()) {
            return Finding.error(
                    RecordsError.PROTECTED_PERSON,
                    "",
                    suppression.kind().japanese() + "の対象者です。" + procedure.japanese() + "はできません。",
                    "支援措置責任者の審査を受け、認められたときに一時解除をしてください。");
        }
        return switch (suppression.level()) {
            case ERROR ->
                Finding.error(
                        RecordsError.SUPPRESSED,
                        "",
                        procedure.japanese() + "が抑止されています。",
                        "「抑止・支援措置」の画面で抑止の理由を確かめてください。続けるには、権限のある職員が抑止を解除します。");
            case ALERT ->
                Finding.alert(
                        RecordsAlert.SUPPRESSED,
                        "",
                        procedure.japanese() + "に注意が必要です。",
                        "「抑止・支援措置」の画面で抑止の理由を確かめ、続けてよいときは、そう判断した理由を入力してください。");
        };
    }

    /** What the clerk must see wherever the person is shown. */
    public List<Mark> marks(LocalDate today) {
        return suppressions.stream()
                .map(suppression -> mark(suppression, today))
                .distinct()
                .toList();
    }

    private static Mark mark(Suppression suppression, LocalDate today) {
        if (suppression.kind().isProtection()) {
            return Mark.guard(suppression.kind().japanese() + (suppression.isOverdue(today) ? "（期間終了・未解除）" : "期間中"));
        }
        return switch (suppression.level()) {
            case ERROR -> Mark.guard(procedures(suppression) + "抑止");
            case ALERT -> Mark.alert(procedures(suppression) + "注意");
        };
    }

    private static String procedures(Suppression suppression) {
        return String.join(
                "・",
                Stream.of(Procedure.values())
                        .filter(suppression.procedures()::include)
                        .map(Procedure::japanese)
                        .toList());
    }

    /** That the term of a 支援措置 ends so soon that it may be extended, or has ended without being extended. */
    @Requirement("001/3.4")
    public Findings terms(LocalDate today) {
        return Findings.of(suppressions.stream()
                .filter(suppression -> suppression.kind().isProtection())
                .flatMap(suppression -> term(suppression, today))
                .toList());
    }

    private static Stream<Finding> term(Suppression suppression, LocalDate today) {
        if (suppression.isOverdue(today)) {
            return Stream.of(Finding.alert(
                    RecordsAlert.PROTECTION_TERM_OVER, "", "支援措置の期間が終了しています。", "延長するか終了するかを、支援措置責任者に確かめてください。"));
        }
        return suppression.endsSoon(today)
                ? Stream.of(Finding.alert(
                        RecordsAlert.PROTECTION_TERM_ENDS_SOON,
                        "",
                        "支援措置の期間が" + Limit.PROTECTION_EXTENSION.on(today) + "か月以内に終了します。",
                        "延長の手続を案内してください。"))
                : Stream.of();
    }
}
