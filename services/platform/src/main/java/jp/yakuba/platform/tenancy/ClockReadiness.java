package jp.yakuba.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jdbi.v3.core.JdbiException;

/** Nobody is sent to a service whose machine has another time than the database. */
@Readiness
@ApplicationScoped
class ClockReadiness implements HealthCheck {

    private static final String NAME = "clock";

    private final Database database;
    private final SameTime time;

    ClockReadiness(Database database, SameTime time) {
        this.database = database;
        this.time = time;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            time.require(database.ask(handle -> handle.createQuery("select clock_timestamp()")
                    .mapTo(OffsetDateTime.class)
                    .one()
                    .toInstant()));
            return HealthCheckResponse.up(NAME);
        } catch (JdbiException anotherTimeOrNone) {
            return HealthCheckResponse.down(NAME);
        }
    }
}
