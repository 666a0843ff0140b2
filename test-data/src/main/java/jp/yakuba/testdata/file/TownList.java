package jp.yakuba.testdata.file;

import java.io.ByteArrayOutputStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.testdata.place.TownNames;

/** The rows of {@code town-list.csv}: the 町字 of the town, as a municipality loads them (1.3.3). */
@Requirement("001/1.3.3")
public final class TownList {

    private TownList() {}

    /** All of them; none has come or gone. */
    public static ByteArrayOutputStream bytes() {
        return Csv.bytes(writer -> {
            writer.writeRecord("町字コード", "町字", "フリガナ", "郵便番号", "適用開始日", "適用終了日");
            TownNames.all()
                    .forEach(town ->
                            writer.writeRecord(town.code(), town.name(), town.reading(), town.postalCode(), "", ""));
        });
    }
}
