package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import jp.yakuba.platform.architecture.HouseRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole house keeps its rules: the suite has every room on its class path. */
class HouseArchitectureTest {

    private static final JavaClasses CLASSES =
            HouseRules.classesOf("foundation", "platform", "residentrecords", "suite", "testdata");

    static Stream<ArchRule> rules() {
        return HouseRules.all().stream();
    }

    @Test
    void every_room_is_looked_at() {
        assertThat(Stream.of("foundation", "platform", "residentrecords", "suite", "testdata"))
                .allMatch(room -> CLASSES.containPackage("jp.yakuba." + room));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps(ArchRule rule) {
        rule.check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"foundation", "platform", "residentrecords", "testdata"})
    void the_concepts_of_a_room_do_not_go_round_in_circles(String room) {
        HouseRules.conceptsFreeOfCycles(room).allowEmptyShould(true).check(CLASSES);
    }
}
