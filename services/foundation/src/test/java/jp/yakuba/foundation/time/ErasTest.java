package jp.yakuba.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.RejectedValue;
import org.junit.jupiter.api.Test;

@Requirement("001/1.3.6")
class ErasTest {

    @Test
    void are_those_of_the_data_in_order() {
        assertThat(Eras.all()).map(Era::name).containsExactly("明治", "大正", "昭和", "平成", "令和");
        assertThat(Eras.all().getLast().last()).isEmpty();
    }

    @Test
    void are_found_by_code_name_and_initial() {
        for (Era era : Eras.all()) {
            assertThat(Eras.ofCode(era.code())).isEqualTo(era);
            assertThat(Eras.ofName(era.name())).isEqualTo(era);
        }
        assertThatThrownBy(() -> Eras.ofCode("9")).isInstanceOf(RejectedValue.class);
    }

    @Test
    @Requirement("001/1.3.6#1")
    void leave_no_day_between_them() {
        for (int i = 1; i < Eras.all().size(); i++) {
            Era before = Eras.all().get(i - 1);
            Era era = Eras.all().get(i);
            assertThat(era.firstDay().toLocalDate())
                    .isBetween(
                            before.last().orElseThrow().toLocalDate(),
                            before.last().orElseThrow().toLocalDate().plusDays(1));
        }
    }

    @Test
    @Requirement("001/1.3.6#1")
    void start_and_end_on_their_days() {
        for (Era era : Eras.all()) {
            assertThat(era.contains(era.firstDay())).isTrue();
            era.last().ifPresent(last -> assertThat(era.contains(last)).isTrue());
            era.last()
                    .map(last -> CivilDate.of(last.toLocalDate().plusDays(1)))
                    .ifPresent(after -> assertThat(era.contains(after)).isFalse());
        }
    }
}
