package jp.yakuba.childallowance.payment.deduction;

import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.time.DateStyle;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.foundation.time.WarekiMonth;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.screens.DayField;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What is taken from the payments of a recipient, as the pages show it.
 *
 * @param lines each as it counts, the newest first
 * @param mayEnter whether who looks at it may enter something
 */
public record DeductionPage(
        String recipient, List<Line> lines, List<Option> kinds, List<Option> bases, boolean mayEnter) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm");

    /** One as a version has it. */
    public record Line(
            int number,
            String kind,
            String article,
            String amount,
            String months,
            String child,
            String creditor,
            String toldOn,
            String taken,
            String state,
            String reason,
            String recordedBy,
            String recordedAt) {

        private static Line of(Deduction deduction, Deduction.Version version) {
            return new Line(
                    deduction.number(),
                    deduction.kind().japanese(),
                    deduction.kind().article(),
                    amount(version),
                    month(version.firstMonth()) + "から"
                            + (version.lastMonth() == null ? "" : month(version.lastMonth()) + "まで"),
                    version.child() == null ? "" : version.child().value(),
                    text(version.creditor()) + (version.reference() == null ? "" : "（" + version.reference() + "）"),
                    RecordedDate.of(version.toldOn()).display(DateStyle.WAREKI),
                    yen(deduction.taken()),
                    version.withdrawn() ? "撤回" : "有効",
                    text(version.reason()),
                    version.recordedByName(),
                    TIME.format(ZonedDateTime.ofInstant(version.recordedAt(), UnitOfWork.JAPAN)));
        }

        private static String amount(Deduction.Version version) {
            return version.amount() == null
                    ? version.basis().japanese()
                    : version.basis().japanese() + " " + yen(version.amount());
        }
    }

    /**
     * One with all its versions, the newest first.
     *
     * @param open whether it may be changed or withdrawn, by who looks at it
     */
    public record One(DeductionPage page, Line line, List<Line> versions, boolean open) {}

    static DeductionPage of(UnitOfWork work, AddresseeNumber recipient, List<Deduction> deductions) {
        return new DeductionPage(
                recipient.value(),
                deductions.stream().map(one -> Line.of(one, one.newest())).toList(),
                DeductionKind.on(work.today()).stream()
                        .map(kind -> new Option(kind.code(), kind.japanese()))
                        .toList(),
                Option.of(DeductionBasis.values(), DeductionBasis::japanese),
                mayEnter(work.operator()));
    }

    private static boolean mayEnter(Operator who) {
        return who.may(ChildAllowancePermission.PAYMENT_RECIPIENT);
    }

    One one(Deduction deduction) {
        return new One(
                this,
                Line.of(deduction, deduction.newest()),
                deduction.versions().stream()
                        .map(version -> Line.of(deduction, version))
                        .toList(),
                mayEnter && !deduction.newest().withdrawn());
    }

    /** The form of a change, as it counts now. */
    static FormState form(Deduction deduction) {
        var newest = deduction.newest();
        return FormState.blank()
                .with("kind", deduction.kind().code())
                .with("basis", newest.basis().code())
                .with("amount", newest.amount() == null ? "" : newest.amount().toString())
                .with("firstMonth", newest.firstMonth().toString())
                .with(
                        "lastMonth",
                        newest.lastMonth() == null ? "" : newest.lastMonth().toString())
                .with("child", newest.child() == null ? "" : newest.child().value())
                .with("creditor", text(newest.creditor()))
                .with("reference", text(newest.reference()))
                .with("toldOn", DayField.text(newest.toldOn()))
                .with("reason", text(newest.reason()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String month(YearMonth month) {
        return WarekiMonth.of(month) + "期";
    }

    private static String yen(long amount) {
        return "%,d円".formatted(amount);
    }
}
