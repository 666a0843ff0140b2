package jp.yakuba.residentrecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import jp.yakuba.foundation.code.ApiSpecs;
import org.junit.jupiter.api.Test;

/** What law limits is data. */
class LimitTest {

    @Test
    void each_limit_has_a_value_on_any_day_and_nothing_is_listed_that_nobody_asks_for() {
        var listed = new TreeSet<String>();
        ApiSpecs.eachRow("parameters/resident-records/limits.csv", row -> listed.add(row.getField("name")));

        assertThat(Limit.values())
                .allSatisfy(limit -> assertThat(limit.on(LocalDate.EPOCH)).isPositive());
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Limit.values())
                        .map(limit -> limit.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }
}
