package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** services/INCIDENTS.md and deploy/threat-model.md name tests that are there. */
class IncidentsTest {

    private static final String INCIDENTS = "../INCIDENTS.md";
    private static final String THREATS = "../../deploy/threat-model.md";
    private static final String BOOK = "../../deploy/README.md";
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern FILE = Pattern.compile("\\]\\(([^)#:]+)\\)");
    private static final Pattern LINK = Pattern.compile("\\[(\\w+)#(\\w+)]\\(([^)]+)\\)");

    @Test
    void every_incident_says_why_it_cannot_happen_here_and_names_a_test() throws IOException {
        assertThat(rows(INCIDENTS)).hasSizeGreaterThanOrEqualTo(9).allSatisfy(row -> {
            assertThat(row.group(2)).isNotBlank();
            assertThat(links(row.group(3))).as(row.group(1)).isNotEmpty();
        });
    }

    @Test
    void every_threat_has_its_control_the_place_of_it_and_a_test() throws IOException {
        var threats = Files.readString(Path.of(THREATS));
        var table = threats.substring(0, threats.indexOf("\n## "));

        assertThat(table.lines().filter(line -> line.startsWith("| ")).skip(1))
                .hasSizeGreaterThanOrEqualTo(30)
                .allSatisfy(row -> {
                    assertThat(row.split(" \\| ", -1)).hasSize(4).allSatisfy(cell -> assertThat(cell)
                            .isNotBlank());
                    assertThat(links(row)).as(row).isNotEmpty();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {INCIDENTS, THREATS})
    void every_test_that_is_named_is_there(String list) throws IOException {
        for (var link : links(Files.readString(Path.of(list)))) {
            var source = Path.of(list).resolveSibling(link.group(3));
            assertThat(source).as(link.group()).isRegularFile();
            assertThat(source.getFileName()).hasToString(link.group(1) + ".java");
            assertThat(Files.readString(source)).containsPattern("void " + link.group(2) + "\\(");
        }
    }

    /** Nothing is claimed in the operator's book that nothing shows. */
    @Test
    void every_test_and_every_file_that_the_book_speaks_of_is_there() throws IOException {
        var book = Files.readString(Path.of(BOOK));
        var tests = Pattern.compile("`(\\w+Test)`")
                .matcher(book)
                .results()
                .map(found -> found.group(1) + ".java")
                .collect(Collectors.toSet());
        try (var sources = Files.walk(Path.of("../.."))) {
            assertThat(sources.map(file -> String.valueOf(file.getFileName())).filter(tests::contains))
                    .containsAll(tests);
        }
        assertThat(FILE.matcher(book).results().map(found -> Path.of(BOOK).resolveSibling(found.group(1))))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(file).exists());
    }

    private static List<MatchResult> rows(String list) throws IOException {
        return ROW.matcher(Files.readString(Path.of(list))).results().skip(2).toList();
    }

    private static List<MatchResult> links(String text) {
        return LINK.matcher(text).results().toList();
    }
}
