package jp.yakuba.childallowance.payment.run;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import jp.yakuba.childallowance.payment.ListFile;

/**
 * One returned transfer as the list has it: 明細番号, 口座番号, 金額, 理由 (project-derived; what banks give is brought into it).
 *
 * @param line of the file
 */
record ResultRow(long line, String number, String account, String amount, String reason) {

    private static final ListFile LIST = new ListFile(List.of("明細番号", "口座番号", "金額", "理由"), 100_000);

    /** All rows; a list with its header alone says that nothing came back. */
    static List<ResultRow> read(InputStream content) {
        var rows = new ArrayList<ResultRow>();
        LIST.read(
                content,
                line -> rows.add(
                        new ResultRow(line.number(), line.field(0), line.field(1), line.field(2), line.field(3))));
        return rows;
    }

    /** Without what is whose it is alone. */
    @Override
    public String toString() {
        return "ResultRow[" + line + "]";
    }
}
