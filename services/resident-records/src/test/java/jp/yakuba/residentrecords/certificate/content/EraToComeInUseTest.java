package jp.yakuba.residentrecords.certificate.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import jp.yakuba.foundation.Requirement;
import org.junit.jupiter.api.Test;

/** 安久, an era that does not exist, from 2031-05-01: the row of foundation's tests, and nothing else. */
class EraToComeInUseTest {

    private static final Path LISTS = Path.of("../foundation/src/test/resources/era-to-come");

    @Test
    @Requirement("001/1.3.6#2")
    void dates_of_an_era_to_come_are_read_as_criteria_and_as_items_and_written_in_it_again() throws Exception {
        // Given
        var starting = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dyakuba.code-lists=" + LISTS,
                        "-cp",
                        System.getProperty("java.class.path"),
                        WithEraToCome.class.getName())
                .redirectErrorStream(true);
        starting.environment().remove("JAVA_TOOL_OPTIONS");
        var program = starting.start();

        // When
        var told = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        // Then
        assertThat(told.lines())
                .containsExactly(
                        "2032-01-01 2032-12-31",
                        "2032-03-01 2032-03-31",
                        "2032-01-01 2033-12-31",
                        "安久2年3月4日",
                        "安久2年3月4日",
                        "安久2年3月4日");
    }
}
