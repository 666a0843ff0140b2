package jp.yakuba.testdata.file;

import java.io.ByteArrayOutputStream;
import java.util.stream.LongStream;
import jp.yakuba.foundation.Requirement;

/** The rows of {@code resident-record-codes.csv}: codes for those who will come (4.3.1). */
@Requirement("001/4.3.1")
public final class CodeStock {

    private CodeStock() {}

    /** So many codes that nobody in the town of the seed has. */
    public static ByteArrayOutputStream of(long seed, int size) {
        Numbers numbers = new Numbers(seed);
        return Csv.bytes(writer -> {
            writer.writeRecord("住民票コード");
            LongStream.range(0, size)
                    .mapToObj(index -> numbers.unusedRecordCode(index).value())
                    .forEach(writer::writeRecord);
        });
    }
}
