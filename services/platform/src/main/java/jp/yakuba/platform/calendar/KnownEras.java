package jp.yakuba.platform.calendar;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.ApiSpecs;
import jp.yakuba.foundation.time.Era;
import jp.yakuba.foundation.time.Eras;
import org.jboss.logging.Logger;

/**
 * Reads the eras when the service starts, so that a list that is wrong stops it then and not at the counter. The first day
 * of the newest era is a metric: a machine that has not been told of it stands out among the others before that day.
 */
@ApplicationScoped
@Requirement("001/1.3.6")
class KnownEras {

    private static final Logger LOG = Logger.getLogger(KnownEras.class);

    private final Era newest;

    KnownEras(MeterRegistry meters) {
        this.newest = Eras.all().getLast();
        meters.gauge("yakuba.era.newest.first.day", newest, era ->
                (double) era.firstDay().toLocalDate().toEpochDay());
    }

    void tell(@Observes StartupEvent start) {
        LOG.infof("The newest era is %s, from %s", newest, newest.firstDay());
        ApiSpecs.ownCodeLists().ifPresent(lists -> LOG.infof("Code lists of one's own are read from %s", lists));
    }
}
