package jp.yakuba.testdata.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.testdata.register.Register;
import jp.yakuba.testdata.register.Resident;
import jp.yakuba.testdata.register.Version;

/** The rows of {@code residents.csv}: every version of every person. */
public final class ResidentRows {

    private final Numbers numbers;
    private final LocalDate asOf;

    /** Rows of a town with a seed, as of a day. */
    public ResidentRows(long seed, LocalDate asOf) {
        this.numbers = new Numbers(seed);
        this.asOf = asOf;
    }

    /** The names of the items. */
    public static ByteArrayOutputStream header() {
        return Csv.bytes(writer -> writer.writeRecord(DataList.header()));
    }

    /** The versions of the residents of a shard, by person and version. */
    public ByteArrayOutputStream of(Register register, NumberRanges ranges) {
        return Csv.bytes(writer -> register.residents().forEach(resident -> write(writer, resident, ranges)));
    }

    private void write(CsvWriter writer, Resident resident, NumberRanges ranges) {
        List<Version> versions = resident.versions();
        IntStream.range(0, versions.size())
                .mapToObj(i -> new Row(numbers, ranges, asOf, resident, versions.get(i), i + 1))
                .forEach(row -> write(writer, row));
    }

    private static void write(CsvWriter writer, Row row) {
        CsvWriter.CsvWriterRecord cells = writer.writeRecord();
        DataList.columns().forEach(column -> cells.writeField(column.text(row)));
        cells.endRecord();
    }
}
