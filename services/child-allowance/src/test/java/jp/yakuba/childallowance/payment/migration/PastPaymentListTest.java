package jp.yakuba.childallowance.payment.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import jp.yakuba.childallowance.ListedFile;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.junit.jupiter.api.Test;

/** A file of past payments is read by the items that {@code data-lists/027-past-payments.csv} has, in its order. */
class PastPaymentListTest {

    private static final ListedFile LIST = ListedFile.of("027-past-payments.csv");
    private static final Map<String, String> PAID =
            Map.of("宛名番号", "5800000001", "対象月", "2026-08", "区分", "return", "金額", "15000", "支払日", "2026-10-13");

    @Test
    void each_item_is_read_from_where_the_list_has_it() {
        assertThat(PastPaymentOrders.header()).isEqualTo(LIST.header());
        assertThat(read(PAID).payment())
                .isEqualTo(new PastPayment(
                        new AddresseeNumber("5800000001"),
                        YearMonth.of(2026, 8),
                        PastPaymentKind.RETURN,
                        15_000,
                        LocalDate.of(2026, 10, 13)));
    }

    @Test
    void a_line_without_an_item_that_is_never_blank_is_refused_at_that_item() {
        assertThat(LIST.items()).isNotEmpty().allSatisfy(item -> {
            var lacking = new HashMap<>(PAID);
            lacking.put(item.name(), "");
            assertThat(item.blank()).as(item.name()).isFalse();
            assertThat(read(lacking).findings())
                    .extracting(found -> found.finding().field())
                    .containsExactly(item.name());
        });
    }

    @Test
    void the_list_has_the_kinds_that_are_read() {
        assertThat(LIST.item("区分").content())
                .isEqualTo(ListedFile.codes(PastPaymentKind.values(), PastPaymentKind::japanese));
    }

    private static PastLine read(Map<String, String> values) {
        var lines = new ArrayList<PastLine>();
        PastLine.LIST.read(LIST.with(values), line -> lines.add(PastLine.of(line, LocalDate.of(2026, 12, 1))));
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}
