package jp.yakuba.residentrecords.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.rest.PageRequest;
import org.junit.jupiter.api.Test;

/** A search that would take too long says so, and how to narrow it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class StoppedSearchTest {

    private static final TestAccounts TOWN = new TestAccounts("282014");

    @Inject
    SearchTown town;

    @Test
    void a_search_that_is_stopped_tells_how_to_narrow_it() {
        var clerk = TOWN.operator("clerk1", Role.CLERK);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> town.whileNamesAreLocked(() -> town.in(clerk, work -> {
                    work.sql().execute("set local statement_timeout = '300ms'");
                    town.search(work, "{\"reading\": \"サトウ\"}", new PageRequest());
                })))
                .satisfies(refusal -> assertThat(refusal.findings().codes()).containsExactly("search-too-wide"));
    }
}
