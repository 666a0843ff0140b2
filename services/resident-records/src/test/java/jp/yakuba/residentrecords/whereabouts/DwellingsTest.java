package jp.yakuba.residentrecords.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.residentrecords.resident.MovementEntry;
import jp.yakuba.residentrecords.resident.MovementReason;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import jp.yakuba.residentrecords.resident.ResidentVersionBuilder;
import org.junit.jupiter.api.Test;

/** From when to when somebody was where; what is not known counts as if it had been so. */
class DwellingsTest {

    private static final LocalDate EVER = LocalDate.MIN;
    private static final LocalDate STILL = LocalDate.MAX;

    private final ResidentVersion first = Persons.resident("5", "5", "川", "歩", "1980-01-01", "世帯主")
            .address(Persons.address("元町", "5番地"))
            .build();

    @Test
    void a_dwelling_lasts_until_the_day_of_the_move() {
        var second = moved("2015-06-01").address(Persons.address("隠町", "7番地")).build();

        assertThat(periods(List.of(second, first)))
                .containsEntry("元町5", period("2010-04-01", "2015-06-01"))
                .containsEntry("隠町7", new Period(LocalDate.parse("2015-06-01"), STILL));
    }

    @Test
    void without_the_version_before_nobody_knows_since_when_the_dwelling_before_was_one() {
        var second = moved("2015-06-01").address(Persons.address("隠町", "7番地")).build();

        assertThat(periods(List.of(second))).containsEntry("元町5", new Period(EVER, LocalDate.parse("2015-06-01")));
    }

    @Test
    void a_day_that_is_unknown_may_have_been_any_that_its_words_allow() {
        var unknown = first.change()
                .addressSince(RecordedDate.unknown(CivilDate.parse("2010-12-31"), "平成22年頃"))
                .build();
        var ofAYear = first.change()
                .addressSince(RecordedDate.unknown(CivilDate.parse("2010-12-31"), "平成22年 月日不詳"))
                .build();

        assertThat(periods(List.of(unknown))).containsEntry("元町5", Period.ALWAYS);
        assertThat(periods(List.of(ofAYear))).containsEntry("元町5", new Period(LocalDate.parse("2010-01-01"), STILL));
    }

    @Test
    void a_dwelling_that_was_given_another_address_was_one_until_that_day() {
        var renamed = first.next(entry("2018-02-01"))
                .address(Persons.address("新町一丁目", "1番1号"))
                .build();

        assertThat(periods(List.of(first, renamed))).containsEntry("元町5", period("2010-04-01", "2018-02-01"));
    }

    @Test
    void periods_meet_on_their_last_and_first_day() {
        var hers = period("2010-04-01", "2020-04-01");

        assertThat(hers.meets(period("2020-04-01", "2024-04-01"))).isTrue();
        assertThat(hers.meets(period("2020-04-02", "2024-04-01"))).isFalse();
        assertThat(hers.meets(period("2000-04-01", "2010-04-01"))).isTrue();
        assertThat(hers.meets(period("2000-04-01", "2010-03-31"))).isFalse();
        assertThat(hers.meets(Period.ALWAYS)).isTrue();
    }

    private ResidentVersionBuilder moved(String on) {
        return first.next(entry(on))
                .addressSince(Persons.date(on))
                .previousAddress(first.address().asPrevious());
    }

    private static MovementEntry entry(String on) {
        return new MovementEntry(
                MovementReason.ADDRESS_CHANGE,
                Persons.date(on),
                null,
                null,
                LocalDate.parse(on),
                null,
                null,
                null,
                null);
    }

    private static Period period(String since, String until) {
        return new Period(LocalDate.parse(since), LocalDate.parse(until));
    }

    private static Map<String, Period> periods(List<ResidentVersion> versions) {
        return Dwellings.of(versions).stream()
                .collect(Collectors.toMap(
                        dwelling -> dwelling.place().place().replaceAll(".*区", ""), Dwelling::period, Period::and));
    }
}
