package jp.yakuba.foundation.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private static final LocalDate LAST_OLD = LocalDate.parse("2024-09-30");
    private static final LocalDate FIRST_NEW = LocalDate.parse("2024-10-01");

    @Test
    void each_row_holds_from_its_first_to_its_last_day() {
        var parameters =
                Parameters.of(List.of(row("new", FIRST_NEW, LocalDate.MAX), row("old", LocalDate.MIN, LAST_OLD)));

        assertThat(parameters.on("amount", LAST_OLD).row()).isEqualTo("old");
        assertThat(parameters.on("amount", FIRST_NEW).row()).isEqualTo("new");
        assertThat(parameters.turns()).containsExactly(FIRST_NEW);
    }

    @Test
    void what_the_law_does_not_know_on_a_day_is_found_missing() {
        var parameters = Parameters.of(List.of(row("new", FIRST_NEW, LocalDate.MAX)));

        assertThat(parameters.find("amount", LAST_OLD)).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> parameters.on("amount", LAST_OLD));
        assertThatIllegalStateException().isThrownBy(() -> parameters.find("another", FIRST_NEW));
    }

    @Test
    void two_rows_for_one_day_are_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Parameters.of(
                        List.of(row("old", LocalDate.MIN, FIRST_NEW), row("new", FIRST_NEW, LocalDate.MAX))))
                .withMessage("new overlaps old");
    }

    @Test
    void days_between_rows_are_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Parameters.of(List.of(
                        row("old", LocalDate.MIN, LAST_OLD.minusDays(1)), row("new", FIRST_NEW, LocalDate.MAX))))
                .withMessage("nothing is said between old and new");
    }

    @Test
    void a_row_has_days_in_order_a_value_of_its_unit_and_an_article() {
        assertThatIllegalStateException().isThrownBy(() -> row("old", FIRST_NEW, LAST_OLD));
        assertThatIllegalStateException().isThrownBy(() -> of("1.5", "円", "第6条"));
        assertThatIllegalStateException().isThrownBy(() -> of("10000", "年月日", "第6条"));
        assertThatIllegalStateException().isThrownBy(() -> of("10000", "円", " "));
        assertThat(of("2024-10-01", "年月日", "附則").day()).isEqualTo(FIRST_NEW);
        assertThat(of("15", "日", "第8条第3項").small()).isEqualTo(15);
    }

    @Test
    void a_file_of_the_specification_is_read_with_the_place_of_each_row() {
        var age = Parameters.load("resident-records/limits").on("head-age", FIRST_NEW);

        assertThat(age.number()).isEqualTo(15);
        assertThat(age.row()).isEqualTo("resident-records/limits.csv:2");
    }

    private static Parameter row(String row, LocalDate first, LocalDate last) {
        return new Parameter(row, "amount", "10000", "円", first, last, "第6条");
    }

    private static Parameter of(String value, String unit, String article) {
        return new Parameter("row", "amount", value, unit, LocalDate.MIN, LocalDate.MAX, article);
    }
}
