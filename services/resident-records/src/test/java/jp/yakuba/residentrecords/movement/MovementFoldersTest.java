package jp.yakuba.residentrecords.movement;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.residentrecords.ClassesOfTheRoom;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.Notification;
import jp.yakuba.residentrecords.movement.procedure.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A movement lies whole in its folder: to add one touches that folder and the one registration. */
class MovementFoldersTest {

    private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

    static Stream<String> folders() {
        return Movements.registered().stream()
                .map(procedure -> procedure.getClass().getPackageName())
                .distinct();
    }

    static List<Procedure<?>> procedures() {
        return Movements.registered();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void what_lies_in_the_folder_of_a_movement_is_named_by_nobody_but_the_registration(String folder) {
        noClasses()
                .that()
                .resideOutsideOfPackage(folder + "..")
                .and()
                .doNotBelongToAnyOf(Movements.class)
                .should()
                .dependOnClassesThat(resideInAPackage(folder + ".."))
                .check(ClassesOfTheRoom.ALL);
    }

    @Test
    void every_notification_is_that_of_a_registered_movement() {
        assertThat(ClassesOfTheRoom.ALL.stream()
                        .filter(type -> type.isAssignableTo(Notification.class) && type.isRecord())
                        .map(JavaClass::getName))
                .containsExactlyInAnyOrderElementsOf(Movements.kinds().stream()
                        .map(MovementKind::type)
                        .map(Class::getName)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void a_movement_has_its_notification_and_its_template_in_its_folder(Procedure<?> procedure) {
        var folder = procedure.getClass().getPackageName();

        assertThat(procedure.kind().type().getPackageName()).isEqualTo(folder);
        assertThat(procedure.asks().template()).startsWith(templates(folder));
        assertThat(TEMPLATES.resolve(procedure.asks().template() + ".html")).isRegularFile();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void a_movement_has_its_example_in_its_folder(Procedure<?> procedure) throws IOException {
        var contract = procedure.getClass().getResource("openapi.yaml");

        assertThat(contract)
                .as("openapi.yaml in the folder of %s", procedure.kind())
                .isNotNull();
        assertThat(Files.readAllLines(Path.of(Objects.requireNonNull(contract).getPath())))
                .contains("    " + procedure.kind().code() + ":");
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void a_movement_has_its_section_of_the_help_in_its_folder(Procedure<?> procedure) {
        assertThat(procedure.help()).startsWith(templates(procedure.getClass().getPackageName()));
        assertThat(TEMPLATES.resolve(procedure.help() + ".html"))
                .content()
                .contains("{#section id='%s' heading='%s'}"
                        .formatted(procedure.kind().code(), procedure.kind().japanese()));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void the_templates_of_a_movement_are_named_by_no_other(String folder) throws IOException {
        var own = templates(folder);
        try (var files = Files.walk(TEMPLATES)) {
            var others = files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !TEMPLATES.relativize(file).startsWith(own))
                    .toList();
            assertThat(others).isNotEmpty().allSatisfy(other -> assertThat(Files.readString(other))
                    .doesNotContain(own));
        }
    }

    @Test
    void no_page_names_a_movement_that_it_offers_but_the_history_that_of_taking_one_back() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var naming = new ArrayList<String>();
            for (var page : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(page).contains("/movements/new/")) {
                    naming.add(TEMPLATES.relativize(page).toString());
                }
            }
            assertThat(naming)
                    .containsExactly(Path.of("resident", "history.html").toString());
        }
    }

    private static String templates(String folder) {
        return "movement/" + folder.substring(folder.lastIndexOf('.') + 1) + "/";
    }
}
