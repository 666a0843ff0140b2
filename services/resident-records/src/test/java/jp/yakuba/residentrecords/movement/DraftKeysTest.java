package jp.yakuba.residentrecords.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.vault.SealedStore;
import jp.yakuba.platform.vault.TestEnvelopes;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.movement.movein.MoveInDomestic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys are changed while a draft with a 個人番号 is open. The old key is {@code o}, the new one {@code n}. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DraftKeysTest {

    private static final TestAccounts TOWN = new TestAccounts("473014");
    private static final IndividualNumber NUMBER = IndividualNumber.parse("983205673214");
    private static final String PATH = "newcomers[0].individualNumber";

    @Inject
    Database database;

    @Inject
    MovementDesk desk;

    @Inject
    Examiner examiner;

    @Inject
    Audit audit;

    private Operator clerk = Operator.system(TOWN.municipality(), "test");
    private MovementId draft = MovementId.parse("8b0f3f0a-5d53-4a57-9d39-2f2f3f9c1c11");

    @BeforeEach
    void a_draft_under_the_old_key() {
        TOWN.register();
        clerk = TOWN.operator("clerk1", Role.CLERK);
        draft = database.transact(clerk, work -> {
            work.sql().execute("delete from resident_records.movement_claim");
            var entered = desk.enter(
                    work,
                    MoveInDomestic.KIND,
                    NumbersAtTheSameTimeTest.moveIn(TOWN, "鍵", 51, NUMBER.value()),
                    Map.of("town-not-in-register", "町字一覧がないため"));
            numbers("o").forget(work, entered.id());
            numbers("o").keep(work, entered.id(), Map.of(PATH, NUMBER.value()));
            work.sql().execute("delete from resident_records.movement_claim where kind = 'individual-number'");
            work.sql()
                    .execute(
                            "insert into resident_records.movement_claim (movement_id, kind, number)"
                                    + " values (?, 'individual-number', ?)",
                            entered.id().value(),
                            TestEnvelopes.numbersWithKeys("o", audit)
                                    .fingerprints(work, NUMBER)
                                    .getFirst()
                                    .toString());
            return entered.id();
        });
    }

    @Test
    void its_number_is_read_with_the_new_key_alone_afterwards() {
        assertThat(rekey(numbers("no"))).isEqualTo(1);

        assertThat(kept("n")).containsEntry(PATH, NUMBER.value());
        assertThat(rekey(numbers("no"))).isZero();
    }

    @Test
    void before_that_the_old_key_cannot_go() {
        assertThatThrownBy(() -> kept("n")).hasMessageContaining("no key o any more");
    }

    @Test
    void that_it_claims_the_number_is_seen_under_either_key_and_with_the_new_one_alone_afterwards() {
        // Given
        assertThat(otherDrafts("no")).isNotEmpty();
        assertThat(otherDrafts("n")).as("not yet").isEmpty();

        // When
        rekey(numbers("no"));
        assertThat(rekey(claimKeys("no"))).isEqualTo(1);

        // Then
        assertThat(otherDrafts("n")).isNotEmpty();
        assertThat(rekey(claimKeys("no"))).isZero();
    }

    /** What another draft with the same number is told. */
    private List<String> otherDrafts(String keys) {
        var typed = NumbersAtTheSameTimeTest.moveIn(TOWN, "鍵二", 52, NUMBER.value());
        var notification = examiner.read(MoveInDomestic.KIND, typed).orElseThrow();
        Findings found = database.transact(clerk, work -> claims(keys).inOtherDrafts(work, notification, null));
        return found.list().stream().map(Finding::code).toList();
    }

    private Map<String, String> kept(String keys) {
        return database.transact(clerk, work -> numbers(keys).with(work, draft, Map.of()));
    }

    private int rekey(SealedStore store) {
        return database.transact(clerk, work -> store.rekey(work, 500));
    }

    private NumberClaims claims(String keys) {
        return new NumberClaims(TestEnvelopes.numbersWithKeys(keys, audit));
    }

    private ClaimedNumberKeys claimKeys(String keys) {
        return new ClaimedNumberKeys(TestEnvelopes.numbersWithKeys(keys, audit), numbers(keys));
    }

    private static DraftNumbers numbers(String keys) {
        return new DraftNumbers(TestEnvelopes.withKeys(keys));
    }
}
