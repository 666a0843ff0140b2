package jp.yakuba.platform.migration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.yakuba.platform.room.Room;
import jp.yakuba.platform.room.Rooms;
import jp.yakuba.platform.tenancy.Database;
import org.flywaydb.core.Flyway;

/**
 * How far the schemas are, asked with the rights of the application. What a later program has added is no hindrance: a
 * release only adds what the one before can live with.
 */
@ApplicationScoped
public class SchemaState {

    private final Database database;
    private final Flyway flyway;

    SchemaState(Database database, Flyway flyway) {
        this.database = database;
        this.flyway = flyway;
    }

    /** The migrations of this program that the database does not have, each as {@code schema version}. */
    public List<String> missing() {
        return Rooms.all().stream().flatMap(this::missing).toList();
    }

    private Stream<String> missing(Room room) {
        var applied = applied(room);
        return needed(room).stream()
                .filter(version -> !applied.contains(version))
                .sorted()
                .map(version -> room.schema() + " " + version);
    }

    /** The newest migration of this program for the room, which may keep nothing. */
    public Optional<String> newest(Room room) {
        return needed(room).stream().max(String::compareTo);
    }

    private List<String> needed(Room room) {
        var here = (MigrationsOf) flyway.getConfiguration().getResourceProvider();
        return new MigrationsOf(room.schema(), here.all()).versions();
    }

    private Set<String> applied(Room room) {
        return new HashSet<>(database.ask(sql -> sql.createQuery("select platform.applied_migrations(:schema)")
                .bind("schema", room.schema())
                .mapTo(String.class)
                .list()));
    }
}
