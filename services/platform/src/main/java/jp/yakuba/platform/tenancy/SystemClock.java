package jp.yakuba.platform.tenancy;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;

/** The clock that everything takes its time from; a test may put another in its place. */
class SystemClock {

    /** What the machine itself says, whatever clock is in its place. */
    static Instant ofTheMachine() {
        return Instant.now();
    }

    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return Clock.system(UnitOfWork.JAPAN);
    }
}
