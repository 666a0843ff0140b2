package jp.yakuba.residentrecords.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.residentrecords.movement.birth.Birth;
import jp.yakuba.residentrecords.resident.Persons;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The members of a household as a form offers them. */
class MoverRowsTest {

    @ParameterizedTest
    @CsvSource({"1980-12-03, true", "2014-04-10, true", "2014-04-11, false", "2018-04-10, false"})
    @Requirement("001/4.2.0.3#2")
    void a_child_is_not_offered_as_the_parent_whose_family_register_is_quoted(String born, boolean offered) {
        // Given
        var member = Persons.resident("1", "100", "青木", "一", born, "子").build();

        // When
        var rows = MoverRows.of(
                List.of(member),
                FormState.blank(),
                new Movements().of(Birth.KIND).asks(),
                null,
                true,
                LocalDate.of(2026, 4, 10));

        // Then
        assertThat(rows).extracting(MovementForm.MoverRow::mayBeParent).containsExactly(offered);
    }
}
