package jp.yakuba.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.vault.TestEnvelopes;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChangeOfKeysTest {

    private static final TestAccounts KYOTO = new TestAccounts("261009");

    @Inject
    Database database;

    @Inject
    FileRows rows;

    private final Operator operator = Operator.system(KYOTO.municipality(), "test");

    @Test
    void a_file_is_read_with_the_new_key_alone_after_the_rotation() throws IOException {
        // Given
        KYOTO.register();
        var content = "宛名番号,氏名".getBytes(StandardCharsets.UTF_8);
        var file = new NewFile("a.csv", "text/csv", new Permission("test.read"), LocalDate.of(2999, 12, 31));
        var stored = files("o").store(operator, file, new ByteArrayInputStream(content));

        // When
        var rotating = files("no");
        assertThat(rekey(rotating)).isEqualTo(1);
        assertThat(rekey(rotating)).isZero();

        // Then
        var newKeyOnly = files("n");
        try (var opened = newKeyOnly.open(operator, stored.id())) {
            assertThat(opened.readAllBytes()).isEqualTo(content);
        }
    }

    private Files files(String keys) {
        return new Files(database, TestEnvelopes.withKeys(keys), rows);
    }

    private int rekey(Files rotating) {
        return database.transact(operator, work -> rotating.rekey(work, 500));
    }
}
