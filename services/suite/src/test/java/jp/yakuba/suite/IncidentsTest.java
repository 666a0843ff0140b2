package jp.yakuba.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** services/INCIDENTS.md, deploy/threat-model.md and deploy/asvs.csv name tests that are there. */
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

    @Test
    void the_list_of_asvs_is_whole_and_its_page_is_made_of_it() throws Exception {
        assertThat(faultsOfAsvs("deploy/asvs.csv")).isEmpty();
    }

    @Test
    void a_list_of_asvs_that_lacks_a_requirement_or_names_what_is_not_there_is_refused(@TempDir Path folder)
            throws Exception {
        var lines = Files.readAllLines(Path.of("../..", "deploy/asvs.csv"));
        lines.set(1, lines.get(1).replace("#a_path_has_one_spelling", "#a_path_has_two_spellings"));
        lines.set(3, lines.get(3).replace(",met,", ",perhaps,"));
        lines.add(5, lines.get(5));
        lines.subList(lines.size() - 2, lines.size()).clear();
        var list = Files.write(folder.resolve("asvs.csv"), lines);

        assertThat(faultsOfAsvs(list.toString()).lines())
                .containsExactly(
                        "1.1.1 names what is not there: MalformedRequestsTest#a_path_has_two_spellings",
                        "1.2.1 has the unknown state perhaps",
                        "1.2.3 does not come after the one before",
                        "252 requirements, 71 of level 1, instead of 253 and 70");
    }

    private static String faultsOfAsvs(String list) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var checking = new ProcessBuilder(java, "-Dasvs.list=" + list, "deploy/Asvs.java", "check")
                .directory(new File("../.."))
                .redirectErrorStream(true);
        checking.environment().remove("JAVA_TOOL_OPTIONS");
        var check = checking.start();
        var faults = new String(check.getInputStream().readAllBytes(), UTF_8);
        assertThat(check.waitFor()).as(faults).isEqualTo(faults.isEmpty() ? 0 : 1);
        return faults;
    }

    private static List<MatchResult> rows(String list) throws IOException {
        return ROW.matcher(Files.readString(Path.of(list))).results().skip(2).toList();
    }

    private static List<MatchResult> links(String text) {
        return LINK.matcher(text).results().toList();
    }
}
