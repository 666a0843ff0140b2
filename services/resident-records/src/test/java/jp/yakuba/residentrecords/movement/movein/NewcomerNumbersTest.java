package jp.yakuba.residentrecords.movement.movein;

import static jp.yakuba.residentrecords.movement.Counter.notified;
import static jp.yakuba.residentrecords.movement.Notifications.codeOf;
import static jp.yakuba.residentrecords.movement.Notifications.foreigner;
import static jp.yakuba.residentrecords.movement.Notifications.moveIn;
import static jp.yakuba.residentrecords.movement.Notifications.moveInAbroad;
import static jp.yakuba.residentrecords.movement.Notifications.newcomer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.office.addressee.ResidentKind;
import jp.yakuba.residentrecords.movement.Counter;
import jp.yakuba.residentrecords.movement.Notifications;
import jp.yakuba.residentrecords.movement.SmallTown;
import jp.yakuba.residentrecords.movement.birth.Newborn;
import jp.yakuba.residentrecords.movement.notification.Newcomer;
import jp.yakuba.residentrecords.movement.notification.NotificationHeader;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.ResidenceCardNumber;
import org.junit.jupiter.api.Test;

/** 住民票コード, 個人番号 and 在留カード等番号 are one person's each, and a person's for good. */
class NewcomerNumbersTest {

    private static final NotificationHeader HEADER = notified("2026-04-08", "2026-04-10");
    private static final ResidentRecordCode OTHER_CODE = codeOf("another");
    private static final IndividualNumber OTHER_NUMBER = IndividualNumber.ofBody("37947448445");
    private static final ResidenceCardNumber FREE_CARD = new ResidenceCardNumber("CD12345678EF");

    private final Counter counter = new Counter("2026-04-10", SmallTown.register());

    @Test
    @Requirement("001/1.1.1#5")
    void two_newcomers_of_one_notification_cannot_share_a_code_or_a_number() {
        var husband = newcomer("茶谷", "六郎", "世帯主", null, OTHER_CODE, OTHER_NUMBER);
        var brother = newcomer("茶谷", "七郎", "弟", null, OTHER_CODE, OTHER_NUMBER);

        assertThat(counter.findings(moveIn(HEADER, husband, brother)))
                .contains(
                        "number-doubled@newcomers[1].residentRecordCode",
                        "number-doubled@newcomers[1].individualNumber");
    }

    @Test
    void two_newcomers_of_one_notification_cannot_share_a_residence_card() {
        var first = foreigner(SmallTown.studentItems(FREE_CARD));
        var second = foreigner(SmallTown.studentItems(FREE_CARD)).withResidentRecordCode(OTHER_CODE);

        assertThat(counter.findings(moveIn(HEADER, first, second)))
                .contains("number-doubled@newcomers[1].foreign.cardNumber");
    }

    @Test
    void a_child_is_not_born_with_the_card_of_another() {
        var child = new Newborn(
                ResidentKind.FOREIGN,
                Names.foreign("WANG MEI", null, null),
                null,
                null,
                null,
                null,
                SmallTown.studentItems(SmallTown.CARD));

        assertThat(counter.findings(Notifications.birth(HEADER, child)))
                .contains("card-number-of-another@newborns[0].foreign.cardNumber");
    }

    @Test
    @Requirement("001/4.1.1.2#1")
    void a_code_that_somebody_once_had_is_theirs_also_after_another_followed() {
        var old = counter.row("11").residentRecordCode();
        counter.register()
                .add(counter.row("11")
                        .change()
                        .version(2)
                        .residentRecordCode(OTHER_CODE)
                        .build());

        assertThat(counter.findings(moveIn(HEADER, newcomer("茶谷", "六郎", "世帯主", null, old, null))))
                .containsExactly("re-entry-entered-as-new@newcomers[0].residentRecordCode");
    }

    @Test
    void without_a_paper_that_says_so_code_and_number_of_who_comes_back_are_those_of_the_former_record() {
        var back = newcomer("赤木", "三郎", "世帯主", "11", OTHER_CODE, OTHER_NUMBER);

        assertThat(counter.findings(withoutPaper(back)))
                .contains(
                        "record-code-not-of-former@newcomers[0].residentRecordCode",
                        "individual-number-not-of-former@newcomers[0].individualNumber");
        assertThat(counter.findings(moveInAbroad(HEADER, back)))
                .contains(
                        "record-code-not-of-former@newcomers[0].residentRecordCode",
                        "individual-number-not-of-former@newcomers[0].individualNumber");
    }

    @Test
    void what_the_move_out_certificate_says_is_changed_elsewhere_is_taken_with_a_reason() {
        var back = newcomer("赤木", "三郎", "世帯主", "11", OTHER_CODE, OTHER_NUMBER);

        assertThat(counter.findings(moveIn(HEADER, back)))
                .containsExactly(
                        "record-code-changed-elsewhere@newcomers[0].residentRecordCode",
                        "individual-number-changed-elsewhere@newcomers[0].individualNumber");
        assertThat(counter.findings(
                        moveIn(HEADER, newcomer("赤木", "三郎", "世帯主", "11", null, SmallTown.NUMBER_OF_ELEVEN))))
                .isEmpty();
    }

    @Test
    void a_new_code_is_not_given_without_a_word_to_who_comes_from_elsewhere_in_japan() {
        var blank = newcomer().withResidentRecordCode(null);

        assertThat(counter.findings(moveIn(HEADER, blank)))
                .containsExactly("record-code-not-given@newcomers[0].residentRecordCode");
        assertThat(counter.findings(moveInAbroad(HEADER, blank)))
                .containsExactly("record-code-after-abroad@newcomers[0].residentRecordCode");
        assertThat(counter.findings(moveIn(HEADER, newcomer("赤木", "三郎", "世帯主", "11", null, null))))
                .isEmpty();
    }

    @Test
    void a_foreigner_who_comes_for_the_first_time_gets_a_code() {
        var first = foreigner(SmallTown.studentItems(FREE_CARD)).withResidentRecordCode(null);

        assertThat(counter.findings(moveInAbroad(HEADER, first)))
                .containsExactly("record-code-new@newcomers[0].residentRecordCode");
    }

    @Test
    void whose_a_number_is_is_told_only_to_those_who_may_know() {
        var code = counter.row("11").residentRecordCode();
        var sameCode = newcomer("茶谷", "六郎", "世帯主", null, code, null);
        var sameNumber = newcomer("茶谷", "六郎", "世帯主", null, OTHER_CODE, SmallTown.NUMBER_OF_ELEVEN);

        assertThat(remedies(sameCode)).singleElement().asString().contains("宛名番号 11 ");
        assertThat(remedies(sameNumber)).singleElement().asString().contains("宛名番号 11 ");

        counter.register().withoutTellingByIndividualNumber();
        assertThat(remedies(sameCode)).singleElement().asString().contains("宛名番号 11 ");
        assertThat(remedies(sameNumber)).singleElement().asString().doesNotContain("11");

        counter.register().withoutTelling(Counter.person("11"));
        assertThat(remedies(sameCode)).singleElement().asString().doesNotContain("11");
    }

    private List<String> remedies(Newcomer newcomer) {
        return counter.assess(moveIn(HEADER, newcomer)).findings().list().stream()
                .map(Finding::remedy)
                .toList();
    }

    private static MoveInDomestic withoutPaper(Newcomer newcomer) {
        var whole = moveIn(HEADER, newcomer);
        return new MoveInDomestic(
                whole.header(),
                whole.destination(),
                whole.addressBeforeMovingIn(),
                false,
                null,
                false,
                false,
                List.of(newcomer));
    }
}
