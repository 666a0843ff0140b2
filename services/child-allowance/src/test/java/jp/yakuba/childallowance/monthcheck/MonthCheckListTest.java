package jp.yakuba.childallowance.monthcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.ListedFile;
import jp.yakuba.childallowance.entitlement.AmountChange;
import jp.yakuba.childallowance.entitlement.AmountSpan;
import jp.yakuba.childallowance.entitlement.CertifiedMonths;
import jp.yakuba.childallowance.entitlement.MonthSpan;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.junit.jupiter.api.Test;

/** The check of the months writes the items that {@code data-lists/027-month-check.csv} has, in its order. */
class MonthCheckListTest {

    private static final ListedFile LIST = ListedFile.of("027-month-check.csv");

    @Test
    void each_item_is_written_where_the_list_has_it() {
        var amounts = new AmountChange(YearMonth.of(2026, 4), YearMonth.of(2026, 9), 10_000, 15_000, false);

        assertThat(MonthCheckJob.HEADER).isEqualTo(LIST.header() + "\r\n");
        assertThat(LIST.read(Deviation.of(amounts).line("5600000001")))
                .isEqualTo(Map.of(
                        "宛名番号", "5600000001",
                        "違うもの", "月額",
                        "最初の月", "2026-04",
                        "最後の月", "2026-09",
                        "登録されている月額", "10000",
                        "決定から求めた月額", "15000"));
    }

    @Test
    void what_is_no_amount_leaves_months_and_amounts_blank() {
        assertThat(LIST.read(Deviation.of("支給する児童").line("5600000001")))
                .containsEntry("違うもの", "支給する児童")
                .containsEntry("最初の月", "")
                .containsEntry("決定から求めた月額", "");
    }

    @Test
    void the_list_has_all_that_can_be_otherwise() {
        var months = new MonthSpan(YearMonth.of(2026, 4), YearMonth.of(2026, 9));
        var standing = new StandingOf(
                List.of(new AmountSpan(YearMonth.of(2026, 4), YearMonth.of(2026, 9), 10_000)),
                Set.of(new CertifiedMonths.OfChild(new AddresseeNumber("5600000002"), months)),
                Set.of(new StandingOf.OfClaim(new ClaimId(UUID.randomUUID()), months)));

        var deviations = standing.deviations(StandingOf.NOTHING);

        assertThat(LIST.item("違うもの").content())
                .isEqualTo(deviations.stream().map(Deviation::what).collect(Collectors.joining(" ")));
    }
}
