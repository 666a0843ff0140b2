package jp.yakuba.residentrecords.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.office.addressee.ResidentState;
import jp.yakuba.office.addressee.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CodeListsTest {

    static final Map<String, Class<? extends Coded>> ENUMS = Map.of(
            "resident-kind", ResidentKind.class,
            "resident-state", ResidentState.class,
            "sex", Sex.class,
            "name-preference", NamePreference.class,
            "notification-basis", NotificationBasis.class,
            "foreign-resident-class", ForeignResidentClass.class,
            "movement-reason", MovementReason.class);

    static final Iterable<String> LISTS = ENUMS.keySet();

    @ParameterizedTest
    @FieldSource("LISTS")
    @Requirement("001/1.2.2#6")
    void the_enumeration_has_the_codes_of_the_list_in_its_order(String list) {
        assertThat(Stream.of(Objects.requireNonNull(ENUMS.get(list)).getEnumConstants())
                        .map(Coded::code))
                .containsExactlyElementsOf(CodeList.load(list).codes());
    }

    @Test
    @Requirement("001/1.2.2#1")
    void every_movement_reason_does_to_the_record_what_its_class_says() {
        for (var row : CodeList.load("movement-reason").rows()) {
            assertThat(Coded.find(MovementReason.class, row.code()))
                    .hasValueSatisfying(
                            reason -> assertThat(reason.effect().japanese()).isEqualTo(row.text("class")));
        }
    }
}
