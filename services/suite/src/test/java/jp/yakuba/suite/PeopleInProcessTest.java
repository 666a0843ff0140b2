package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** Both businesses in one process: whoever begins while movements go on keeps the same as who was there from the start. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(PeopleInProcessTest.TownOfItsOwn.class)
class PeopleInProcessTest extends FollowedTown {

    private static final int PEOPLE = 4_000;

    /** Starts on an empty database. */
    public static final class TownOfItsOwn implements QuarkusTestProfile {}

    @Test
    void a_copy_that_is_made_anew_while_movements_go_on_is_the_same_as_one_that_was_there_from_the_start()
            throws IOException, SQLException {
        // Given
        load(PEOPLE);
        people(0, 5).forEach(this::dies);
        var fromTheStart = kept();
        assertThat(fromTheStart).hasSizeGreaterThan(2 * PEOPLE);
        assertThat(knowsProtectedPeople()).isTrue();

        // When
        forgetEverything();

        // Then
        assertThat(kept()).isEqualTo(fromTheStart);

        // When
        var dying = people(100, 10);
        forgetEverything();
        // Of the pool that all share no thread knows the classes of the application.
        var goingOn = CompletableFuture.runAsync(() -> dying.forEach(this::dies), task -> new Thread(task).start());
        rounds.runNow(accounts().municipality());
        goingOn.join();
        var begunInTheMidst = kept();
        forgetEverything();

        // Then
        assertThat(kept()).isEqualTo(begunInTheMidst).isNotEqualTo(fromTheStart);
        assertThat(states(dying)).containsOnly("3");
    }
}
