package jp.yakuba.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SchemaValidationException;
import java.sql.DriverManager;
import java.sql.SQLException;
import jp.yakuba.platform.PostgresForTests;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Flyway owns the schema; Hibernate's mappings fit it, or a service under test does not start. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MappingsTest {

    @Inject
    EntityManagerFactory mappings;

    @Inject
    @ConfigProperty(name = "quarkus.hibernate-orm.schema-management.strategy")
    String strategy;

    @Inject
    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String address;

    @Inject
    @ConfigProperty(name = "quarkus.flyway.username")
    String owner;

    @Inject
    @ConfigProperty(name = "quarkus.flyway.password")
    String password;

    @Test
    void mappings_are_validated_when_a_service_under_test_starts() {
        assertThat(strategy).isEqualTo("validate");
        assertThatCode(this::validate).doesNotThrowAnyException();
    }

    @Test
    void a_mapped_column_that_is_not_there_is_found() throws SQLException {
        migrate("alter table platform.second_factor rename last_step to last_used_step");
        try {
            assertThatThrownBy(this::validate)
                    .isInstanceOf(SchemaValidationException.class)
                    .hasMessageContaining("last_step");
        } finally {
            migrate("alter table platform.second_factor rename last_used_step to last_step");
        }
    }

    @Test
    void a_mapped_column_of_another_type_is_found() throws SQLException {
        migrate("alter table platform.second_factor alter last_step drop default, alter last_step type text");
        try {
            assertThatThrownBy(this::validate)
                    .isInstanceOf(SchemaValidationException.class)
                    .hasMessageContaining("last_step");
        } finally {
            migrate("alter table platform.second_factor alter last_step type bigint using last_step::bigint,"
                    + " alter last_step set default 0");
        }
    }

    private void validate() throws SchemaValidationException {
        mappings.getSchemaManager().validate();
    }

    private void migrate(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(address, owner, password);
                var migration = connection.createStatement()) {
            migration.execute(statement);
        }
    }
}
