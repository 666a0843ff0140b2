package jp.yakuba.residentrecords.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.residentrecords.movement.notification.IdentityDocument;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.notification.NotifierCapacity;
import org.junit.jupiter.api.Test;

class MovementKindTest {

    @Test
    @Requirement("001/2.3.1#1")
    void every_movement_has_a_name_of_its_own() {
        assertThat(Movements.kinds())
                .extracting(MovementKind::japanese)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    @Test
    void what_is_chosen_at_the_counter_is_in_a_code_list() {
        assertThat(codes(NotifierCapacity.values()))
                .containsExactlyElementsOf(CodeList.load("notifier-capacity").codes());
        assertThat(codes(IdentityDocument.values()))
                .containsExactlyElementsOf(CodeList.load("identity-document").codes());
    }

    private static Stream<String> codes(Coded... constants) {
        return Stream.of(constants).map(Coded::code);
    }
}
