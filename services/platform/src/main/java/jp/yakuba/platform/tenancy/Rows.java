package jp.yakuba.platform.tenancy;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Rows written by JDBC itself: of a hundred columns Jdbi takes longer to find out how each is bound than all else does. */
public final class Rows {

    private Rows() {}

    /** Sets the values of one row. */
    @FunctionalInterface
    public interface Values<T> {
        void set(PreparedStatement statement, T row) throws SQLException;
    }

    /** Does the statement, with question marks for its values, once for each row; fails as Jdbi does. */
    public static <T> void write(UnitOfWork work, String sql, Collection<T> rows, Values<T> values) {
        if (rows.isEmpty()) {
            return;
        }
        try (var statement = work.sql().getConnection().prepareStatement(sql)) {
            for (var row : rows) {
                values.set(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failure) {
            throw new UnableToExecuteStatementException("Rows could not be written", failure, null);
        }
    }
}
