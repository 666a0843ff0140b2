package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.reflect.AccessFlag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test is read as a sentence of the specification; those of all modules are written in one form, and all are run. */
class TestNamesTest {

    private static final Pattern SENTENCE = Pattern.compile("[a-z][a-z0-9]*(_[a-z0-9]+)+");
    private static final Pattern MAKES_A_TEST =
            Pattern.compile("Lorg/junit/jupiter/.*/(Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate);");
    private static final String SELECTS = "Lorg/junit/platform/suite/api/SelectPackages;";

    @Test
    void every_test_of_the_house_is_a_sentence_in_snake_case() throws IOException {
        var tests = modules()
                .flatMap(module -> classes(module).values().stream())
                .flatMap(TestNamesTest::tests)
                .toList();

        assertThat(tests).hasSizeGreaterThan(1000);
        assertThat(tests).filteredOn(name -> !SENTENCE.matcher(name).matches()).isEmpty();
    }

    /** The build looks for the names, and in a module that shares them out to suites, in the packages of these. */
    @Test
    void every_class_with_tests_is_one_that_the_build_runs() throws IOException {
        var everywhere = new TreeMap<String, ClassModel>();
        modules().forEach(module -> everywhere.putAll(classes(module)));

        assertThat(modules()).allSatisfy(module -> {
            var here = classes(module);
            var packages = here.values().stream()
                    .flatMap(TestNamesTest::selected)
                    .distinct()
                    .toList();
            assertThat(here.entrySet().stream()
                            .filter(type -> !type.getKey().contains("$") && isRunnable(type.getValue(), everywhere))
                            .map(Map.Entry::getKey))
                    .as(module.toString())
                    .allMatch(name -> name.endsWith("Test") || name.endsWith("IT"))
                    .allMatch(name -> packages.isEmpty() || packages.stream().anyMatch(name::startsWith));
        });
    }

    private static boolean isRunnable(ClassModel type, Map<String, ClassModel> everywhere) {
        return !type.flags().has(AccessFlag.ABSTRACT) && hasTests(type, everywhere);
    }

    private static boolean hasTests(ClassModel type, Map<String, ClassModel> everywhere) {
        return tests(type).findAny().isPresent()
                || type.superclass()
                        .map(above -> everywhere.get(above.asInternalName().replace('/', '.')))
                        .filter(above -> hasTests(above, everywhere))
                        .isPresent();
    }

    /** The packages that a suite selects. */
    private static Stream<String> selected(ClassModel type) {
        return annotations(type.findAttribute(Attributes.runtimeVisibleAnnotations()))
                .filter(annotation -> annotation.className().stringValue().equals(SELECTS))
                .flatMap(annotation -> annotation.elements().stream())
                .flatMap(element -> ((AnnotationValue.OfArray) element.value()).values().stream())
                .map(name -> ((AnnotationValue.OfString) name).stringValue() + ".");
    }

    private static Stream<Path> modules() throws IOException {
        try (var services = Files.list(Path.of(".."))) {
            return Stream.concat(services, Stream.of(Path.of("../../test-data"), Path.of("../../deploy")))
                    .map(module -> module.resolve("target/test-classes"))
                    .filter(Files::isDirectory)
                    .toList()
                    .stream();
        }
    }

    private static Map<String, ClassModel> classes(Path module) {
        try (var files = Files.walk(module)) {
            var classes = new TreeMap<String, ClassModel>();
            for (var file :
                    files.filter(file -> file.toString().endsWith(".class")).toList()) {
                var type = ClassFile.of().parse(file);
                classes.put(type.thisClass().asInternalName().replace('/', '.'), type);
            }
            return classes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> tests(ClassModel type) {
        return type.methods().stream().filter(TestNamesTest::isTest).map(method -> method.methodName()
                .stringValue());
    }

    private static boolean isTest(MethodModel method) {
        return annotations(method.findAttribute(Attributes.runtimeVisibleAnnotations()))
                .anyMatch(annotation -> MAKES_A_TEST
                        .matcher(annotation.className().stringValue())
                        .matches());
    }

    private static Stream<Annotation> annotations(Optional<RuntimeVisibleAnnotationsAttribute> annotated) {
        return annotated.stream().flatMap(attribute -> attribute.annotations().stream());
    }
}
