package jp.yakuba.platform.access.permission;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.room.Room;
import jp.yakuba.platform.room.Rooms;

/**
 * The table of permissions (操作権限一覧表) that the rooms bring along in {@code /access/permissions-<room>.csv}: code, name
 * and, for each role, {@code 1} where the role has it unless the municipality says otherwise.
 */
@ApplicationScoped
public class Permissions {

    private final List<Entry> entries;

    /** One permission, the room whose it is, its name for screens, and the roles that have it by default. */
    public record Entry(Room room, Permission permission, String name, Set<Role> roles) {}

    Permissions() {
        entries = Rooms.all().stream()
                .flatMap(room ->
                        Rooms.list("access/permissions", room).stream().flatMap(list -> read(room, list).stream()))
                .toList();
        var codes = new HashSet<Permission>();
        for (var entry : entries) {
            if (!codes.add(entry.permission())) {
                throw new IllegalStateException("Two rooms bring the permission " + entry.permission());
            }
        }
    }

    /** In the order of the files. */
    public List<Entry> all() {
        return entries;
    }

    /** What one who has all of these roles may do by default. */
    public Set<Permission> defaults(Collection<HeldRole> roles) {
        return entries.stream()
                .filter(entry -> roles.stream()
                        .anyMatch(held ->
                                held.counts(entry.room()) && entry.roles().contains(held.role())))
                .map(Entry::permission)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Its name for screens; the code of one whose room is not here any more. */
    public String name(Permission permission) {
        return entries.stream()
                .filter(entry -> entry.permission().equals(permission))
                .map(Entry::name)
                .findFirst()
                .orElse(permission.code());
    }

    public boolean has(Permission permission) {
        return entries.stream().anyMatch(entry -> entry.permission().equals(permission));
    }

    private static List<Entry> read(Room room, URL list) {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
            var read = new ArrayList<Entry>();
            for (var row : rows) {
                read.add(entry(room, row));
            }
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Entry entry(Room room, NamedCsvRecord row) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (row.getField(role.code()).equals("1")) {
                roles.add(role);
            }
        }
        return new Entry(room, new Permission(row.getField("code")), row.getField("name"), Set.copyOf(roles));
    }
}
