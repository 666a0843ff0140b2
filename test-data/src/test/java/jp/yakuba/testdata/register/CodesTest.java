package jp.yakuba.testdata.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.testdata.person.Sex;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CodesTest {

    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of("movement-reason", Reason.values()),
                Arguments.of("notification-basis", Basis.values()),
                Arguments.of("resident-kind", Kind.values()),
                Arguments.of("resident-state", State.values()),
                Arguments.of("foreign-resident-class", ResidentClass.values()),
                Arguments.of("sex", Sex.values()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void every_code_is_in_its_list(String list, Coded[] values) {
        assertThat(Stream.of(values).map(Coded::code))
                .doesNotHaveDuplicates()
                .isSubsetOf(CodeList.load(list).codes());
    }
}
