package jp.yakuba.platform.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import jp.yakuba.platform.Bytes;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.vault.TestEnvelopes;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SecondFactorKeysTest {

    private static final TestAccounts HIGASHI = new TestAccounts("473031");

    @Inject
    Database database;

    @Test
    void an_authenticator_works_with_the_new_key_alone_after_the_rotation() {
        // Given
        var clerk = HIGASHI.operator("clerk", Role.CLERK);
        var before = new SecondFactors(new SecondFactors.Rows(), TestEnvelopes.withKeys("o"));
        Optional<Bytes> enrolled = database.transact(clerk, work -> before.secretToEnrol(work, "clerk"));

        // When
        var rotating = new SecondFactors(new SecondFactors.Rows(), TestEnvelopes.withKeys("no"));
        int sealedAnew = database.transact(clerk, work -> rotating.rekey(work, 500));

        // Then
        var after = new SecondFactors(new SecondFactors.Rows(), TestEnvelopes.withKeys("n"));
        Optional<Bytes> kept = database.transact(clerk, work -> after.secret(work, "clerk"));
        assertThat(sealedAnew).isEqualTo(1);
        assertThat(kept).isPresent().isEqualTo(enrolled);
        int left = database.transact(clerk, work -> rotating.rekey(work, 500));
        assertThat(left).isZero();
    }
}
