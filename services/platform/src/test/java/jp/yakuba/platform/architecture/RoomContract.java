package jp.yakuba.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.platform.room.Platform;
import jp.yakuba.platform.room.Room;
import jp.yakuba.platform.room.Rooms;
import org.junit.jupiter.api.Test;

/** What holds of every room, as far as it can be seen without starting it. */
public abstract class RoomContract {

    private final Room room;
    private final JavaClasses classes;

    protected RoomContract(Room room) {
        this.room = room;
        this.classes = HouseRules.classesOf(HouseRules.packages(List.of(room)));
    }

    /**
     * Whether its codes begin with its name. Those of the first business were stored, and signed in the audit log, before
     * there was another one.
     */
    protected boolean codesBeginWithItsName() {
        return true;
    }

    @Test
    void the_room_is_found() {
        assertThat(Rooms.businesses()).contains(room);
        assertThat(classes).isNotEmpty();
    }

    @Test
    void it_keeps_the_rules_of_the_house() {
        HouseRules.all().forEach(rule -> rule.allowEmptyShould(true).check(classes));
        HouseRules.NOTHING_IS_PRINTED.check(classes);
        var packages = HouseRules.packages(List.of(room)).getFirst();
        HouseRules.conceptsFreeOfCycles(packages).allowEmptyShould(true).check(classes);
        Parts.freeOfCycles(packages).allowEmptyShould(true).check(classes);
    }

    @Test
    void of_each_component_of_a_record_that_is_shown_it_has_been_decided_from_whom_it_is_kept() {
        var described = DescribedRecords.of(classes);
        assertThat(described.unseen()).as("hold the shape in a static field").isEmpty();
        assertThat(described.undecided())
                .as("put @Open, @Guarded or @Whereabouts on them; until then they are shown to nobody")
                .isEmpty();
    }

    @Test
    void each_of_its_rights_is_one_constant_and_one_row_of_its_table() {
        assertThat(new RoomRights(classes).constants())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(codes("access/permissions", room));
    }

    @Test
    void no_right_is_asked_for_that_nobody_has() {
        var known = Stream.of(room, Platform.ROOM)
                .flatMap(of -> codes("access/permissions", of).stream())
                .collect(Collectors.toSet());
        assertThat(new RoomRights(classes).asked()).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void its_rights_its_findings_and_the_operations_it_tells_the_audit_log_of_begin_with_its_name() {
        if (codesBeginWithItsName()) {
            var prefix = room.name() + ".";
            assertThat(codes("access/permissions", room)).isNotEmpty().allMatch(code -> code.startsWith(prefix));
            assertThat(operations()).allMatch(code -> code.startsWith(prefix));
            assertThat(new RoomFindings(classes).codes()).isNotEmpty().allMatch(code -> code.startsWith(prefix));
        }
    }

    private Set<String> operations() {
        return rows("audit/names", room)
                .filter(row -> row.getFirst().equals("operation"))
                .map(row -> row.get(1))
                .collect(Collectors.toSet());
    }

    static Set<String> codes(String list, Room of) {
        return rows(list, of).map(List::getFirst).collect(Collectors.toSet());
    }

    private static Stream<List<String>> rows(String list, Room of) {
        return Rooms.list(list, of).stream().flatMap(file -> {
            try (var rows =
                    CsvReader.builder().ofCsvRecord(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
                return rows.stream().skip(1).map(row -> List.copyOf(row.getFields())).toList().stream();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }
}
