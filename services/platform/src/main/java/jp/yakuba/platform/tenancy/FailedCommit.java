package jp.yakuba.platform.tenancy;

import io.quarkus.narayana.jta.QuarkusTransactionException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.transaction.TransactionException;

/** A commit that the database refused or did not answer: the transaction manager keeps its word aside. */
final class FailedCommit {

    private FailedCommit() {}

    /** The failure as one of the database, if it is one. */
    static RuntimeException cause(QuarkusTransactionException failure) {
        return database(failure)
                .<RuntimeException>map(word -> new TransactionException("The commit failed", word))
                .orElse(failure);
    }

    private static Optional<SQLException> database(Throwable failure) {
        if (failure instanceof SQLException word) {
            return Optional.of(word);
        }
        return Stream.concat(Stream.of(failure.getCause()), Arrays.stream(failure.getSuppressed()))
                .filter(Objects::nonNull)
                .map(FailedCommit::database)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
