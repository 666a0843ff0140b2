package jp.yakuba.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.platform.tenancy.Violation;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class IndividualNumbersTest {

    private static final TestAccounts CHIYODA = new TestAccounts("131016");
    private static final AtomicInteger PERSONS = new AtomicInteger(1000);
    private static final Purpose FOR_THE_RECORD = Purpose.of("record");

    @Inject
    Database database;

    @Inject
    IndividualNumbers numbers;

    @Test
    void a_number_is_found_again_and_shown_to_one_who_may_see_it() {
        var person = person();
        var number = number();
        store(person, number);

        assertThat(find(number)).containsExactly(person);
        assertThat(shown(person)).contains(number);
        assertThat(exists(person)).isTrue();
    }

    @Test
    void the_database_holds_neither_the_number_nor_its_plain_hash() {
        // Given
        var person = person();
        var number = number();
        store(person, number);

        // When
        byte[] stored = as(clerk(), work -> work.sql()
                .createQuery("select sealed_number || blind_index from platform.individual_number "
                        + "where addressee_number = :person")
                .bind("person", person.value())
                .mapTo(byte[].class)
                .one());

        // Then
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(number.value());
    }

    @Test
    void another_number_is_a_new_version_and_the_same_one_is_none() {
        var person = person();
        var first = number();
        var second = number();
        store(person, first);
        store(person, first);
        store(person, second);

        assertThat(versions(person)).isEqualTo(2);
        assertThat(find(first)).isEmpty();
        assertThat(shown(person)).contains(second);
    }

    @Test
    void a_removed_number_is_found_no_more_and_stays_in_the_history() {
        var person = person();
        var number = number();
        store(person, number);
        database.transactAll(clerk(), work -> numbers.remove(work, person));

        assertThat(find(number)).isEmpty();
        assertThat(exists(person)).isFalse();
        assertThat(versions(person)).isEqualTo(2);
    }

    @Test
    void a_number_is_one_person_s_for_good() {
        var person = person();
        var number = number();
        store(person, number);
        store(person, number());

        assertThat(holders(number)).containsExactly(person);
        assertThatThrownBy(() -> store(person(), number)).satisfies(refused -> assertThat(Violation.constraint(refused))
                .contains("individual_number_held_once"));
        store(person, number);
        assertThat(find(number)).containsExactly(person);
    }

    @Test
    void a_number_that_was_taken_back_can_be_another_person_s() {
        var number = number();
        var mistaken = person();
        var right = person();
        store(mistaken, number);
        database.transactAll(clerk(), work -> numbers.remove(work, mistaken));
        store(right, number);

        assertThat(holders(number)).containsExactly(right);
    }

    @Test
    void what_a_mistake_brought_is_taken_back_to_the_number_of_before() {
        // Given
        var person = person();
        var own = number();
        var mistaken = number();
        store(person, own);
        var brought = as(clerk(), work -> numbers.store(work, person, mistaken));

        // When
        database.transactAll(clerk(), work -> numbers.takeBack(work, person, brought.orElseThrow()));

        // Then
        assertThat(shown(person)).contains(own);
        assertThat(holders(mistaken)).isEmpty();
        assertThat(holders(own)).containsExactly(person);
        assertThat(versions(person)).isEqualTo(3);
    }

    @Test
    void a_number_that_has_come_since_is_not_taken_back() {
        // Given
        var person = person();
        store(person, number());
        var brought = as(clerk(), work -> numbers.store(work, person, number()));
        var since = number();
        store(person, since);

        // When
        database.transactAll(clerk(), work -> numbers.takeBack(work, person, brought.orElseThrow()));

        // Then
        assertThat(shown(person)).contains(since);
    }

    @Test
    void a_number_the_person_has_already_is_no_version_to_take_back() {
        // Given
        var person = person();
        var number = number();
        store(person, number);

        // When
        OptionalInt brought = as(clerk(), work -> numbers.store(work, person, number));

        // Then
        assertThat(brought).isEmpty();
    }

    private List<AddresseeNumber> holders(IndividualNumber number) {
        return as(clerk(), work -> numbers.holders(work, number));
    }

    @Test
    void many_are_stored_at_once() {
        var batch = Stream.generate(IndividualNumbersTest::person)
                .limit(3)
                .collect(Collectors.toMap(person -> person, person -> number()));
        database.transactAll(clerk(), work -> numbers.storeAll(work, batch));

        Map<AddresseeNumber, IndividualNumber> shown =
                as(clerk(), work -> numbers.discloseAll(work, batch.keySet(), FOR_THE_RECORD));

        assertThat(shown).isEqualTo(batch);
    }

    @Test
    void a_look_is_audited_with_its_purpose() {
        var person = person();
        store(person, number());
        as(clerk(), work -> numbers.disclose(work, person, new Purpose("other", "照会への回答")));

        assertThat(told(person)).containsExactly("success true other");
    }

    @Test
    void who_may_not_see_it_is_refused_and_the_attempt_stays_told() {
        var person = person();
        store(person, number());

        assertThatThrownBy(() -> as(
                        CHIYODA.operator("auditor", Role.AUDITOR),
                        work -> numbers.disclose(work, person, FOR_THE_RECORD)))
                .isInstanceOf(Refusal.class);
        assertThat(told(person)).containsExactly("refused false record");
    }

    @Test
    void a_look_stays_told_when_what_it_was_for_comes_to_nothing() {
        var person = person();
        store(person, number());

        assertThatThrownBy(() -> as(clerk(), work -> {
                    numbers.disclose(work, person, FOR_THE_RECORD);
                    throw new IllegalStateException("broken off");
                }))
                .hasMessage("broken off");
        assertThat(told(person)).containsExactly("success true record");
    }

    @Test
    void a_number_put_in_anothers_place_does_not_open() {
        var thief = person();
        var victim = person();
        store(victim, number());
        database.transactAll(clerk(), work -> work.sql().execute("""
                insert into platform.individual_number
                select municipality_code, ?, 1, sealed_number, key_id, sha256(blind_index), index_key_id, recorded_at, recorded_by
                from platform.individual_number where addressee_number = ?
                """, thief.value(), victim.value()));

        assertThatThrownBy(() -> as(clerk(), work -> numbers.disclose(work, thief, FOR_THE_RECORD)))
                .hasMessageContaining("does not open");
    }

    @Test
    void a_version_is_never_overwritten() {
        var person = person();
        store(person, number());

        assertThatThrownBy(() -> database.transactAll(clerk(), work -> work.sql()
                        .execute("update platform.individual_number set recorded_by = 'nobody'")))
                .hasMessageContaining("never overwritten");
    }

    @Test
    void another_municipality_finds_nothing() {
        // Given
        var sapporo = new TestAccounts("011002");
        var number = number();
        store(person(), number);

        // When
        List<AddresseeNumber> found = as(sapporo.operator("clerk", Role.CLERK), work -> numbers.find(work, number));

        // Then
        assertThat(found).isEmpty();
    }

    @Test
    void the_other_purpose_asks_what_it_is() {
        assertThatThrownBy(() -> Purpose.of("other")).isInstanceOf(RejectedValue.class);
        assertThatThrownBy(() -> Purpose.of("curiosity")).isInstanceOf(RejectedValue.class);
    }

    private void store(AddresseeNumber person, IndividualNumber number) {
        database.transactAll(clerk(), work -> numbers.store(work, person, number));
    }

    private List<AddresseeNumber> find(IndividualNumber number) {
        return as(clerk(), work -> numbers.find(work, number));
    }

    private Optional<IndividualNumber> shown(AddresseeNumber person) {
        return as(clerk(), work -> numbers.disclose(work, person, FOR_THE_RECORD));
    }

    private boolean exists(AddresseeNumber person) {
        return as(clerk(), work -> numbers.exists(work, person));
    }

    private int versions(AddresseeNumber person) {
        return as(clerk(), work -> work.sql()
                .createQuery("select count(*) from platform.individual_number where addressee_number = :person")
                .bind("person", person.value())
                .mapTo(Integer.class)
                .one());
    }

    /** What the audit log tells of looks at this person's number: outcome, seen, purpose. */
    private List<String> told(AddresseeNumber person) {
        return as(clerk(), work -> work.sql()
                .createQuery("""
                        select outcome || ' ' || individual_number || ' ' || (details ->> 'purpose')
                        from platform.audit_entry
                        where operation = 'individual-number.disclose' and subjects = array['addressee:' || :person]
                        """)
                .bind("person", person.value())
                .mapTo(String.class)
                .list());
    }

    private <T> T as(Operator operator, Function<UnitOfWork, T> work) {
        return database.transact(operator, work);
    }

    private static Operator clerk() {
        return CHIYODA.operator("clerk", Role.CLERK);
    }

    private static AddresseeNumber person() {
        return new AddresseeNumber(String.valueOf(PERSONS.incrementAndGet()));
    }

    private static IndividualNumber number() {
        return IndividualNumber.ofBody("%011d".formatted(PERSONS.incrementAndGet()));
    }
}
