package jp.yakuba.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.api.Test;

class KnownErasTest {

    @Test
    @Requirement("001/1.3.6#2")
    void a_machine_tells_from_when_the_newest_era_is_that_it_knows() {
        var meters = new SimpleMeterRegistry();
        new KnownEras(meters);

        assertThat(meters.get("yakuba.era.newest.first.day").gauge().value())
                .isEqualTo((double) LocalDate.of(2019, 5, 1).toEpochDay());
    }
}
