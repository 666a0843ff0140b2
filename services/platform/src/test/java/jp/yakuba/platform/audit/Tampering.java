package jp.yakuba.platform.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import jp.yakuba.platform.PostgresForTests;
import org.eclipse.microprofile.config.ConfigProvider;

/** Changes the log as only one could who owns the database. */
public final class Tampering {

    private Tampering() {}

    public static void with(String statement) {
        var address = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        var name = address.substring(address.lastIndexOf('/') + 1);
        try (var connection = PostgresForTests.superuser(name).getConnection();
                var sql = connection.createStatement()) {
            assertThat(sql.executeUpdate(statement)).as(statement).isPositive();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
