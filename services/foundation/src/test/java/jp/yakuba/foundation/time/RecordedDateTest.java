package jp.yakuba.foundation.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.finding.RejectedValue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@Requirement("001/1.1.8")
class RecordedDateTest {

    private static final CivilDate DAY = new CivilDate(1926, 12, 25);
    private static final RecordedDate NOT_ON_CALENDAR = RecordedDate.of(new CivilDate(2019, 2, 29));
    private static final RecordedDate UNKNOWN = RecordedDate.unknown(DAY, "大正15年頃");

    @Test
    @Requirement("001/1.1.9#3")
    void is_shown_in_one_calendar() {
        RecordedDate date = RecordedDate.of(LocalDate.of(1980, 12, 3));
        assertThat(date.display(DateStyle.WAREKI)).isEqualTo("昭和55年12月3日");
        assertThat(date.display(DateStyle.WESTERN)).isEqualTo("1980年12月3日");
    }

    @Test
    @Requirement("001/1.1.8#8")
    void a_shared_day_is_shown_in_the_era_it_was_entered_with() {
        assertThat(DateInput.parse("T15.12.25").display(DateStyle.WAREKI)).isEqualTo("大正15年12月25日");
        assertThat(DateInput.parse("S1.12.25").display(DateStyle.WAREKI)).isEqualTo("昭和元年12月25日");
        assertThat(RecordedDate.of(DAY).display(DateStyle.WAREKI)).isEqualTo("昭和元年12月25日");
    }

    @Test
    void a_day_before_meiji_is_shown_in_the_western_calendar() {
        assertThat(RecordedDate.of(new CivilDate(1850, 1, 2)).display(DateStyle.WAREKI))
                .isEqualTo("1850年1月2日");
    }

    @Test
    void is_ordered_by_the_day_inside() {
        assertThat(UNKNOWN).isLessThan(NOT_ON_CALENDAR);
        assertThat(UNKNOWN).isEqualByComparingTo(RecordedDate.of(DAY));
    }

    @Test
    void refuses_what_contradicts_itself() {
        assertThat(refused(() -> new RecordedDate(DAY, null, true, null))).isEqualTo("unknown-date-wording-missing");
        assertThat(refused(() -> new RecordedDate(DAY, null, true, " "))).isEqualTo("unknown-date-wording-missing");
        assertThat(refused(() -> new RecordedDate(DAY, null, false, "頃"))).isEqualTo("unknown-date-wording-unexpected");
        assertThat(refused(() -> new RecordedDate(DAY, Eras.ofName("平成"), false, null)))
                .isEqualTo("date-outside-era");
    }

    @Test
    @Requirement("001/1.3.6#2")
    void a_day_that_was_written_before_its_era_was_known_is_shown_in_its_era() {
        RecordedDate written = new RecordedDate(new CivilDate(2020, 4, 1), Eras.ofName("平成"), false, null);
        assertThat(written.enteredEra()).isEmpty();
        assertThat(written.display(DateStyle.WAREKI)).isEqualTo("令和2年4月1日");
    }

    @Test
    void the_wording_has72_characters_at_most() {
        assertThat(RecordedDate.unknown(DAY, "頃".repeat(72)).wording()).hasSize(72);
        assertThat(refused(() -> RecordedDate.unknown(DAY, "頃".repeat(73)))).isEqualTo("text-too-long");
        assertThat(refused(() -> RecordedDate.unknown(DAY, "a\nb"))).isEqualTo("control-character");
    }

    @Test
    @Requirement({"001/1.1.8#1", "001/1.1.8#2"})
    void only_items_that_mirror_the_family_register_hold_days_no_calendar_has() {
        assertThat(codes(DateRule.CALENDAR_DAY.check("date", NOT_ON_CALENDAR))).isEqualTo("date-not-on-calendar");
        assertThat(codes(DateRule.CALENDAR_OR_UNKNOWN.check("date", NOT_ON_CALENDAR)))
                .isEqualTo("date-not-on-calendar");
        assertThat(DateRule.FAMILY_REGISTER.check("date", NOT_ON_CALENDAR).isEmpty())
                .isTrue();
    }

    @Test
    @Requirement("001/1.1.8#3")
    void only_some_items_may_be_unknown() {
        assertThat(codes(DateRule.CALENDAR_DAY.check("date", UNKNOWN))).isEqualTo("unknown-date-not-allowed");
        assertThat(DateRule.CALENDAR_OR_UNKNOWN.check("date", UNKNOWN).isEmpty())
                .isTrue();
        assertThat(DateRule.FAMILY_REGISTER.check("date", UNKNOWN).isEmpty()).isTrue();
    }

    @Test
    void a_day_of_the_calendar_passes_every_rule() {
        for (DateRule rule : DateRule.values()) {
            assertThat(rule.check("date", RecordedDate.of(DAY)).isEmpty()).isTrue();
        }
    }

    private static String codes(Findings findings) {
        return findings.list().getFirst().code();
    }

    private static String refused(ThrowingCallable call) {
        return catchThrowableOfType(RejectedValue.class, call).code();
    }
}
