package jp.yakuba.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jp.yakuba.foundation.shape.Guarded;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.json.Shown;
import org.junit.jupiter.api.Test;

/** What is looked for in every room is found where it is. */
class RoomContractTest {

    record Card(
            @Open String name,
            @Guarded("sample.no-such-right") String number) {

        static final RecordShape<Card> SHAPE = new RecordShape<>(Card.class, new Values());
    }

    record Forgetful(@Open String said, String unsaid) {

        static final RecordShape<Forgetful> SHAPE = new RecordShape<>(Forgetful.class, new Values());
    }

    record Masked(String name) {

        private static final RecordShape<Masked> SHAPE = new RecordShape<>(Masked.class, new Values());

        static RecordShape<Masked> shape() {
            return SHAPE;
        }
    }

    record Answered(String name) {

        static final RecordShape<Answered> SHAPE = new RecordShape<>(Answered.class, new Values());
    }

    record TakenIn(String name) {

        static final RecordShape<TakenIn> SHAPE = new RecordShape<>(TakenIn.class, new Values());
    }

    static final class Desk {

        ObjectNode show(Clearance clearance, Masked masked) {
            return clearance.json(Masked.shape(), masked);
        }

        Shown<Answered> answer(ObjectNode items) {
            return Shown.of(items);
        }
    }

    @Test
    void a_right_that_only_a_guard_asks_for_is_asked_for() {
        var classes = new ClassFileImporter().importClasses(Card.class, TakenIn.class);

        assertThat(new RoomRights(classes).asked()).containsExactly("sample.no-such-right");
    }

    @Test
    void what_nobody_has_decided_is_found_of_every_record_that_somebody_is_shown() {
        var classes = new ClassFileImporter()
                .importClasses(Card.class, Forgetful.class, Masked.class, Answered.class, TakenIn.class, Desk.class);

        assertThat(DescribedRecords.of(classes).undecided())
                .containsExactly("Answered.SHAPE: name", "Forgetful.SHAPE: unsaid", "Masked.SHAPE: name");
    }
}
