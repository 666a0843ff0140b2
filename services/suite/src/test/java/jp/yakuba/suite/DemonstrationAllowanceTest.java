package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** The demonstration town has a desk of child allowance, with something to do on it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestProfile(DemonstrationAllowanceTest.TownOfItsOwn.class)
class DemonstrationAllowanceTest extends FollowedTown {

    /** Starts on an empty database. */
    public static final class TownOfItsOwn implements QuarkusTestProfile {}

    @Inject
    DemonstrationAllowance allowance;

    @Test
    void the_town_gets_accounts_and_claims_of_its_families_once() throws IOException {
        assertThat(allowance.town()).isEmpty();
        load(600);
        kept();
        var town = allowance.town().orElseThrow();

        allowance.makeAccounts(town, "abcd-efgh-1234");
        allowance.makeAccounts(town, "abcd-efgh-1234");
        assertThat(asked("select user_id from platform.account where user_id in ('clerk3', 'clerk4', 'approver2')"))
                .hasSize(3);

        assertThat(allowance.makeClaims(town)).isEqualTo(7);
        assertThat(allowance.makeClaims(town)).isZero();
        assertThat(asked("select state || ' ' || count(*) from child_allowance.claim group by state order by 1"))
                .containsExactly("draft 1", "registered 3", "rejected 1", "returned 1", "reviewed 1");
        assertThat(asked("select recipient from child_allowance.due_amount")).isNotEmpty();
    }

    private List<String> asked(String question) {
        return database.transact(
                system(),
                work -> work.sql().createQuery(question).mapTo(String.class).list());
    }
}
