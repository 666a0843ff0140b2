package jp.yakuba.platform.migration;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.jdbi.v3.core.JdbiException;

/**
 * Nobody is sent to a service before its schemas are where it is: with a migration that runs apart, new instances wait for it
 * while the old ones serve. Once it is so it stays so, and is not asked again.
 */
@Readiness
@ApplicationScoped
class SchemaReadiness implements HealthCheck {

    private static final String NAME = "schemas";

    private final SchemaState state;
    private volatile boolean ready;

    SchemaReadiness(SchemaState state) {
        this.state = state;
    }

    @Override
    public HealthCheckResponse call() {
        if (ready) {
            return HealthCheckResponse.up(NAME);
        }
        try {
            var missing = state.missing();
            ready = missing.isEmpty();
            return ready
                    ? HealthCheckResponse.up(NAME)
                    : HealthCheckResponse.named(NAME)
                            .down()
                            .withData("missing", String.join(", ", missing))
                            .build();
        } catch (JdbiException unanswered) {
            // The database is away, or so new that it does not know the question.
            return HealthCheckResponse.down(NAME);
        }
    }
}
