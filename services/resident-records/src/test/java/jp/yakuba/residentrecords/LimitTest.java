package jp.yakuba.residentrecords;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.ApiSpecs;
import jp.yakuba.foundation.text.Widths;
import org.junit.jupiter.api.Test;

/** What law limits is data. */
class LimitTest {

    @Test
    void each_limit_has_a_value_on_any_day_and_nothing_is_listed_that_nobody_asks_for() {
        var listed = new TreeSet<String>();
        ApiSpecs.eachRow("parameters/resident-records/limits.csv", row -> listed.add(row.getField("name")));

        for (var day : List.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX)) {
            assertThat(Limit.values())
                    .allSatisfy(limit -> assertThat(limit.on(day)).isPositive());
        }
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Limit.values())
                        .map(limit -> limit.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .toList());
    }

    @Test
    void no_screen_and_no_list_of_findings_says_itself_what_a_limit_is() {
        var said = new TreeSet<String>();
        ApiSpecs.eachRow(
                "parameters/resident-records/limits.csv",
                row -> said.add(inWords(row.getField("value"), row.getField("unit"))));
        var limits = Pattern.compile("(?<![0-9０-９])(" + String.join("|", said) + ")");

        assertThat(Stream.concat(
                        files(Path.of("src/main/resources/templates")),
                        Stream.of(Path.of("../../api-specs/findings/resident-records.csv"))))
                .hasSizeGreaterThan(1)
                .allSatisfy(file -> assertThat(file).content().doesNotContainPattern(limits));
    }

    private static String inWords(String value, String unit) {
        var units =
                switch (unit) {
                    case "年" -> "[年歳]";
                    case "月" -> "か月";
                    default -> unit;
                };
        return "(" + value + "|" + Widths.fullAscii(value) + ")" + units;
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
