package jp.yakuba.platform.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;

/** The database of the tests, by a door that counts who goes through it: each unit of work and each question once. */
@ApplicationScoped
public class CountedDatabase {

    private final LongAdder taken = new LongAdder();
    private final Database database;

    CountedDatabase(
            DataSource connections,
            EntityManager entities,
            ConnectionShares shares,
            DatabaseSettings settings,
            Waiting waiting,
            SameTime time,
            Clock clock) {
        this.database = new Database(counted(connections), entities, shares, settings, waiting, time, clock);
    }

    /** The door. */
    public Database door() {
        return database;
    }

    /** How often somebody went through it so far. */
    public long transactions() {
        return taken.sum();
    }

    private DataSource counted(DataSource connections) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (_, method, arguments) -> {
                    if (method.getName().equals("getConnection")) {
                        taken.increment();
                    }
                    try {
                        return method.invoke(connections, arguments);
                    } catch (InvocationTargetException broken) {
                        throw broken.getCause();
                    }
                });
    }
}
