package jp.yakuba.platform.tenancy;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.stream.Stream;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Values as one array of a statement. It binds itself: Jdbi would look for the array's type each time. */
public final class Listed implements Argument {

    private final @Nullable Object[] values;

    private Listed(@Nullable Object[] values) {
        this.values = values;
    }

    /** Texts, as {@code text[]}. */
    public static Listed texts(Collection<String> texts) {
        return new Listed(texts.toArray(String[]::new));
    }

    /** Texts, as {@code text[]}. */
    public static Listed texts(Stream<? extends @Nullable String> texts) {
        return new Listed(texts.toArray(String[]::new));
    }

    /** Whole numbers, as {@code integer[]}. */
    public static Listed numbers(Stream<Integer> numbers) {
        return new Listed(numbers.toArray(Integer[]::new));
    }

    @Override
    public void apply(int position, PreparedStatement statement, StatementContext context) throws SQLException {
        statement.setObject(position, values);
    }

    /** Not the values, which may be names. */
    @Override
    public String toString() {
        return values.length + " values";
    }
}
