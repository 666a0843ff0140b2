package jp.yakuba.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class SealerTest {

    private static final AtomicInteger MUNICIPALITIES = new AtomicInteger(500);

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Inject
    Sealer sealer;

    @Inject
    AuditVerification verification;

    @Inject
    @ConfigProperty(name = "yakuba.audit.anchor-file")
    Path anchor;

    private Operator operator;

    @BeforeEach
    void openAMunicipality() {
        var municipality = MunicipalityCode.ofBody("99" + MUNICIPALITIES.incrementAndGet());
        new TestAccounts(municipality).register();
        operator = Operator.system(municipality, "clerk");
    }

    @Test
    void twenty_writers_at_once_do_not_wait_for_each_other_and_nothing_is_lost() throws Exception {
        try (var writers = Executors.newFixedThreadPool(20)) {
            IntStream.range(0, 20)
                    .forEach(_ -> writers.execute(() -> IntStream.range(0, 25).forEach(_ -> write())));
            IntStream.range(0, 10).forEach(_ -> sealer.sealAll(operator.municipality()));
        }
        sealer.sealAll(operator.municipality());

        var result = verification.verify(operator);
        assertThat(result.breaks()).isEmpty();
        assertThat(result.entries()).isEqualTo(500);
        assertThat(result.waiting()).isZero();
    }

    @Test
    void two_sealers_at_once_seal_every_entry_once() throws Exception {
        IntStream.range(0, 200).forEach(_ -> write());
        try (var sealers = Executors.newFixedThreadPool(4)) {
            IntStream.range(0, 20).forEach(_ -> sealers.execute(() -> sealer.sealAll(operator.municipality())));
        }

        var result = verification.verify(operator);
        assertThat(result.breaks()).isEmpty();
        assertThat(result.entries()).isEqualTo(200);
    }

    @Test
    void an_entry_whose_transaction_ends_late_is_sealed_late() throws Exception {
        var written = new CountDownLatch(1);
        var sealed = new CountDownLatch(1);
        try (var late = Executors.newSingleThreadExecutor()) {
            late.execute(() -> database.transactAll(operator, work -> {
                audit.record(work, AuditEntry.of(SampleOperation.RESIDENT_VIEW));
                written.countDown();
                await(sealed);
            }));
            await(written);
            write();
            sealer.sealAll(operator.municipality());
            assertThat(verification.verify(operator).entries()).isEqualTo(1);
            sealed.countDown();
        }
        sealer.sealAll(operator.municipality());

        var result = verification.verify(operator);
        assertThat(result.breaks()).isEmpty();
        assertThat(result.entries()).isEqualTo(3);
    }

    @Test
    void an_entry_goes_with_its_transaction() {
        assertThatThrownBy(() -> database.transactAll(operator, work -> {
                    audit.record(work, AuditEntry.of(SampleOperation.RESIDENT_REGISTER));
                    throw new IllegalStateException("broken off");
                }))
                .hasMessage("broken off");
        sealer.sealAll(operator.municipality());

        assertThat(verification.verify(operator).entries()).isZero();
    }

    @Test
    void the_service_may_not_change_what_it_wrote() {
        write();
        for (var statement : new String[] {
            "update platform.audit_entry set place = 'x'",
            "delete from platform.audit_entry",
            "truncate platform.audit_entry",
            "update platform.audit_checkpoint set number = 7",
            "delete from platform.audit_checkpoint",
            "insert into platform.audit_entry overriding system value select * from platform.audit_entry"
        }) {
            assertThatThrownBy(() ->
                            database.transactAll(operator, work -> work.sql().execute(statement)))
                    .as(statement)
                    .hasMessageMatching("(?s).*(permission denied|duplicate key).*");
        }
    }

    @Test
    void what_a_crash_kept_from_the_anchor_is_appended_in_the_next_round() throws IOException {
        // Given
        write();
        sealer.sealAll(operator.municipality());
        // The next checkpoint is sealed, and the process dies before its line is written.
        write();
        var before = Files.readAllLines(anchor);
        sealer.sealAll(operator.municipality());
        Files.write(anchor, before);
        database.transactAll(operator, work -> AnchorState.anchored(work.sql(), before.size() - others(before)));
        assertThat(verification.verify(operator).intact()).isTrue();

        // When
        sealer.forgetAnchor();
        sealer.sealAll(operator.municipality());

        // Then
        assertThat(new Anchor(anchor).lastNumber(operator.municipality())).isEqualTo(3);
        assertThat(verification.verify(operator).intact()).isTrue();
    }

    @Test
    void what_another_process_appended_to_the_anchor_is_not_taken_for_lost() throws IOException {
        var here = new Anchor(anchor);
        write();
        sealer.sealAll(operator.municipality());
        assertThat(here.lastNumber(operator.municipality())).isEqualTo(1);
        write();
        sealer.sealAll(operator.municipality());
        assertThat(here.lastNumber(operator.municipality())).isEqualTo(2);

        var half = Files.readAllLines(anchor).getLast().substring(0, 30);
        Files.writeString(anchor, half, StandardOpenOption.APPEND);
        assertThat(here.lastNumber(operator.municipality())).isEqualTo(2);
        var lines = Files.readAllLines(anchor);
        Files.write(anchor, lines.subList(0, lines.size() - 2));
        assertThat(here.lastNumber(operator.municipality())).isEqualTo(1);
        Files.write(anchor, lines.subList(0, lines.size() - 1));
        assertThat(here.lastNumber(operator.municipality())).isEqualTo(2);
    }

    @Test
    void entries_are_sealed_by_themselves_within_seconds() throws InterruptedException {
        write();
        for (int second = 0; second < 20 && verification.verify(operator).entries() == 0; second++) {
            TimeUnit.SECONDS.sleep(1);
        }

        assertThat(verification.verify(operator).entries()).isPositive();
    }

    private long others(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith(operator.municipality().value()))
                .count();
    }

    private void write() {
        database.transactAll(operator, work -> audit.record(work, AuditEntry.of(SampleOperation.RESIDENT_VIEW)));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
