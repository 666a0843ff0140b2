package jp.yakuba.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import org.junit.jupiter.api.Test;

/** A body that is read only when it is known what it should be: it is told everything that is wrong with it all the same. */
class UnreadTest {

    record Guest(String name, boolean child, List<Gift> gifts) {}

    record Gift(String what, boolean wrapped) {}

    private static final RecordShape<Guest> GUEST = new RecordShape<>(Guest.class, Values.typed());

    @Test
    void what_was_typed_is_there_by_path_and_what_stands_beside_it_too() {
        var typed = typed("{'as': 'guest', 'who': {'name': 'a', 'child': true, 'gifts': [{'what': 'b'}]},"
                + " 'passedAlerts': {'late': 'c'}}");

        assertThat(typed.faults()).isEmpty();
        assertThat(typed.text("as")).isEqualTo("guest");
        assertThat(typed.fields()).isEqualTo(Map.of("name", "a", "child", "true", "gifts[0].what", "b"));
        assertThat(typed.passedAlerts()).isEqualTo(Map.of("late", "c"));
    }

    @Test
    void what_was_typed_keeps_the_order_of_the_body() {
        var typed = typed("{'who': {'gifts': [{'what': 'b'}, {'wrapped': true}], 'child': true, 'name': 'a'},"
                + " 'passedAlerts': {'late': 'c', 'early': 'd', 'absent': 'e', 'householder': 'f', 'other': 'g'}}");

        assertThat(typed.fields().keySet()).containsExactly("gifts[0].what", "gifts[1].wrapped", "child", "name");
        assertThat(typed.passedAlerts().keySet()).containsExactly("late", "early", "absent", "householder", "other");
        assertThat(new Passing<>(new Gift("b", true), typed.passedAlerts())
                        .passedAlerts()
                        .keySet())
                .containsExactlyElementsOf(typed.passedAlerts().keySet());
    }

    @Test
    void the_faults_of_the_record_and_of_what_stands_beside_it_are_told_together() {
        assertThat(said(typed("{'as': 1, 'who': {'name': 2, 'age': 3, 'gifts': [{'what': 'b'}, {'what': 6}, {}, {}]},"
                                + " 'passedAlerts': {'late': 4}, 'where': 5}")
                        .faults()))
                .containsExactlyInAnyOrder(
                        "type-wrong as",
                        "type-wrong passedAlerts.late",
                        "unknown-field where",
                        "type-wrong name",
                        "unknown-field age",
                        "type-wrong gifts[1].what",
                        "required gifts[2]",
                        "required gifts[3]");
        assertThat(said(typed("{'who': []}").faults())).containsExactly("required who");
    }

    @Test
    void what_was_found_only_because_of_a_fault_does_not_stand() {
        var found = Findings.of(missing("name"), missing("gifts[0].what"));

        assertThat(said(typed("{'who': {'name': 1}}").standing(found))).containsExactly("required gifts[0].what");
        assertThat(said(typed("{'who': {'gifts': 'x'}}").standing(found))).containsExactly("required name");
        assertThat(typed("{}").standing(found)).isEmpty();
    }

    private static Typed typed(String body) {
        return Unread.<Guest>of(Json.parse(body.replace('\'', '"'))).as("who", GUEST, "as");
    }

    private static Finding missing(String path) {
        return Finding.error(FoundationError.REQUIRED, path, "試験", "試験");
    }

    private static List<String> said(Findings findings) {
        return findings.list().stream()
                .map(finding -> finding.code() + " " + finding.field())
                .toList();
    }
}
