package jp.yakuba.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Gives committed events their positions. One sequencer of a municipality works at a time, whichever process it runs
 * in; the writers never wait for it.
 */
@ApplicationScoped
class Sequencer {

    /** First half of the advisory lock's key; the second is the municipality code. */
    private static final int LOCK = 130;

    private static final int BATCH = 2000;

    private final Database database;

    Sequencer(Database database) {
        this.database = database;
    }

    /** Moves all that is committed from the outbox to the feed and returns how many events that were. */
    long sequence(MunicipalityCode municipality) {
        var operator = Operator.system(municipality, "events.sequencer");
        var moved = 0L;
        int batch;
        do {
            batch = database.transact(operator, Sequencer::moveBatch);
            moved += batch;
        } while (batch == BATCH);
        return moved;
    }

    private static int moveBatch(UnitOfWork work) {
        if (isEmpty(work)) {
            return 0;
        }
        lock(work);
        // The positions follow the outbox numbers of one snapshot. A number that commits later than a higher one comes
        // in a later batch: it is of another subject, as writers of one subject wait for each other.
        return work.sql().createUpdate("""
                with oldest as (
                    select outbox_id from platform.event_outbox order by municipality_code, outbox_id limit :batch),
                taken as (
                    delete from platform.event_outbox where outbox_id in (select outbox_id from oldest)
                    returning outbox_id, type, subject, data, occurred_at)
                insert into platform.event (position, type, subject, data, occurred_at)
                select (select coalesce(max(position), 0) from platform.event) + row_number() over (order by outbox_id),
                       type, subject, data, occurred_at
                from taken
                order by outbox_id
                """).bind("batch", BATCH).execute();
    }

    private static boolean isEmpty(UnitOfWork work) {
        return work.sql()
                .createQuery("select not exists (select from platform.event_outbox)")
                .mapTo(Boolean.class)
                .one();
    }

    /** Held until the commit, so that the next sequencer sees these positions. */
    private static void lock(UnitOfWork work) {
        work.sql()
                .createQuery("select true from (select pg_advisory_xact_lock(:lock, :municipality)) locked")
                .bind("lock", LOCK)
                .bind("municipality", Integer.parseInt(work.municipality().value()))
                .mapTo(Boolean.class)
                .one();
    }
}
