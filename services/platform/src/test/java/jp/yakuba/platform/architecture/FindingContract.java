package jp.yakuba.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.platform.room.Room;
import org.junit.jupiter.api.Test;

/**
 * The list of what a room finds (エラー・アラート項目一覧), {@code api-specs/findings/<room>.csv}, and its constants say the same; each
 * room has a test that extends this. A row says what is wrong and what to do in the words of one place; {@code …} stands for
 * what only the case tells.
 */
public abstract class FindingContract {

    private static final Path API_SPECS = Path.of("../../api-specs");

    private final Room room;

    protected FindingContract(Room room) {
        this.room = room;
    }

    /** What is found in no room but below, by foundation, platform and office, may be in the list, since rules use it. */
    @Test
    protected void every_finding_of_the_room_is_in_its_list_and_nothing_that_nobody_finds() {
        var list = rows(list()).stream()
                .map(row -> row.getField("severity") + " " + row.getField("code"))
                .toList();
        var own = weighed(HouseRules.packages(List.of(room)));
        var known = new HashSet<>(own);
        known.addAll(weighed(List.of("foundation", "platform", "office")));

        assertThat(own).isNotEmpty().doesNotHaveDuplicates();
        assertThat(list).doesNotHaveDuplicates().containsAll(own).isSubsetOf(known);
    }

    @Test
    protected void every_finding_names_its_requirement_and_says_what_is_wrong_and_what_to_do() {
        var sections = sections();

        assertThat(rows(list())).allSatisfy(row -> {
            assertThat(row.getField("requirements").split(" "))
                    .allMatch(named -> !named.isBlank())
                    .filteredOn(named -> named.startsWith(room.number() + "/"))
                    .isSubsetOf(sections);
            assertThat(row.getField("message")).endsWith("。");
            assertThat(row.getField("remedy")).endsWith("。");
        });
    }

    private static List<String> weighed(List<String> rooms) {
        return new RoomFindings(HouseRules.classesOf(rooms)).weighed();
    }

    private Path list() {
        return API_SPECS.resolve("findings").resolve(room.name() + ".csv");
    }

    /** Of the standard of the business; none if there is none. */
    private Set<String> sections() {
        var list = API_SPECS.resolve("requirements").resolve(room.number() + ".csv");
        return Stream.of(list)
                .filter(Files::exists)
                .flatMap(file -> rows(file).stream())
                .map(row -> row.getField("id"))
                .collect(Collectors.toSet());
    }

    private static List<NamedCsvRecord> rows(Path file) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
