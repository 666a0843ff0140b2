package jp.yakuba.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Coverage.java beside the requirements: what it refuses, and the page that it writes. */
class CoverageTest {

    private static final Path TOOL = Path.of("../../api-specs/requirements/Coverage.java");

    private static final String TAG = "@" + "Requirement";

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    Path root;

    private Path requirements;

    @BeforeEach
    void a_standard_of_two_sections() throws IOException {
        requirements = Files.createDirectories(root.resolve("api-specs/requirements"));
        Files.createDirectories(requirements.resolve("999"));
        Files.writeString(
                requirements.resolve("999.csv"),
                "id,title,class,also,edition\n999/1.1,Search,必須,,v1.0\n"
                        + "999/1.2,Print,必須,,v1.0\n999/2.1,Later,必須,,v1.0\n");
    }

    @Test
    void states_that_the_tags_bear_out_make_a_page() throws Exception {
        // Given
        sentences(
                "999/1.1#1,Finds by name,必須,done,",
                "999/1.1#2,Finds fast,必須,unproved,",
                "999/1.1#3,Finds by sound,必須,partly,Not by kana",
                "999/1.1#4,Finds by face,必須,absent,All of it",
                "999/1.2#1,Prints in colour,任意,optional-absent,",
                "999/1.2#2,Prints for anybody,不可,prohibited-absent,");
        test("999/1.1#1", "finds_by_name");

        // When
        assertThat(run("write")).isEmpty();

        // Then
        assertThat(page())
                .contains("| 999/1.1#1 | Finds by name | 必須 | 済（試験あり） |  | SomeTest#finds_by_name |")
                .contains("| 999/1.1#3 | Finds by sound | 必須 | 一部 | Not by kana |  |")
                .contains("| 済（試験あり） | 1 | 0 | 0 | 1 |", "| 計 | 4 | 1 | 1 | 6 |")
                .contains("## 999/2.1 Later\n\nまだ文に分けていない。");
        assertThat(run("check")).isEmpty();
    }

    @Test
    void each_state_that_the_tags_do_not_bear_out_is_refused() throws Exception {
        // Given
        sentences(
                "999/1.1#1,Finds by name,必須,done,",
                "999/1.1#2,Finds fast,必須,unproved,",
                "999/1.1#2,Finds fast again,必須,unproved,",
                "999/1.1#3,Finds by sound,必須,partly,",
                "999/1.1#4,Finds by face,必須,absent,All of it",
                "999/1.1#5,Finds by hand,必須,optional-absent,",
                "999/1.1#6,Finds by foot,任意,perhaps,",
                "999/1.1#7,Finds, badly,必須,done,",
                "999/2.1#1,Elsewhere,必須,unproved,");
        test("999/1.1#2", "finds_fast");
        test("999/1.1#4", "finds_by_face");
        test("999/1.1#9", "finds_nothing");
        test("999/1.1", "finds_anything");
        test("999/2.1", "waits_for_sentences");

        // When
        String refused = run("check");

        // Then
        assertThat(refused.lines())
                .containsExactlyInAnyOrder(
                        "999/1.1#1 is done, but no test claims it",
                        "999/1.1#2 is there twice",
                        "999/1.1#2 is unproved, but tests claim it: SomeTest#finds_fast",
                        "999/1.1#3 is partly and must say what is missing",
                        "999/1.1#4 is absent, but tests claim it: SomeTest#finds_by_face",
                        "999/1.1#5 is optional-absent, which does not go with 必須",
                        "999/1.1#6 is perhaps, which is no state",
                        "999/1.csv has a row that is not of five fields: 999/1.1#7,Finds, badly,必須,done,",
                        "999/1.csv has a sentence of no section of its chapter: 999/2.1#1",
                        "999/1.2 has no sentence",
                        "SomeTest#finds_anything names the section 999/1.1 and no sentence of it",
                        "services/room/src/test/java/SomeTest.java names the unknown requirement 999/1.1#9");
    }

    @Test
    void a_sentence_that_loses_its_last_test_is_said_and_the_page_is_made_anew() throws Exception {
        // Given
        sentences("999/1.1#1,Finds by name,必須,partly,Not all", "999/1.2#1,Prints,必須,unproved,");
        test("999/1.1#1", "finds_by_name");
        run("write");

        // When
        Files.delete(root.resolve("services/room/src/test/java/SomeTest.java"));

        // Then
        assertThat(run("check").lines())
                .containsExactly(
                        "999/1.1#1 has lost its last test",
                        "999-coverage.md is not up to date: run Coverage.java write");
    }

    private void sentences(String... rows) throws IOException {
        Files.writeString(
                requirements.resolve("999/1.csv"), "id,demand,class,state,missing\n" + String.join("\n", rows) + "\n");
    }

    private void test(String id, String name) throws IOException {
        Path file = Files.createDirectories(root.resolve("services/room/src/test/java"))
                .resolve("SomeTest.java");
        String before = Files.exists(file) ? Files.readString(file) : "class SomeTest {\n}\n";
        Files.writeString(
                file,
                before.replaceFirst(
                        "}\\s*$", "    " + TAG + "(\"" + id + "\")\n    @Test\n    void " + name + "() {}\n}\n"));
    }

    private String page() throws IOException {
        return Files.readString(requirements.resolve("999-coverage.md"));
    }

    /** What the tool complains of. */
    private String run(String mode) throws IOException, InterruptedException {
        Path complaints = root.resolve("complaints.txt");
        new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstderr.encoding=UTF-8",
                        "-Dcoverage.directory=" + requirements,
                        TOOL.toString(),
                        mode)
                .redirectErrorStream(true)
                .redirectOutput(complaints.toFile())
                .start()
                .waitFor();
        return Files.readString(complaints, StandardCharsets.UTF_8).replaceAll("(?m)^Picked up .*\\R", "");
    }
}
