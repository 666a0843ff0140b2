package jp.yakuba.platform.tenancy;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** The transaction of a {@link UnitOfWork}: its entities, and what is to be done when it has ended. */
public final class Transaction {

    private final EntityManager entities;
    private @Nullable Session session;
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
            flush();
        } catch (RuntimeException failure) {
            session().clear();
            work.sql().execute("rollback to savepoint undoable");
            throw failure;
        }
        work.sql().execute("release savepoint undoable");
    }

    /** Writes what has become of the entities and lets go of them: long work has one item after another, and needs none of before. */
    public void letGo() {
        flush();
        session().clear();
    }

    /** Writes what has become of the entities; most units of work have none, and each statement asks. */
    void flush() {
        if (session().getStatistics().getEntityCount() > 0) {
            session().flush();
        }
    }

    /** The one session of the transaction, looked up once. */
    private Session session() {
        var known = session;
        if (known == null) {
            known = entities.unwrap(Session.class);
            session = known;
        }
        return known;
    }

    void hasCommitted() {
        committed.forEach(Runnable::run);
    }

    void hasRolledBack() {
        rolledBack.forEach(Runnable::run);
    }
}
