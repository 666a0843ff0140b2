package jp.yakuba.platform.migration;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import jp.yakuba.platform.room.Platform;
import jp.yakuba.platform.room.Room;
import jp.yakuba.platform.room.Rooms;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Makes of the one run of Flyway, at the start of a service, one for the platform's schema and, when that is done, one for
 * each business that is here: what a business builds upon is there before its own migrations, and nothing of another
 * business is.
 */
@Singleton
public final class SchemaPerRoom implements FlywayConfigurationCustomizer {

    @Override
    public void customize(FluentConfiguration configuration) {
        var all = configuration.getResourceProvider();
        only(Platform.ROOM, all, configuration)
                .callbacks(new OwnHistory(Platform.ROOM.schema(), done -> Rooms.businesses()
                        .forEach(business -> migrate(business, all, done))));
    }

    /** A business that keeps nothing has no schema. */
    private static void migrate(Room business, ResourceProvider all, Configuration ofPlatform) {
        if (new MigrationsOf(business.schema(), all).versions().isEmpty()) {
            return;
        }
        only(business, all, Flyway.configure(ofPlatform.getClassLoader()).configuration(ofPlatform))
                .callbacks(new OwnHistory(business.schema(), done -> {}))
                .load()
                .migrate();
    }

    private static FluentConfiguration only(Room room, ResourceProvider all, FluentConfiguration configuration) {
        return configuration.schemas(room.schema()).resourceProvider(new MigrationsOf(room.schema(), all));
    }
}
