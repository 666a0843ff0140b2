package jp.yakuba.platform.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yakuba.foundation.finding.FoundationError;
import jp.yakuba.foundation.finding.RejectedValue;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.MaxLength;
import jp.yakuba.platform.audit.Outcome;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A body that is not what is asked for is told everything that is wrong with it, each thing where it stands. */
class JsonFormTest {

    record Visit(
            AddresseeNumber person,
            LocalDate day,
            boolean urgent,
            @Nullable Integer minutes,
            @Nullable Outcome outcome,
            @MaxLength(5) @Nullable String note,
            @Nullable Stay stay,
            List<Guest> guests) {}

    record Stay(LocalDate from, @Nullable LocalDate to) {
        Stay {
            if (to != null && to.isBefore(from)) {
                throw new RejectedValue(FoundationError.PERIOD_REVERSED, "逆です。", "確かめてください。");
            }
        }
    }

    record Guest(@MaxLength(5) String name, boolean child) {}

    private static final String WHOLE = "'person': '0000000019', 'day': 'R8.11.4'";

    /** Bodies, with an apostrophe for each quotation mark, and the findings in any order. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                      | required person, required day
            {'person': '', 'day': null}                             | required person, required day
            {'person': 19, 'day': true}                             | type-wrong person, type-wrong day
            {'day': 20261104, 'urgent': 'true', 'minutes': '5'}     | required person, type-wrong day, type-wrong urgent, type-wrong minutes
            {WHOLE, 'minutes': 1.5, 'name': 'x', 'Note': null}      | type-wrong minutes, unknown-field name, unknown-field Note
            {WHOLE, 'outcome': 'x', 'note': '123456', 'stay': {}}   | unknown-code outcome, text-too-long note
            {WHOLE, 'stay': 'x', 'guests': {'name': 'x'}}           | type-wrong stay, type-wrong guests
            {WHOLE, 'stay': {'to': 'x'}, 'guests': [{}, 'x']}       | required stay.from, date-format stay.to, required guests[0].name, type-wrong guests[1]
            {WHOLE, 'guests': [{'name': 'a', 'age': 1}], 'x': {}}   | unknown-field guests[0].age, unknown-field x
            {'person': {'name': 'x'}, 'stay': {'from': 5}}          | type-wrong person, required day, type-wrong stay.from
            {WHOLE, 'note': '\\u0007', 'minutes': 99999999999}      | control-character note, not-a-number minutes
            {'試験 太郎': 1, '花子': 2, 'person': true}              | field-name-unreadable, type-wrong person, required day
            {WHOLE, 'stay': {'from': '2026-11-04', 'to': '2026-11-03'}} | period-reversed stay
            {WHOLE, 'stay': {'from': '2026-11-04', 'to': 3}}        | type-wrong stay.to
            """)
    void every_fault_of_a_body_is_named_at_once(String body, String findings) {
        assertThat(faults(body).split(", ")).containsExactlyInAnyOrder(findings.split(", "));
    }

    @Test
    void what_fits_is_the_record() {
        var visit = read("{WHOLE, 'urgent': true, 'minutes': 5, 'outcome': 'refused', 'guests': [{'name': 'a'}]}");

        assertThat(visit)
                .isEqualTo(new Visit(
                        new AddresseeNumber("0000000019"),
                        LocalDate.of(2026, 11, 4),
                        true,
                        5,
                        Outcome.REFUSED,
                        null,
                        null,
                        List.of(new Guest("a", false))));
    }

    @Test
    void a_list_that_is_too_long_is_refused_as_one_and_a_flood_of_faults_is_cut_off() {
        var guests = IntStream.range(0, 201).mapToObj(any -> "{}").collect(Collectors.joining(","));
        assertThat(faults("{WHOLE, 'guests': [" + guests + "]}")).isEqualTo("list-too-long guests");

        var names = IntStream.range(0, 999).mapToObj(i -> "'n" + i + "': 1").collect(Collectors.joining(","));
        assertThat(faults("{WHOLE, " + names + "}").split(", ")).hasSize(200);
    }

    @Test
    void reasons_for_passed_alerts_stand_beside_what_is_asked() {
        // Given
        var form = JsonForm.of(Guest.class);

        // When
        var sent = form.readPassing(json("{'name': 'a', 'passedAlerts': {'font-missing': '試験'}}"));

        // Then
        assertThat(sent).isEqualTo(new Passing<>(new Guest("a", false), Map.of("font-missing", "試験")));
        assertThat(faults(() -> form.readPassing(
                        json("{'name': 1, 'passedAlerts': {'a': 1, 'b': '" + "x".repeat(201) + "'}}"))))
                .isEqualTo("type-wrong name, type-wrong passedAlerts.a, text-too-long passedAlerts.b");
        assertThat(faults(() -> form.readPassing(json("{'passedAlerts': 'all'}"))))
                .isEqualTo("type-wrong passedAlerts, required name");
        assertThat(faults(() -> form.read(json("{'name': 'a', 'passedAlerts': {}}"))))
                .isEqualTo("unknown-field passedAlerts");
    }

    private static Visit read(String body) {
        return JsonForm.of(Visit.class).read(json(body));
    }

    private static ObjectNode json(String body) {
        return Json.parse(body.replace("WHOLE", WHOLE).replace('\'', '"'));
    }

    private static String faults(String body) {
        return faults(() -> read(body));
    }

    private static String faults(Runnable reading) {
        var refusal = catchThrowableOfType(Refusal.class, reading::run);
        assertThat(refusal.type()).isEqualTo(ProblemType.VALIDATION_FAILED);
        return refusal.findings().list().stream()
                .map(finding -> (finding.code() + " " + finding.field()).strip())
                .collect(Collectors.joining(", "));
    }
}
