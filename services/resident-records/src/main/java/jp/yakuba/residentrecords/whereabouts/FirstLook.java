package jp.yakuba.residentrecords.whereabouts;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.background.MunicipalityLoop;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.resident.Residents;

/**
 * Writes down, after a start, which places the records tell of that stood in the register before that was done with every
 * version; some people at a time, so that it goes on where it was broken off.
 */
@ApplicationScoped
class FirstLook {

    private static final Duration PAUSE = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Database database;
    private final Residents residents;
    private final MunicipalityLoop loop;
    private volatile boolean stopping;

    FirstLook(Database database, Residents residents) {
        this.database = database;
        this.residents = residents;
        this.loop = new MunicipalityLoop("first-look", PAUSE, database::municipalities, this::look);
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
        loop.stop(PATIENCE);
    }

    private void look(MunicipalityCode municipality) {
        var operator = Operator.system(municipality, "first-look");
        var more = true;
        while (more && !stopping) {
            more = database.transact(operator, work -> ToldPlaces.addMissing(work, residents));
        }
    }
}
