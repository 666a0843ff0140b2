package jp.yakuba.platform.problems;

import io.quarkus.qute.Qute;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.Set;
import java.util.function.Consumer;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** Requests that fail before, under and after their commit. */
@Path("/commit-probe")
@PermitAll
public class CommitProbe {

    private static final Operator CLERK =
            new Operator(new MunicipalityCode("131016"), "clerk", "clerk", "", Set.<Permission>of(), "192.0.2.1", "");

    private final Database database;

    CommitProbe(Database database) {
        this.database = database;
    }

    @POST
    @Path("/commits/{when}")
    public TemplateInstance onScreen(@PathParam("when") String when) {
        return fail(when);
    }

    @POST
    @Path("/v1/commits/{when}")
    public String overRest(@PathParam("when") String when) {
        return fail(when).render();
    }

    @GET
    @Path("/commits/{when}")
    public TemplateInstance looking(@PathParam("when") String when) {
        return fail(when);
    }

    private TemplateInstance fail(String when) {
        return switch (when) {
            case "before" -> {
                database.transactAll(CLERK, work -> {
                    throw new IllegalStateException("a bug");
                });
                throw new IllegalStateException();
            }
            case "under" -> {
                database.transactAll(CLERK, CommitProbe::dieUnderTheCommit);
                throw new IllegalStateException();
            }
            case "after" -> {
                database.transactAll(CLERK, work -> {});
                throw new IllegalStateException("a bug");
            }
            case "in-the-page" -> {
                database.transactAll(CLERK, work -> {});
                yield Qute.fmt("{missing.thing}").instance();
            }
            case "without-a-connection" -> {
                database.transactAll(CLERK, killed("select pg_terminate_backend(pg_backend_pid())"));
                throw new IllegalStateException();
            }
            default -> throw new IllegalArgumentException(when);
        };
    }

    private static Consumer<UnitOfWork> killed(String statement) {
        return work -> work.sql().execute(statement);
    }

    /** What is deferred to the commit ends the connection in the middle of it. */
    private static void dieUnderTheCommit(UnitOfWork work) {
        work.sql().execute("create temp table dying (n int) on commit drop");
        work.sql().execute("""
                create function pg_temp.die() returns trigger language plpgsql as
                $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$""");
        work.sql().execute("""
                create constraint trigger dies after insert on dying deferrable initially deferred
                for each row execute function pg_temp.die()""");
        work.sql().execute("insert into dying values (1)");
    }
}
