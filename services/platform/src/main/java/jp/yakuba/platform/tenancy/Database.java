package jp.yakuba.platform.tenancy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.operator.Operator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The only way to the database: opens {@link UnitOfWork}s, and nothing outside one sees a row. */
@ApplicationScoped
public class Database {

    private final Jdbi jdbi;
    private final Clock clock;

    Database(DataSource dataSource, Clock clock) {
        this.jdbi = Jdbi.create(dataSource).installPlugin(new PostgresPlugin());
        this.clock = clock;
    }

    /** Runs the work in one transaction of the operator's municipality; any exception rolls all of it back. */
    public <T extends @org.jspecify.annotations.Nullable Object> T transact(
            Operator operator, Function<UnitOfWork, T> work) {
        return jdbi.inTransaction(handle -> {
            enter(handle, operator.municipality());
            return work.apply(new UnitOfWork(handle, operator, clock.instant()));
        });
    }

    /** {@link #transact} without a result. */
    public void transactAll(Operator operator, Consumer<UnitOfWork> work) {
        transact(operator, unit -> {
            work.accept(unit);
            return Boolean.TRUE;
        });
    }

    /** A further transaction on the connection of one that is over; for what is told of it after its rollback. */
    public void transactAgain(UnitOfWork over, Consumer<UnitOfWork> work) {
        over.sql().useTransaction(handle -> {
            enter(handle, over.municipality());
            work.accept(new UnitOfWork(handle, over.operator(), over.now()));
        });
    }

    /** The municipalities that this database serves; for background work that goes round them. */
    public List<MunicipalityCode> municipalities() {
        return jdbi.withHandle(handle -> handle.createQuery("select platform.municipality_codes()")
                .mapTo(String.class)
                .map(MunicipalityCode::new)
                .list());
    }

    private static void enter(Handle handle, MunicipalityCode municipality) {
        handle.createQuery("select set_config('yakuba.municipality', :code, true)")
                .bind("code", municipality.value())
                .mapTo(String.class)
                .one();
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
