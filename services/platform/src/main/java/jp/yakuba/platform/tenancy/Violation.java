package jp.yakuba.platform.tenancy;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.postgresql.util.PSQLException;

/** What the database refused because two transactions wrote what there may be only once. */
public final class Violation {

    private static final Set<String> DOUBLED = Set.of("23505", "23P01");

    private Violation() {}

    /**
     * Does the work; what it throws because something is there already becomes what the function makes of the
     * constraint's name. The transaction is over then.
     */
    public static <T> T translating(
            Supplier<T> work, Function<String, Optional<? extends RuntimeException>> translation) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            throw constraint(failure)
                    .flatMap(translation)
                    .map(RuntimeException.class::cast)
                    .orElse(failure);
        }
    }

    /** The name of the unique or exclusion constraint that a failure is about. */
    public static Optional<String> constraint(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var named = cause instanceof SQLException database ? named(database) : Optional.<String>empty();
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> named(SQLException failure) {
        if (failure instanceof BatchUpdateException && failure.getNextException() instanceof PSQLException next) {
            return named(next);
        }
        return failure instanceof PSQLException refused
                        && DOUBLED.contains(refused.getSQLState())
                        && refused.getServerErrorMessage() != null
                ? Optional.ofNullable(refused.getServerErrorMessage().getConstraint())
                : Optional.empty();
    }
}
