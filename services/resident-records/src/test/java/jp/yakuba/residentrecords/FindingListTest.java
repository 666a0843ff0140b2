package jp.yakuba.residentrecords;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.api.Test;

/** エラー・アラート項目一覧 (11.1): the list in api-specs and the rules say the same. */
@Requirement("001/11.1")
class FindingListTest {

    private static final Path LIST = Path.of("../../api-specs/findings/001.csv");
    private static final Path REQUIREMENTS = Path.of("../../api-specs/requirements/001.csv");
    private static final Path ROOM = Path.of("src/main/java/jp/yakuba/residentrecords");
    private static final Path FOUNDATION = Path.of("../foundation/src/main/java/jp/yakuba/foundation");
    private static final Pattern FINDING = Pattern.compile("Finding\\.(error|alert|info)\\(\\s*\"([a-z0-9-]+)\"");

    /** What the rules are made of; parsing and the desk have findings of their own. */
    private static final Pattern RULES = Pattern.compile(
            ".*/(movement/[a-z]+/\\w+|(resident|movement|certificate|measure|measure/notice|protection|place)/\\w+Rules|KindItems"
                    + "|HouseholdConsistency"
                    + "|DraftTransitions)\\.java");

    private static final Pattern SHARED_RULES = Pattern.compile(".*/(RelationshipConsistency|DateRule)\\.java");

    @Test
    @Requirement({"001/11.1#1", "001/11.1#2"})
    void every_finding_of_the_rules_is_in_the_list_and_nothing_else_is() {
        var made = new TreeSet<String>();
        made.addAll(findings(ROOM, RULES));
        made.addAll(findings(FOUNDATION, SHARED_RULES));

        assertThat(rows(LIST).stream().map(row -> row.getField("severity") + " " + row.getField("code")))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(made);
    }

    @Test
    @Requirement("001/11.1#5")
    void every_finding_names_its_requirement_and_says_what_is_wrong_and_what_to_do() {
        var known = rows(REQUIREMENTS).stream().map(row -> row.getField("id")).collect(Collectors.toSet());

        assertThat(rows(LIST)).allSatisfy(row -> {
            assertThat(row.getField("requirements").split(" ")).isNotEmpty().isSubsetOf(known);
            assertThat(row.getField("message")).endsWith("。");
            assertThat(row.getField("remedy")).endsWith("。");
        });
    }

    private static Set<String> findings(Path root, Pattern rules) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> rules.matcher(file.toString()).matches())
                    .flatMap(FindingListTest::findings)
                    .collect(Collectors.toSet());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<String> findings(Path file) {
        try {
            return FINDING.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1) + " " + found.group(2));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<NamedCsvRecord> rows(Path file) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
