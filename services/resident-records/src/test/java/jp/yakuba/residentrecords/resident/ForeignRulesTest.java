package jp.yakuba.residentrecords.resident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a foreign resident's card and stay must be like, and what each 区分 has. */
class ForeignRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-04-10");

    @ParameterizedTest
    @CsvSource({
        "AB12345678CD, true",
        "XX123, false",
        "AB1234567CD, false",
        "A12345678BC, false",
        "AB12345678C1, false",
    })
    void a_card_has_two_letters_eight_digits_and_two_letters(String number, boolean wellFormed) {
        var items = items(ForeignResidentClass.SPECIAL_PERMANENT, null, null, null, number);

        assertThat(codes(items, false)).isEqualTo(wellFormed ? List.of() : List.of("card-number-form"));
        assertThat(codes(items, true)).as("of an old record").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        ",3,,true",
        ",,90,true",
        ",,15,true",
        ",3,1,false",
        ",4,,false",
        "1,,,false",
        "1,3,,false",
        ",6,,false",
    })
    @Requirement("001/1.1.2#3")
    void who_may_stay_three_months_or_less_is_not_here_for_mid_to_long_term(
            @Nullable Integer years, @Nullable Integer months, @Nullable Integer days, boolean tooShort) {
        var items = items(ForeignResidentClass.MID_TO_LONG_TERM, years, months, days, "AB12345678CD");

        assertThat(codes(items, false)).isEqualTo(tooShort ? List.of("stay-too-short") : List.of());
    }

    @Test
    @Requirement("001/1.1.2#3")
    void a_special_permanent_resident_has_no_status_no_period_and_no_end_of_stay() {
        var student = items(ForeignResidentClass.MID_TO_LONG_TERM, 3, null, null, "XX123");
        var special = new ForeignItems(
                student.since(),
                null,
                "韓国",
                ForeignResidentClass.SPECIAL_PERMANENT,
                student.residenceStatus(),
                3,
                null,
                null,
                student.residenceExpiry(),
                student.cardNumber(),
                true,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);

        assertThat(ForeignRules.check(special, false, TODAY).list().stream()
                        .map(found -> found.code() + "@" + found.field()))
                .containsExactly(
                        "item-not-of-class@foreign.residenceStatus",
                        "item-not-of-class@foreign.periodYears",
                        "item-not-of-class@foreign.residenceExpiry",
                        "card-number-form@foreign.cardNumber");
    }

    @Test
    @Requirement("001/1.1.2#3")
    void a_child_born_here_is_a_foreign_resident_since_birth() {
        var items = items(ForeignResidentClass.SPECIAL_PERMANENT, null, null, null, "AB12345678CD");

        assertThat(ForeignRules.sinceBirth(items, items.since()).codes()).isEmpty();
        assertThat(ForeignRules.sinceBirth(items, Persons.date("2026-04-01")).codes())
                .containsExactly("foreign-since-not-birth");
    }

    @Test
    @Requirement("001/1.1.2#3")
    void the_table_says_something_of_every_item_of_every_class() {
        assertThat(Stream.of(ForeignResidentClass.values()))
                .allSatisfy(residentClass -> assertThat(ForeignClassItems.says(residentClass))
                        .containsExactlyInAnyOrder(ForeignClassItems.Item.values()));
    }

    private static List<String> codes(ForeignItems items, boolean deleted) {
        return ForeignRules.check(items, deleted, TODAY).list().stream()
                .map(Finding::code)
                .toList();
    }

    private static ForeignItems items(
            ForeignResidentClass residentClass,
            @Nullable Integer years,
            @Nullable Integer months,
            @Nullable Integer days,
            String card) {
        var special = residentClass == ForeignResidentClass.SPECIAL_PERMANENT;
        return new ForeignItems(
                Persons.LONG_AGO,
                null,
                "中国",
                residentClass,
                special ? null : new ResidenceStatus("023"),
                years,
                months,
                days,
                special ? null : LocalDate.parse("2027-03-31"),
                new ResidenceCardNumber(card),
                true,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
