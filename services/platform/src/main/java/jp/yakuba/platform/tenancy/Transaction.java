package jp.yakuba.platform.tenancy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The transaction of a {@link UnitOfWork}: its entities, and what is to be done when it has ended. */
public final class Transaction {

    private static final String SAVEPOINT = "undoable";

    private final EntityManager entities;
    private final List<Runnable> committed = new ArrayList<>();
    private final List<Runnable> rolledBack = new ArrayList<>();

    Transaction(EntityManager entities) {
        this.entities = entities;
    }

    /** Does it once everything is committed. */
    public void afterCommit(Runnable then) {
        committed.add(then);
    }

    /** Does it once everything is rolled back, for whatever reason. */
    void afterRollback(Runnable then) {
        rolledBack.add(then);
    }

    /**
     * Does the work; if it throws, everything that it has written is taken back, in tables and entities, and the
     * transaction can go on.
     */
    public void undoIfFailing(UnitOfWork work, Runnable doing) {
        Handle sql = work.sql();
        sql.savepoint(SAVEPOINT);
        try {
            doing.run();
            entities.flush();
        } catch (RuntimeException failure) {
            entities.clear();
            sql.rollbackToSavepoint(SAVEPOINT);
            throw failure;
        }
        sql.releaseSavepoint(SAVEPOINT);
    }

    void flush() {
        entities.flush();
    }

    void hasCommitted() {
        committed.forEach(Runnable::run);
    }

    void hasRolledBack() {
        rolledBack.forEach(Runnable::run);
    }
}
