package jp.yakuba.platform.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import jp.yakuba.platform.Impatient;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import org.junit.jupiter.api.Test;

/** Clients that are gone in the middle of what they were sending. */
@QuarkusTest
@TestProfile(Impatient.class)
@QuarkusTestResource(PostgresForTests.class)
class GoneClientsTest {

    private static final TestAccounts TOWN = new TestAccounts("292010");
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private static final String HALF_A_FILE = """
            POST /probe/v1/files HTTP/1.1
            Host: localhost
            Authorization: Bearer %s
            Content-Type: application/octet-stream
            Content-Length: 4""";

    /** Nobody's mistake: the log has no incident. */
    @Test
    void who_breaks_off_in_the_middle_of_a_file_is_no_incident() throws InterruptedException {
        // Given
        var told = new CopyOnWriteArrayList<LogRecord>();
        var listening = new Listening(told);
        var departures = Logger.getLogger("jp.yakuba.platform.problems.Departure");
        var token = TOWN.register().bearerToken("sender", "access.accounts");
        departures.setLevel(Level.FINE);
        Logger.getLogger("").addHandler(listening);
        try {
            // When
            try (var client = new RawClient()) {
                client.send(HALF_A_FILE.formatted(token), "ab");
                TimeUnit.MILLISECONDS.sleep(500);
            }

            // Then
            var end = System.nanoTime() + PATIENCE;
            while (told.stream().noneMatch(GoneClientsTest::isOfTheClient) && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } finally {
            Logger.getLogger("").removeHandler(listening);
            departures.setLevel(null);
        }
        assertThat(told).anyMatch(GoneClientsTest::isOfTheClient);
        assertThat(told)
                .filteredOn(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .extracting(LogRecord::getMessage)
                .isEmpty();
    }

    private static boolean isOfTheClient(LogRecord entry) {
        return String.valueOf(entry.getMessage()).startsWith("A client has gone");
    }

    private static final class Listening extends Handler {

        private final List<LogRecord> told;

        Listening(List<LogRecord> told) {
            this.told = told;
        }

        @Override
        public void publish(LogRecord entry) {
            told.add(entry);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
