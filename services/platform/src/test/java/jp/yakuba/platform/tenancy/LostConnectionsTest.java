package jp.yakuba.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.operator.Operator;
import org.junit.jupiter.api.Test;

/** A database that was restarted, or failed over to another, while nobody was at the counter. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class LostConnectionsTest {

    private static final Operator CLERK = Operator.system(new MunicipalityCode("131016"), "test");
    private static final Duration IDLE = Duration.ofMillis(1_200);
    private static final int MORE_THAN_THE_POOL_HOLDS = 25;

    @Inject
    Database database;

    @Test
    void nobody_meets_a_connection_that_has_died_meanwhile() throws SQLException {
        assertThat(one()).isEqualTo(1);
        try (var superuser = PostgresForTests.superuser("postgres").getConnection();
                var statement = superuser.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'yakuba_app'");
        }
        LockSupport.parkNanos(IDLE.toNanos());

        for (var request = 0; request < MORE_THAN_THE_POOL_HOLDS; request++) {
            assertThat(one()).isEqualTo(1);
        }
    }

    private int one() {
        return database.transact(
                CLERK,
                work -> work.sql().createQuery("select 1").mapTo(Integer.class).one());
    }
}
