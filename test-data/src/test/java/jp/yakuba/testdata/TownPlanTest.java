package jp.yakuba.testdata;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TownPlanTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 1);

    @Test
    void a_town_has_three_hundred_to_a_million_residents() {
        assertThatCode(() -> new TownPlan(300, 1, AS_OF)).doesNotThrowAnyException();
        assertThatCode(() -> new TownPlan(1_000_000, 1, AS_OF)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new TownPlan(299, 1, AS_OF));
        assertThatIllegalArgumentException().isThrownBy(() -> new TownPlan(1_000_001, 1, AS_OF));
    }

    @Test
    void a_town_is_of_a_time_for_which_holidays_are_known() {
        assertThatIllegalArgumentException().isThrownBy(() -> new TownPlan(300, 1, LocalDate.of(2023, 12, 31)));
        assertThatIllegalArgumentException().isThrownBy(() -> new TownPlan(300, 1, LocalDate.of(2050, 1, 1)));
    }
}
