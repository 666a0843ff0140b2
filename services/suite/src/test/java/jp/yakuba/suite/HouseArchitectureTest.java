package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yakuba.platform.architecture.HouseRules;
import jp.yakuba.platform.architecture.Parts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole house keeps its rules: the suite has every room on its class path. */
class HouseArchitectureTest {

    private static final JavaClasses CLASSES = HouseRules.classesOf(HouseRules.storeys());

    static List<ArchRule> rules() {
        return HouseRules.all();
    }

    @Test
    void every_room_is_looked_at() {
        assertThat(HouseRules.storeys())
                .contains("platform", "residentrecords")
                .allMatch(storey -> CLASSES.containPackage("jp.yakuba." + storey));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_house_keeps(ArchRule rule) {
        rule.check(CLASSES);
    }

    static List<String> storeys() {
        return HouseRules.storeys();
    }

    @ParameterizedTest
    @MethodSource("storeys")
    void the_concepts_of_a_room_do_not_go_round_in_circles(String room) {
        HouseRules.conceptsFreeOfCycles(room).allowEmptyShould(true).check(CLASSES);
        Parts.freeOfCycles(room).allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void who_certifies_knows_no_sheet_and_that_a_paper_was_issued_knows_neither() {
        Parts.knowOnly("jp.yakuba.office.issuance", Map.of("sheet", Set.of("certifier")))
                .check(CLASSES);
    }
}
