package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.MethodModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test is read as a sentence of the specification; those of all modules are written in one form. */
class TestNamesTest {

    private static final Pattern SENTENCE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)+");
    private static final Pattern MAKES_A_TEST =
            Pattern.compile("Lorg/junit/jupiter/.*/(Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate);");

    @Test
    void every_test_of_the_house_is_a_sentence_in_snake_case() throws IOException {
        var tests = testClasses().stream().flatMap(TestNamesTest::tests).toList();

        assertThat(tests).hasSizeGreaterThan(1000);
        assertThat(tests).filteredOn(name -> !SENTENCE.matcher(name).matches()).isEmpty();
    }

    private static List<Path> testClasses() throws IOException {
        try (var services = Files.list(Path.of(".."))) {
            return Stream.concat(services, Stream.of(Path.of("../../test-data")))
                    .map(module -> module.resolve("target/test-classes"))
                    .filter(Files::isDirectory)
                    .flatMap(TestNamesTest::classes)
                    .toList();
        }
    }

    private static Stream<Path> classes(Path directory) {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".class")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> tests(Path file) {
        try {
            return ClassFile.of().parse(file).methods().stream()
                    .filter(TestNamesTest::isTest)
                    .map(method -> method.methodName().stringValue());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isTest(MethodModel method) {
        return method.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
                .flatMap(annotations -> annotations.annotations().stream())
                .anyMatch(annotation -> MAKES_A_TEST
                        .matcher(annotation.className().stringValue())
                        .matches());
    }
}
