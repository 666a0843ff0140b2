package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** services/INCIDENTS.md names tests that are there. */
class IncidentsTest {

    private static final Path LIST = Path.of("../INCIDENTS.md");
    private static final Pattern ROW = Pattern.compile("\\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern LINK = Pattern.compile("\\[(\\w+)#(\\w+)]\\(([^)]+)\\)");

    @Test
    void every_incident_says_why_it_cannot_happen_here_and_names_a_test() throws IOException {
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(9).allSatisfy(row -> {
            assertThat(row.group(2)).isNotBlank();
            assertThat(links(row.group(3))).as(row.group(1)).isNotEmpty();
        });
    }

    @Test
    void every_test_that_is_named_is_there() throws IOException {
        for (var link : links(Files.readString(LIST))) {
            var source = LIST.resolveSibling(link.group(3));
            assertThat(source).as(link.group()).isRegularFile();
            assertThat(source.getFileName()).hasToString(link.group(1) + ".java");
            assertThat(Files.readString(source)).containsPattern("void " + link.group(2) + "\\(");
        }
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(LIST)).results().skip(2).toList();
    }

    private static List<MatchResult> links(String text) {
        return LINK.matcher(text).results().toList();
    }
}
