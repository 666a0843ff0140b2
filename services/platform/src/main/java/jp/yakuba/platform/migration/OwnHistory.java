package jp.yakuba.platform.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.Configuration;

/**
 * Sees to it, before Flyway looks, that the history of a schema is in the schema, whatever the database was made by.
 * Whoever is killed on the way is gone on from at the next start, and of several that start at once one does it.
 *
 * @param then what comes when the schema is where the program is
 */
record OwnHistory(String schema, Consumer<Configuration> then) implements Callback {

    /** The rows of the history that all schemas once shared go to the schemas whose files they name; all of them or none. */
    private static final String CARRY_OVER = """
            do $$
            declare
                owner text;
            begin
                if to_regclass('public.flyway_schema_history') is null then
                    return;
                end if;
                lock table public.flyway_schema_history in access exclusive mode;
                for owner in
                    select distinct coalesce(substring(script from '([^/]+)/[^/]+$'), 'platform')
                    from public.flyway_schema_history order by 1
                loop
                    execute format('create table if not exists %I.flyway_schema_history '
                        '(like public.flyway_schema_history including all)', owner);
                    execute format('insert into %I.flyway_schema_history select * from public.flyway_schema_history '
                        'where coalesce(substring(script from ''([^/]+)/[^/]+$''), ''platform'') = %L', owner, owner);
                end loop;
                drop table public.flyway_schema_history;
            end
            $$
            """;

    /** Any number; everybody who starts on a database takes the same. */
    private static final long LOCK = 0x59616B756261L;

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.AFTER_CONNECT || event == Event.AFTER_MIGRATE;
    }

    @Override
    public boolean canHandleInTransaction(Event event, Context context) {
        return false;
    }

    @Override
    public void handle(Event event, Context context) {
        if (event == Event.AFTER_MIGRATE) {
            then.accept(context.getConfiguration());
            return;
        }
        try {
            begin(context.getConnection(), context.getConfiguration());
        } catch (SQLException broken) {
            throw new IllegalStateException("The history of the schema " + schema + " could not be begun", broken);
        }
    }

    @Override
    public String getCallbackName() {
        return "history of " + schema;
    }

    private void begin(Connection connection, Configuration configuration) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (isBegun(statement)) {
                return;
            }
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            try {
                statement.execute(CARRY_OVER);
                if (!isBegun(statement)) {
                    beginElsewhere(statement, configuration);
                }
            } finally {
                statement.execute("select pg_advisory_unlock(" + LOCK + ")");
            }
        }
    }

    private boolean isBegun(Statement statement) throws SQLException {
        try (var answer =
                statement.executeQuery("select to_regclass('" + schema + ".flyway_schema_history') is not null")) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    /**
     * The first migration of a schema makes it, so that there is nowhere to write down that it is done: it is written down
     * in a schema for that alone, and moves.
     */
    private void beginElsewhere(Statement statement, Configuration configuration) throws SQLException {
        var elsewhere = schema + "_begins";
        statement.execute("create schema if not exists " + elsewhere);
        Flyway.configure(configuration.getClassLoader())
                .configuration(configuration)
                .callbacks(new Callback[0])
                .schemas(elsewhere)
                .target("next")
                .load()
                .migrate();
        statement.execute("""
                do $$
                begin
                    alter table %1$s.flyway_schema_history set schema %2$s;
                    drop schema %1$s;
                end
                $$
                """.formatted(elsewhere, schema));
    }
}
