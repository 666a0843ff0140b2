package jp.yakuba.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;

/** A sealed log, and the hand of one who owns the database. */
abstract class TamperedLog {

    static final AtomicInteger MUNICIPALITIES = new AtomicInteger(100);

    @Inject
    Database database;

    @Inject
    Audit audit;

    @Inject
    Sealer sealer;

    @Inject
    AuditVerification verification;

    @Inject
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String databaseAddress;

    @Inject
    @ConfigProperty(name = "yakuba.audit.anchor-file")
    Path anchor;

    Operator operator;
    List<Long> ids;

    /** Three checkpoints of four entries in a municipality of its own. */
    @BeforeEach
    void writeALog() {
        var municipality = MunicipalityCode.ofBody("99" + MUNICIPALITIES.incrementAndGet());
        new TestAccounts(municipality).register();
        operator = Operator.system(municipality, "clerk");
        for (int checkpoint = 0; checkpoint < 3; checkpoint++) {
            IntStream.range(0, 4).forEach(this::write);
            sealer.sealAll(municipality);
        }
        ids = database.transact(operator, work -> work.sql()
                .createQuery("select entry_id from platform.audit_entry order by entry_id")
                .mapTo(Long.class)
                .list());
    }

    void write(int number) {
        database.transactAll(
                operator,
                work -> audit.record(
                        work,
                        AuditEntry.of(SampleOperation.RESIDENT_VIEW)
                                .subject(new AddresseeNumber(String.valueOf(1 + number)))
                                .detail("screen", "照会 " + number)));
    }

    Break first() {
        return verification.verify(operator).firstBreak().orElseThrow();
    }

    Checkpoint forge(long number) {
        var real = database.transact(operator, work -> Checkpoints.after(work.sql(), number - 1))
                .orElseThrow();
        return Checkpoint.seal(
                real.municipality(),
                real.number(),
                real.sealedAt(),
                real.entries(),
                real.previousHash(),
                SigningKey.ofSeed("Zm9yZ2VkZm9yZ2VkZm9yZ2VkZm9yZ2VkZm9yZ2VkISE="));
    }

    static String copy(long from, long to) {
        return """
                insert into platform.audit_entry overriding system value
                select municipality_code, %d, occurred_at, user_id, user_name, department, terminal, place, operation,
                    outcome, individual_number, record_count, subjects, details, request_id, leaf_hash
                from platform.audit_entry where entry_id = %d
                """.formatted(to, from);
    }

    /** An id that the sequence will not give again. */
    long spareId() {
        try (var connection = superuser();
                var sql = connection.createStatement();
                var row = sql.executeQuery("select nextval('platform.audit_entry_entry_id_seq')")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void move(long from, long to) {
        asSuperuser(copy(from, to));
        asSuperuser("delete from platform.audit_entry where entry_id = " + from);
    }

    void asSuperuser(String statement) {
        try (var connection = superuser();
                var sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement)).as(statement).isPositive();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    Connection superuser() throws SQLException {
        var name = databaseAddress.substring(databaseAddress.lastIndexOf('/') + 1);
        return PostgresForTests.superuser(name).getConnection();
    }
}
