package jp.yakuba.residentrecords.movement;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.office.approval.DraftAuthor;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.office.approval.Entry;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.movement.addresschange.AddressChange;
import jp.yakuba.residentrecords.movement.movein.MoveInDomestic;
import jp.yakuba.residentrecords.movement.notification.MovementKind;
import jp.yakuba.residentrecords.movement.procedure.Effect;
import jp.yakuba.residentrecords.resident.VisibleItems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What another clerk reads of a draft over REST. */
class DraftSecrecyTest {

    /** By the words of the paths alone, whatever the records say of their components. */
    private static final Pattern WHERE =
            Pattern.compile("(?i)address(?!ee)|destination|domicile|town|(?<!capa)city|block"
                    + "|building|postal|prefecture|municipality|foreignAddress|phone|note$");

    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();

    @ParameterizedTest
    @MethodSource("jp.yakuba.residentrecords.movement.Movements#kinds")
    void nothing_typed_of_a_protected_person_tells_another_clerk_where_they_are_or_go(MovementKind kind) {
        var read = read(kind, VisibleItems.of(clerk("clerk2", "item.family-register"), true));

        assertThat(typed(kind)).filteredOn(path -> WHERE.matcher(path).find()).allSatisfy(path -> assertThat(read)
                .doesNotContain(marked(path)));
    }

    @ParameterizedTest
    @CsvSource({
        "move-out-domestic, plannedDestination.town",
        "move-out-abroad, plannedDestination.foreignAddress",
        "move-in-notice, confirmedDestination.block",
        "move-in-domestic, addressBeforeMovingIn.town",
        "move-in-domestic, lastRegisteredAddress",
        "move-in-abroad, addressBeforeMovingIn.foreignAddress",
        "address-change, destination.address.buildingNote",
    })
    void it_is_read_by_the_clerk_who_typed_it_and_by_who_may_know_where_such_people_are(String code, String path) {
        var kind = new Movements().kind(code);

        assertThat(read(kind, VisibleItems.of(clerk("clerk2"), true))).doesNotContain(marked(path));
        assertThat(read(kind, VisibleItems.of(clerk("typist"), true))).contains(marked(path));
        assertThat(read(kind, VisibleItems.of(clerk("clerk2"), false))).contains(marked(path));
    }

    @ParameterizedTest
    @CsvSource({
        "newcomers[0].familyRegister.head, item.family-register",
        "newcomers[0].residentRecordCode, item.resident-record-code",
        "newcomers[0].foreign.residenceStatus, item.residence-status",
        "newcomers[0].foreign.cardNumber, item.residence-status",
        "newcomers[0].foreign.permittedPeriod, item.residence-status",
    })
    @Requirement({"001/10.3#9", "001/10.4#1"})
    void an_item_that_a_clerk_may_not_see_of_a_record_is_not_seen_in_the_draft_of_another(String path, String right) {
        var kind = MoveInDomestic.KIND;

        assertThat(read(kind, VisibleItems.of(clerk("clerk2"), false))).doesNotContain(marked(path));
        assertThat(read(kind, VisibleItems.of(clerk("clerk2", right), false))).contains(marked(path));
        assertThat(read(kind, VisibleItems.of(clerk("typist"), false))).contains(marked(path));
    }

    @Test
    void what_was_told_at_the_counter_is_shown_but_for_what_may_tell_where_a_protected_person_is() {
        var told = List.of("header.notifier.name", "header.notifier.phone", "header.note");
        var draft = draft(AddressChange.KIND, told);
        var asks = new Movements().of(draft.kind()).asks();

        assertThat(CounterFacts.of(asks, draft, VisibleItems.of(clerk("clerk2"), true))
                        .toString())
                .contains(marked("header.notifier.name"))
                .doesNotContain(marked("header.notifier.phone"), marked("header.note"));
        assertThat(CounterFacts.of(asks, draft, VisibleItems.of(clerk("clerk2"), false))
                        .toString())
                .contains(marked("header.notifier.phone"), marked("header.note"));
    }

    @Test
    @Requirement("001/10.3#9")
    void who_entered_a_draft_that_another_has_changed_does_not_read_what_the_other_typed() {
        var kind = MoveInDomestic.KIND;

        assertThat(read(kind, VisibleItems.of(clerk("first"), false)))
                .doesNotContain(marked("newcomers[0].residentRecordCode"));
    }

    private static String read(MovementKind kind, VisibleItems items) {
        var examination = new Examination(null, Findings.none(), Effect.none());
        try {
            return JSON.writeValueAsString(DraftInFull.open(draft(kind), examination, items));
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Draft draft(MovementKind kind) {
        return draft(kind, typed(kind));
    }

    private static Draft draft(MovementKind kind, List<String> paths) {
        var fields = new HashMap<String, String>();
        paths.forEach(path -> fields.put(path, marked(path)));
        return new Draft(
                new MovementId(UUID.randomUUID()),
                kind,
                fields,
                new Entry(
                        DraftState.DRAFT,
                        1,
                        Map.of(),
                        "",
                        List.of(new DraftAuthor("first", "入力　者"), new DraftAuthor("typist", "修正　者")),
                        "本庁",
                        "test",
                        Instant.EPOCH,
                        Instant.EPOCH));
    }

    /** Every field that can be typed, of lists the first element. */
    private static List<String> typed(MovementKind kind) {
        return Examiner.shape(kind).everyLeaf().stream()
                .map(leaf -> leaf.path())
                .sorted()
                .toList();
    }

    private static String marked(String path) {
        return "《" + path + "》";
    }

    private static Operator clerk(String user, String... rights) {
        Set<Permission> permissions = Arrays.stream(rights).map(Permission::new).collect(Collectors.toSet());
        return new Operator(new MunicipalityCode("131016"), user, user, "市民課", permissions, "test", "本庁");
    }
}
