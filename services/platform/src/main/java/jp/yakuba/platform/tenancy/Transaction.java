package jp.yakuba.platform.tenancy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;

/** The transaction of a {@link UnitOfWork}: its entities, and what is to be done when it has ended. */
public final class Transaction {

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
        // As SQL: the pool lets nobody but the transaction manager end anything.
        work.sql().execute("savepoint undoable");
        try {
            doing.run();
            entities.flush();
        } catch (RuntimeException failure) {
            entities.clear();
            work.sql().execute("rollback to savepoint undoable");
            throw failure;
        }
        work.sql().execute("release savepoint undoable");
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
