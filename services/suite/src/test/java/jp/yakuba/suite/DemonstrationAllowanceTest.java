package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import jp.yakuba.childallowance.payment.demonstration.DemonstrationPayments;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.jobs.Job;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobState;
import jp.yakuba.platform.jobs.Jobs;
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

    @Inject
    DemonstrationPayments payments;

    @Inject
    Jobs jobs;

    @Test
    void the_town_gets_accounts_and_its_families_claims_and_two_years_of_payments_once() throws IOException {
        assertThat(allowance.town()).isEmpty();
        load(600);
        kept();
        var town = allowance.town().orElseThrow();

        allowance.makeAccounts(town, "abcd-efgh-1234");
        allowance.makeAccounts(town, "abcd-efgh-1234");
        assertThat(asked("select user_id from platform.account where user_id in ('clerk3', 'clerk4', 'approver2')"))
                .hasSize(3);

        assertThat(allowance.makeClaims(town)).isGreaterThan(10);
        assertThat(allowance.makeClaims(town)).isZero();
        assertThat(asked("select state || ' ' || count(*) from child_allowance.claim where state <> 'registered'"
                        + " group by state order by 1"))
                .containsExactly("draft 1", "rejected 1", "returned 1", "reviewed 1");

        var job = payments.make(town).orElseThrow();
        until(() -> job(job).state().isEnded());
        assertThat(payments.make(town)).as("it is there").isEmpty();

        assertThat(job(job).state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(asked("select distinct kind from child_allowance.past_payment order by 1"))
                .containsExactly("payment", "repayment", "return");
        assertThat(asked("select max(months)::text from (select count(distinct month) as months"
                        + " from child_allowance.past_payment group by recipient) of_one"))
                .as("two years, but for what the next pay day brings")
                .first(as(STRING))
                .matches("2[2-5]");
        assertThat(asked("select recipient from child_allowance.payment_suspension"))
                .hasSize(1);
        assertThat(asked("select client from child_allowance.payment_setting")).hasSize(1);
    }

    private Job job(JobId id) {
        return database.transact(system(), work -> jobs.get(work, id));
    }

    private List<String> asked(String question) {
        return database.transact(
                system(),
                work -> work.sql().createQuery(question).mapTo(String.class).list());
    }
}
