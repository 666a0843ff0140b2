package jp.yakuba.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.yakuba.platform.room.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The platform keeps the rules of the house. */
class PlatformArchitectureTest {

    private static final JavaClasses CLASSES = HouseRules.classesOf(List.of("platform"));

    private static final ArchRule PARTS_OF_ACCESS = Parts.knowOnly(
            "jp.yakuba.platform.access",
            Map.of(
                    "account", Set.of("session", "authenticator"),
                    "permission", Set.of("account"),
                    "login", Set.of("session", "account", "authenticator", "permission"),
                    "administration", Set.of("session", "account", "permission")));

    static Stream<ArchRule> rules() {
        return Stream.concat(
                HouseRules.all().stream(),
                Stream.of(
                        HouseRules.NOTHING_IS_PRINTED,
                        HouseRules.conceptsFreeOfCycles("platform"),
                        Parts.freeOfCycles("platform"),
                        PARTS_OF_ACCESS));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_platform_keeps(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    @Test
    void each_of_its_rights_is_one_constant_and_one_row_of_its_table() {
        assertThat(new RoomRights(CLASSES).constants())
                .containsExactlyInAnyOrderElementsOf(RoomContract.codes("access/permissions", Platform.ROOM));
    }
}
