package jp.yakuba.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the book says that a village, a town and a city take adds up. */
class SizingTest {

    private static final int DATABASES = 3;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    @ParameterizedTest
    @CsvSource({"village, 1", "town, 2", "city, 3"})
    void the_sum_is_that_of_the_instances_and_the_three_databases(String size, int column) throws IOException {
        var instances = numbers("instances of the program", column);
        var database = numbers("primary; each of two standbys", column);
        var all = numbers("**all of them**", column);

        var vcpu =
                instances.get(0).multiply(instances.get(1)).add(database.get(0).multiply(times()));
        var memory =
                instances.get(0).multiply(instances.get(2)).add(database.get(1).multiply(times()));
        assertThat(all.get(0)).as("vCPU of a " + size).isEqualByComparingTo(vcpu);
        assertThat(all.get(1)).as("memory of a " + size).isEqualByComparingTo(memory);
    }

    private static BigDecimal times() {
        return BigDecimal.valueOf(DATABASES);
    }

    private static List<BigDecimal> numbers(String row, int column) throws IOException {
        var book = Files.readString(Path.of("README.md"));
        var table = book.substring(book.indexOf("### What a village"));
        var line = Arrays.stream(table.split("\n", -1))
                .filter(one -> one.startsWith("| " + row + " |"))
                .findFirst()
                .orElseThrow();
        return NUMBER.matcher(line.split("\\|", -1)[column + 1])
                .results()
                .map(found -> new BigDecimal(found.group()))
                .toList();
    }
}
