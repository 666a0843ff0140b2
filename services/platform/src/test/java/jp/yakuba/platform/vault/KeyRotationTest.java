package jp.yakuba.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The old key is {@code o}, the new one {@code n}. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class KeyRotationTest {

    private static final TestAccounts URASOE = new TestAccounts("472085");
    private static final int PEOPLE = 7;

    @Inject
    Database database;

    @Inject
    Audit audit;

    private final Map<AddresseeNumber, IndividualNumber> people = new LinkedHashMap<>();

    @BeforeEach
    void numbers_under_the_old_key() {
        URASOE.register();
        for (var i = 1; i <= PEOPLE; i++) {
            people.put(
                    new AddresseeNumber(String.valueOf(2000 + i)),
                    IndividualNumber.ofBody("%011d".formatted(47_208_000 + i)));
        }
        database.transactAll(clerk(), work -> underKeys("on").storeAll(work, people));
        new KeyRotation(database, List.of(underKeys("on")), audit).run(URASOE.municipality());
    }

    @Test
    void afterwards_the_new_key_alone_shows_and_finds_every_number_and_it_stays_its_holder_s() {
        assertThat(rotation(underKeys("no")).run(URASOE.municipality())).isEqualTo(PEOPLE);

        var withoutOldKey = underKeys("n");
        people.forEach((person, number) -> {
            assertThat(shown(withoutOldKey, person)).isEqualTo(number);
            assertThat(holders(withoutOldKey, number)).containsExactly(person);
        });
        assertThat(rotation(underKeys("no")).run(URASOE.municipality())).isZero();
    }

    @Test
    void before_it_the_old_key_cannot_go() {
        var withoutOldKey = underKeys("n");
        assertThatThrownBy(() -> shown(withoutOldKey, people.keySet().iterator().next()))
                .hasMessageContaining("no key o any more");
    }

    @Test
    void while_it_is_under_way_every_number_is_shown_and_found_under_either_key() {
        var both = underKeys("no");
        database.transactAll(clerk(), work -> both.rekey(work, 3));

        people.forEach((person, number) -> {
            assertThat(shown(both, person)).isEqualTo(number);
            assertThat(holders(both, number)).containsExactly(person);
        });
        database.transactAll(clerk(), work -> both.storeAll(work, people));
        assertThat(versions())
                .as("the same numbers, stored again meanwhile, are no new ones")
                .isEqualTo(PEOPLE);
    }

    @Test
    void broken_off_it_goes_on_where_it_stopped() {
        var both = underKeys("no");
        assertThatThrownBy(() -> rotation(new BreaksOff(both)).run(URASOE.municipality()))
                .hasMessage("the machine stops");
        assertThat(underNewKey()).isEqualTo(4);

        assertThat(rotation(both).run(URASOE.municipality())).isEqualTo(PEOPLE - 4);
        assertThat(underNewKey()).isEqualTo(PEOPLE);
    }

    @Test
    void the_log_tells_how_much_was_sealed_anew() {
        rotation(underKeys("no")).run(URASOE.municipality());

        int told = database.transact(clerk(), work -> work.sql()
                .createQuery("select record_count from platform.audit_entry where operation = 'individual-number.rekey'"
                        + " order by entry_id desc limit 1")
                .mapTo(Integer.class)
                .one());
        assertThat(told).isEqualTo(PEOPLE);
    }

    /** Two numbers at a time, and after the second time no more. */
    private static final class BreaksOff implements SealedStore {

        private final SealedStore store;
        private int times;

        private BreaksOff(SealedStore store) {
            this.store = store;
        }

        @Override
        public int rekey(UnitOfWork work, int limit) {
            var done = store.rekey(work, 2);
            if (++times > 2) {
                throw new IllegalStateException("the machine stops");
            }
            return done;
        }
    }

    private KeyRotation rotation(SealedStore store) {
        return new KeyRotation(database, List.of(store), audit);
    }

    private IndividualNumbers underKeys(String letters) {
        return TestEnvelopes.numbersWithKeys(letters, audit);
    }

    private IndividualNumber shown(IndividualNumbers numbers, AddresseeNumber person) {
        return database.transact(clerk(), work -> numbers.disclose(work, person, Purpose.of("record"))
                .orElseThrow());
    }

    private List<AddresseeNumber> holders(IndividualNumbers numbers, IndividualNumber number) {
        return database.transact(clerk(), work -> numbers.holders(work, number));
    }

    private int underNewKey() {
        return count("where key_id = 'n' and index_key_id = 'n'");
    }

    private int versions() {
        return count("");
    }

    private int count(String which) {
        return database.transact(clerk(), work -> work.sql()
                .createQuery("select count(*) from platform.individual_number " + which)
                .mapTo(Integer.class)
                .one());
    }

    private static Operator clerk() {
        return URASOE.operator("clerk", Role.CLERK);
    }
}
