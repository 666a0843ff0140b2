package jp.yakuba.residentrecords.movement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.Unread;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.residentrecords.movement.birth.Birth;
import jp.yakuba.residentrecords.movement.death.Death;
import jp.yakuba.residentrecords.movement.movein.MoveInDomestic;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever sends what is no notification is told everything that is wrong with it, each thing where it stands. */
class MovementBodyTest {

    /** Deaths, with an apostrophe for each quotation mark, and the findings in any order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                              | required notification
            {'notification': null, 'kind': 'birth'}                         | required notification, kind-differs kind
            {'notification': 'x', 'nobody': 1, 'passedAlerts': 'all'}       | required notification, unknown-field nobody, type-wrong passedAlerts
            {'kind': 4, 'notification': {'deceased': 19, 'who': 1}}         | type-wrong kind, type-wrong deceased, unknown-field who, required header.movementDate, required header.basis
            {'kind': 'birth', 'notification': {'header': {'basis': 'x'}}}   | kind-differs kind, required header.movementDate, unknown-code header.basis, required deceased
            {'notification': {'header': 1}, 'passedAlerts': {'a': 1}}       | type-wrong header, type-wrong passedAlerts.a, required deceased
            {'notification': {HEADER, 'deceased': 'x', '試験 太郎': 1}}      | field-name-unreadable, digits-only deceased
            {'notification': {HEADER, 'deceased': '\\u0007'}, 'x': 1}       | control-character deceased, unknown-field x
            {'notification': {HEADER, 'header.note': 'x', 'movers': [1]}}   | unknown-field header.note, unknown-field movers, required deceased
            """)
    void every_fault_is_named_at_once(String body, String findings) {
        assertThat(faults(body, Death.KIND)).containsExactlyInAnyOrder(findings.split(", "));
    }

    @Test
    void what_may_not_be_printed_is_named_with_the_rest() {
        assertThat(faults("{'notification': {HEADER, 'newborns': [{'names': {'full': '😀'}}]}, 'x': 1}", Birth.KIND))
                .contains("unknown-field x", "pictograph newborns[0].names.full", "required newborns[0].kind");
    }

    @Test
    void one_of_whom_nothing_is_said_is_not_passed_over() {
        assertThat(faults("{'notification': {HEADER, 'newborns': [{'kind': '1'}, {'sex': null}]}}", Birth.KIND))
                .contains("required newborns[1]");
        assertThat(faults("{'notification': {HEADER, 'newborns': [{}, {'kind': '1'}]}, 'x': 1}", Birth.KIND))
                .contains("required newborns[0].kind");
    }

    @Test
    void a_list_that_is_too_long_is_refused_as_one() {
        var newborns = String.join(
                ",", IntStream.range(0, 201).mapToObj(any -> "{'kind': '1'}").toList());

        assertThat(faults("{'notification': {HEADER, 'newborns': [" + newborns + "]}}", Birth.KIND))
                .containsExactly("list-too-long newborns");
    }

    @Test
    void what_is_a_notification_is_kept_by_path_as_it_was_typed() {
        var sent = read("""
                {'kind': 'move-in-domestic',
                 'notification': {'header': {'movementDate': '令和8年11月頃', 'note': null},
                                  'destination': {'address': {'town': ' 試験町 '}},
                                  'newcomers': [{'kind': '1'}, {'names': {'full': ''}, 'residentRecordCode': 'x'}]},
                 'passedAlerts': {'late-notification': '遠方', 'other': null}}
                """, MoveInDomestic.KIND);

        assertThat(sent.fields())
                .isEqualTo(Map.of(
                        "header.movementDate", "令和8年11月頃",
                        "destination.address.town", " 試験町 ",
                        "newcomers[0].kind", "1",
                        "newcomers[1].names.full", "",
                        "newcomers[1].residentRecordCode", "x"));
        assertThat(sent.passedAlerts()).isEqualTo(Map.of("late-notification", "遠方"));
    }

    @Test
    void what_only_cannot_be_read_is_left_to_the_rules() {
        assertThat(read("{'notification': {'deceased': 'x'}}", Death.KIND))
                .isEqualTo(new MovementBody(Map.of("deceased", "x"), Map.of()));
    }

    private static MovementBody read(String body, MovementKind kind) {
        var json = body.replace("HEADER", "'header': {'movementDate': 'R8.11.1', 'basis': '4'}")
                .replace('\'', '"');
        return MovementBody.of(Unread.of(Json.parse(json)), kind);
    }

    private static List<String> faults(String body, MovementKind kind) {
        var refusal = catchThrowableOfType(Refusal.class, () -> read(body, kind));
        assertThat(refusal.type()).isEqualTo(ProblemType.VALIDATION_FAILED);
        return refusal.findings().list().stream()
                .map(finding -> (finding.code() + " " + finding.field()).strip())
                .toList();
    }
}
