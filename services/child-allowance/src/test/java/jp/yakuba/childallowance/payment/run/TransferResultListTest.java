package jp.yakuba.childallowance.payment.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.yakuba.childallowance.ListedFile;
import org.junit.jupiter.api.Test;

/** A file of transfers that came back is read by the items that {@code data-lists/027-transfer-results.csv} has, in its order. */
class TransferResultListTest {

    private static final ListedFile LIST = ListedFile.of("027-transfer-results.csv");

    /** A file with other items is refused as a whole. */
    @Test
    void each_item_is_read_from_where_the_list_has_it() {
        var file = LIST.with(Map.of("明細番号", "42", "口座番号", "1234567", "金額", "30000", "理由", "account-closed"));

        assertThat(ResultRow.read(file)).containsExactly(new ResultRow(2, "42", "1234567", "30000", "account-closed"));
    }

    @Test
    void the_list_has_the_reasons_that_are_read() {
        assertThat(LIST.item("理由").content())
                .isEqualTo(ListedFile.codes(ReturnReason.values(), ReturnReason::japanese));
    }
}
