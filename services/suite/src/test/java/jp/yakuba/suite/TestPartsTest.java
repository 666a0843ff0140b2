package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test of three parts says which is which: Given, When, Then. One that marks any of them marks them all. */
class TestPartsTest {

    private static final Pattern BEGINS =
            Pattern.compile("(?m)^ +@(Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate)\\b");
    private static final Pattern NAME = Pattern.compile("\\bvoid (\\w+)\\(");
    private static final Pattern PART = Pattern.compile("(?m)^ *// *((Given|When|Then)\\b.*)$");
    private static final Pattern WHAT_IT_IS = Pattern.compile(": .+");

    /** What was done and seen may be followed by what is done and seen next, but nothing is given any more. */
    private static final Pattern IN_ORDER = Pattern.compile("Given( When Then| When, Then)+");

    @Test
    void a_test_that_marks_its_parts_has_all_three_in_their_order() throws IOException {
        var marked = sources()
                .flatMap(TestPartsTest::tests)
                .filter(test -> !test.parts().isEmpty())
                .toList();

        assertThat(marked).hasSizeGreaterThan(400);
        assertThat(marked)
                .filteredOn(test -> !IN_ORDER.matcher(test.parts()).matches())
                .isEmpty();
    }

    /** A test, and its marks without what they say in addition. */
    private record MarkedTest(Path file, String name, String parts) {}

    /** What stands before the first test of a file is of no test, and has no parts. */
    private static Stream<MarkedTest> tests(Path file) {
        try {
            return BEGINS.splitAsStream(Files.readString(file))
                    .map(test -> new MarkedTest(file.getFileName(), name(test), parts(test)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(String test) {
        var name = NAME.matcher(test);
        return name.find() ? name.group(1) : "";
    }

    private static String parts(String test) {
        return PART.matcher(test)
                .results()
                .map(part -> WHAT_IT_IS.matcher(part.group(1)).replaceFirst(""))
                .collect(Collectors.joining(" "));
    }

    private static Stream<Path> sources() throws IOException {
        try (var services = Files.list(Path.of(".."))) {
            return Stream.concat(services, Stream.of(Path.of("../../test-data"), Path.of("../../deploy")))
                    .map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(tests -> javaIn(tests).stream())
                    .toList()
                    .stream();
        }
    }

    private static List<Path> javaIn(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
