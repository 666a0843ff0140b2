package jp.yakuba.testdata.file;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import jp.yakuba.testdata.register.ProtectionMeasure;
import jp.yakuba.testdata.register.Register;

/** The rows of {@code protection-measures.csv}; its columns are derived by the project. */
public final class ProtectionRows {

    private ProtectionRows() {}

    /** The names of the columns. */
    public static ByteArrayOutputStream header() {
        return Csv.bytes(writer -> writer.writeRecord("宛名番号", "開始年月日", "終了年月日", "仮支援", "閲覧", "写し交付", "附票"));
    }

    /** The measures of a shard. */
    public static ByteArrayOutputStream of(Register register, NumberRanges ranges) {
        return Csv.bytes(writer -> register.measures().forEach(measure -> writer.writeRecord(cells(measure, ranges))));
    }

    private static List<String> cells(ProtectionMeasure measure, NumberRanges ranges) {
        LocalDate until = measure.until();
        return List.of(
                ranges.addresseeNumber(measure.resident().ordinal()),
                measure.from().toString(),
                until == null ? "" : until.toString(),
                Boolean.toString(measure.provisional()),
                Boolean.toString(measure.inspection()),
                Boolean.toString(measure.copies()),
                Boolean.toString(measure.supplementaryRegister()));
    }
}
