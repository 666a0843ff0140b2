package jp.yakuba.platform.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"08001", "08003", "08006", "57P01", "57P02", "57P03", "53100", "53300", "25006", "25P03", "28P01"
            })
    void a_database_that_is_away_is_an_outage_however_deep_it_is_said(String state) {
        assertThat(Outage.is(new IllegalStateException(new RuntimeException(new SQLException("x", state)))))
                .isTrue();
    }

    @Test
    void a_pool_that_waited_in_vain_is_an_outage() {
        assertThat(Outage.is(new SQLException("Sorry, acquisition timeout!"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "22021", "53200", "53400", "57014"})
    void a_statement_that_fails_is_none(String state) {
        assertThat(Outage.is(new IllegalStateException(new SQLException("x", state))))
                .isFalse();
    }

    @Test
    void a_bug_is_none() {
        assertThat(Outage.is(new IllegalStateException("x"))).isFalse();
    }
}
