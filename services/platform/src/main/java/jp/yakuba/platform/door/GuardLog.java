package jp.yakuba.platform.door;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.yakuba.platform.problems.ProblemType;
import org.jboss.logging.Logger;

/**
 * Tells the log of the machine why a guard turned requests away of whom nothing is known, and how many: at most one line a
 * minute for each reason, so that nobody fills the log from outside. Nothing of a request is told.
 */
public final class GuardLog {

    private static final Logger LOG = Logger.getLogger(GuardLog.class);
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final Map<ProblemType, Tally> TALLIES = new ConcurrentHashMap<>();

    private GuardLog() {}

    public static void tell(ProblemType type) {
        TALLIES.computeIfAbsent(type, _ -> new Tally(BETWEEN))
                .count(System.nanoTime())
                .ifPresent(many -> LOG.info("Turned away as %s: %d".formatted(type, many)));
    }

    /** For tests, which do not wait for a minute. */
    static void forget() {
        TALLIES.clear();
    }
}
