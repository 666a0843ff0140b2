package jp.yakuba.childallowance.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.childallowance.law.AllowanceLaw;
import jp.yakuba.foundation.time.WarekiMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The annual report.
 *
 * @param year in which the fiscal year begins
 * @param source what it is made by
 * @param notes what it does not know
 */
@Schema(name = "AnnualStatistics")
record Statistics(int year, LocalDate asOf, String source, List<String> notes, List<Line> lines) {

    private static final String SOURCE = "本プロジェクトの定義による集計です。児童手当事業年報の公の様式は確かめていません。";

    private static final List<String> NOTES = List.of(
            "被用者・非被用者の別は、認定請求か、その後の変更届によります。どちらにもない受給者は、別の分からない受給者です。",
            "支給すべき額は、集計したときに立っている決定によります。支払・差止は基準日までのものです。",
            "児童の順番（第3子以降か）は、支給すべき月額から求めています。年齢の分からない児童のいる受給者では不明です。",
            "市区町村全体の数だけです。住所や支援措置の有無では分けていません。");

    /**
     * A number.
     *
     * @param table 表
     * @param item 区分
     * @param part 細区分; empty if there is none
     */
    @Schema(name = "StatisticsLine")
    record Line(String table, String item, String part, String unit, long value) {}

    /** What is due for a month and what its recipients have of it. */
    record OfMonth(YearMonth month, long due, long paid) {}

    /** What was booked in the year in one way. */
    record Booked(String kind, long amount) {}

    /**
     * What is not as it is due for a month, of all years.
     *
     * @param held what of it is held back
     */
    record Open(YearMonth month, long unpaid, long held, long overpaid) {}

    Statistics {
        notes = List.copyOf(notes);
        lines = List.copyOf(lines);
    }

    static Statistics of(
            StatisticsYear year,
            FamilyCount families,
            List<OfMonth> months,
            List<Booked> booked,
            List<Open> open,
            int suspended) {
        var lines = new ArrayList<>(families.lines());
        months.forEach(one -> {
            lines.add(new Line("月分", words(one.month()), "支給すべき額", "円", one.due()));
            lines.add(new Line("月分", words(one.month()), "支払った額", "円", one.paid()));
        });
        for (var kind : List.of("payment", "offset", "return", "repayment")) {
            lines.add(new Line("年度中の収支", act(kind), "", "円", amount(booked, kind)));
        }
        var unpaid = open.stream().mapToLong(Open::unpaid).sum();
        var barred = open.stream()
                .filter(one -> AllowanceLaw.isBarred(one.month(), year.asOf()))
                .mapToLong(Open::unpaid)
                .sum();
        lines.add(new Line("未払・過払い", "未払", "時効になっていないもの", "円", unpaid - barred));
        lines.add(new Line("未払・過払い", "未払", "時効になったもの", "円", barred));
        lines.add(new Line(
                "未払・過払い",
                "未払のうち差し止めているもの",
                "",
                "円",
                open.stream().mapToLong(Open::held).sum()));
        lines.add(new Line("未払・過払い", "差し止めている受給者", "", "人", suspended));
        lines.add(new Line(
                "未払・過払い",
                "過払い",
                "返還・調整のまだのもの",
                "円",
                open.stream().mapToLong(Open::overpaid).sum()));
        return new Statistics(year.year(), year.asOf(), SOURCE, NOTES, lines);
    }

    private static long amount(List<Booked> booked, String kind) {
        return Math.abs(booked.stream()
                .filter(one -> one.kind().equals(kind))
                .mapToLong(Booked::amount)
                .sum());
    }

    private static String act(String kind) {
        return switch (kind) {
            case "payment" -> "支払";
            case "offset" -> "内払調整で回収";
            case "return" -> "振込不能で戻り";
            default -> "返還で回収";
        };
    }

    private static String words(YearMonth month) {
        return WarekiMonth.of(month) + "分";
    }

    /** As a file: a head that says what it is, and a line for each number. */
    String csv() {
        var text = new StringBuilder("\uFEFF年度,基準日,表,区分,細区分,単位,値\r\n");
        lines.forEach(line -> text.append(String.join(
                        ",",
                        String.valueOf(year),
                        asOf.toString(),
                        line.table(),
                        line.item(),
                        line.part(),
                        line.unit(),
                        String.valueOf(line.value())))
                .append("\r\n"));
        text.append(year).append(',').append(asOf).append(",出典,").append(source).append(",,,\r\n");
        notes.forEach(note -> text.append(year)
                .append(',')
                .append(asOf)
                .append(",注,")
                .append(note)
                .append(",,,\r\n"));
        return text.toString();
    }
}
