package jp.yakuba.platform.tenancy;

import java.lang.reflect.Type;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import jp.yakuba.foundation.id.Id;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.config.ConfigRegistry;

/**
 * The types that nearly all parameters have. Jdbi asks the factory registered last first, and asks for every parameter of
 * every statement: with this one it need not go through the thirty that it brings along. An {@link Id} is a {@code uuid}.
 */
final class PlainArguments implements ArgumentFactory.Preparable {

    private static final Map<Type, Function<Object, Argument>> KNOWN = Map.of(
            String.class, of(Types.VARCHAR, PreparedStatement::setString, String.class),
            Integer.class, of(Types.INTEGER, PreparedStatement::setInt, Integer.class),
            int.class, of(Types.INTEGER, PreparedStatement::setInt, Integer.class),
            Boolean.class, of(Types.BOOLEAN, PreparedStatement::setBoolean, Boolean.class),
            boolean.class, of(Types.BOOLEAN, PreparedStatement::setBoolean, Boolean.class),
            UUID.class, of(Types.OTHER, PreparedStatement::setObject, UUID.class),
            OffsetDateTime.class, of(Types.TIMESTAMP_WITH_TIMEZONE, PreparedStatement::setObject, OffsetDateTime.class),
            byte[].class, of(Types.VARBINARY, PreparedStatement::setBytes, byte[].class));

    private static final Function<Object, Argument> IDS =
            of(Types.OTHER, (statement, position, id) -> statement.setObject(position, id.value()), Id.class);

    @FunctionalInterface
    private interface Setter<T> {
        void set(PreparedStatement statement, int position, T value) throws SQLException;
    }

    private static <T> Function<Object, Argument> of(int sqlType, Setter<T> setter, Class<T> type) {
        return value -> (position, statement, context) -> {
            if (value == null) {
                statement.setNull(position, sqlType);
            } else {
                setter.set(statement, position, type.cast(value));
            }
        };
    }

    @Override
    public Optional<Function<Object, Argument>> prepare(Type type, ConfigRegistry config) {
        return type instanceof Class<?> plain && Id.class.isAssignableFrom(plain)
                ? Optional.of(IDS)
                : Optional.ofNullable(KNOWN.get(type));
    }
}
