package jp.yakuba.platform.tenancy;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.problems.Commits;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Handles;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.postgresql.PGConnection;

/** The only way to the database: opens {@link UnitOfWork}s, and nothing outside one sees a row. */
@ApplicationScoped
public class Database {

    /** The last column of what is asked at the beginning of a unit of work. */
    private static final int CLOCK = 4;

    private final Jdbi jdbi;
    private final EntityManager entities;
    private final ConnectionShares shares;
    private final DatabaseSettings settings;
    private final Waiting waiting;
    private final SameTime time;
    private final Clock clock;

    Database(
            DataSource dataSource,
            EntityManager entities,
            ConnectionShares shares,
            DatabaseSettings settings,
            Waiting waiting,
            SameTime time,
            Clock clock) {
        this.jdbi = Jdbi.create(dataSource).installPlugin(new PostgresPlugin());
        jdbi.registerArgument(new PlainArguments());
        // A handle is on the connection of the transaction, which ends apart from it.
        jdbi.getConfig(Handles.class).setForceEndTransactions(false);
        this.entities = entities;
        this.shares = shares;
        this.settings = settings;
        this.waiting = waiting;
        this.time = time;
        this.clock = clock;
    }

    /**
     * Runs the work in one transaction of the operator's municipality, entities and SQL on the same connection; any exception
     * rolls all of it back.
     */
    public <T extends @org.jspecify.annotations.Nullable Object> T transact(
            Operator operator, Function<UnitOfWork, T> work) {
        return shares.of(Pace.current(), () -> {
            var transaction = new Transaction(entities);
            T result;
            try {
                result = begin(operator, handle -> {
                    var done = whileSomebodyWaits(handle, () -> {
                        var made = work.apply(new UnitOfWork(handle, operator, clock.instant(), transaction));
                        transaction.flush();
                        return made;
                    });
                    if (!operator.isService()) {
                        Commits.begin();
                    }
                    return done;
                });
            } catch (RuntimeException | Error failure) {
                transaction.hasRolledBack();
                throw failure;
            }
            transaction.hasCommitted();
            return result;
        });
    }

