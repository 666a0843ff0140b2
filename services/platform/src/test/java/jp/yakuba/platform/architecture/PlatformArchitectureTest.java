package jp.yakuba.platform.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The platform keeps the rules of the house. */
class PlatformArchitectureTest {

    private static final JavaClasses CLASSES = HouseRules.classesOf(List.of("platform"));

    static Stream<ArchRule> rules() {
        return Stream.concat(
                HouseRules.all().stream(),
                Stream.of(HouseRules.NOTHING_IS_PRINTED, HouseRules.conceptsFreeOfCycles("platform")));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_platform_keeps(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