    private <T extends @org.jspecify.annotations.Nullable Object> T begin(Operator operator, Function<Handle, T> work) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                // Opened, not taken from the thread: a unit of work inside another one is a transaction of its own.
                try (var handle = jdbi.open()) {
                    enter(handle.getConnection(), operator.municipality());
                    return work.apply(handle);
                }
            });
        } catch (QuarkusTransactionException broken) {
            if (broken.getCause() instanceof Error error) {
                throw error;
            }
            throw FailedCommit.cause(broken);
        }
    }

    /** While a request is served, whoever waits for its answer may leave. */
    private <T extends @org.jspecify.annotations.Nullable Object> T whileSomebodyWaits(
            Handle handle, Supplier<T> work) {
        var waiter = waiter();
        waiter.ifPresent(somebody -> somebody.begin(connection(handle)));
        try {
            return work.get();
        } finally {
            waiter.ifPresent(Waiting::end);
        }
    }

    /** The object itself: what is told of a request may go on when the request is over. */
    private Optional<Waiting> waiter() {
        try {
            return Arc.container().requestContext().isActive()
                    ? Optional.of(ClientProxy.unwrap(waiting))
                    : Optional.empty();
        } catch (ContextNotActiveException overMeanwhile) {
            return Optional.empty();
        }
    }

    private static PGConnection connection(Handle handle) {
        try {
            return handle.getConnection().unwrap(PGConnection.class);
        } catch (SQLException none) {
            throw new IllegalStateException("This is no connection to PostgreSQL", none);
        }
    }

    /** {@link #transact} without a result. */
    public void transactAll(Operator operator, Consumer<UnitOfWork> work) {
        transact(operator, unit -> {
            work.accept(unit);
            return Boolean.TRUE;
        });
    }

    /** A further transaction in the place of one that has been rolled back, for what is told of it in any case. */
    public void transactInAnyCase(UnitOfWork work, Consumer<UnitOfWork> then) {
        work.transaction()
                .afterRollback(() -> begin(work.operator(), handle -> {
                    then.accept(new UnitOfWork(handle, work.operator(), work.now(), new Transaction(entities)));
                    entities.flush();
                    return Boolean.TRUE;
                }));
    }

    /** Reads a row. */
    @FunctionalInterface
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /**
     * Asks one question of a municipality without a unit of work, in one round trip: what each request asks before its own
     * work begins. The answer is made of the first row.
     */
    public <T> Optional<T> lookUp(
            MunicipalityCode municipality, String question, List<Object> values, Reader<T> reader) {
        return shares.of(
                Pace.current(),
                () -> jdbi.withHandle(handle -> {
                    endSilence(handle.getConnection());
                    // Both are sent at once and are one transaction, to whose end the setting lasts.
                    try (var asking = handle.getConnection()
                            .prepareStatement("select set_config('yakuba.municipality', ?, true); " + question)) {
                        asking.setString(1, municipality.value());
                        for (var i = 0; i < values.size(); i++) {
                            asking.setObject(i + 2, values.get(i));
                        }
                        asking.execute();
                        asking.getMoreResults();
                        try (var rows = asking.getResultSet()) {
                            return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
                        }
                    } catch (SQLException failure) {
                        throw new ConnectionException(failure);
                    }
                }));
    }

    /** The municipalities that this database serves. */
    public List<MunicipalityCode> municipalities() {
        return ask(handle -> codes(handle.createQuery("select platform.municipality_codes()")));
    }

    /**
     * Asks once for all municipalities, as background work does that wants to know who has any. Outside a unit of work no row
     * is seen: only the functions of the schema answer, with codes.
     */
    public <T> T ask(Function<Handle, T> question) {
        return jdbi.withHandle(handle -> {
            endSilence(handle.getConnection());
            return question.apply(handle);
        });
    }

    /** The answer to such a question. */
    public static List<MunicipalityCode> codes(Query question) {
        return question.mapTo(String.class).map(MunicipalityCode::new).list();
    }

    /** The municipalities with their public names; for the login, before anybody knows who it is. */
    public <T> List<T> municipalityRows(MunicipalityMapper<T> mapper) {
        return ask(handle -> handle.createQuery("select * from platform.municipality_names()")
                .map((row, context) -> mapper.map(new MunicipalityCode(row.getString("municipality_code")), row))
                .list());
    }

    /** Makes something of a row of platform.municipality_names(). */
    @FunctionalInterface
    public interface MunicipalityMapper<T> {
        T map(MunicipalityCode code, ResultSet row) throws SQLException;
    }

    /** By JDBC itself: it is said with every unit of work. */
    private void enter(Connection connection, MunicipalityCode municipality) {
        endSilence(connection);
        try (var entering = connection.prepareStatement(
                "select set_config('yakuba.municipality', ?, true), set_config('statement_timeout', ?, true),"
                        + " set_config('idle_in_transaction_session_timeout', ?, true), clock_timestamp()")) {
            entering.setString(1, municipality.value());
            entering.setString(2, settings.limit(Pace.current()).toMillis() + "ms");
            entering.setString(3, settings.idle(Pace.current()).toMillis() + "ms");
            try (var entered = entering.executeQuery()) {
                entered.next();
                time.require(entered.getObject(CLOCK, OffsetDateTime.class).toInstant());
            }
        } catch (SQLException failure) {
            throw new ConnectionException(failure);
        }
    }

    /** Waits no longer for a database that says nothing at all than it may take for a statement, and a little. */
    private void endSilence(Connection connection) {
        try {
            var limit = settings.limit(Pace.current());
            // Where statements have no limit, silence has none.
            var longest = limit.isZero() ? limit : limit.plus(settings.silence());
            connection.setNetworkTimeout(Runnable::run, Math.toIntExact(longest.toMillis()));
        } catch (SQLException failure) {
            throw new ConnectionException(failure);
        }
    }

    /** Refuses to run as a role that row-level security would not bind. */
    @PostConstruct
    void refuseAnUnboundRole() {
        var unbound = jdbi.withHandle(
                handle -> handle.createQuery("""
                select rolsuper or rolbypassrls or exists (
                    select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = 'platform' and c.relkind = 'r' and pg_has_role(current_user, c.relowner, 'member'))
                from pg_roles where rolname = current_user
                """).mapTo(Boolean.class).one());
        if (unbound) {
            throw new IllegalStateException(
                    "The application's database role owns tables or bypasses row-level security. "
                            + "Give quarkus.datasource.username a role of its own, and the owner to quarkus.flyway.username.");
        }
    }
}
