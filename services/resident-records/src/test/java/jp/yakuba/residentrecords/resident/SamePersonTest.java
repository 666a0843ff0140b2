package jp.yakuba.residentrecords.resident;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.time.DateInput;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.office.addressee.Sex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** ３情報: who may be the same person, however the name is written and however much of the birth date is known. */
class SamePersonTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/statutory/same-person.csv", numLinesToSkip = 1)
    @Requirement("001/4.1.1.2#3")
    void name_sex_and_birth_date_are_compared_as_the_search_folds_them(
            String name,
            @Nullable String reading,
            @Nullable String sex,
            String birth,
            String otherName,
            @Nullable String otherReading,
            @Nullable String otherSex,
            String otherBirth,
            boolean same) {
        var row = Persons.resident("1", "1", "氏", "名", "2000-01-01", "世帯主")
                .names(names(otherName, otherReading))
                .sex(sex(otherSex))
                .birthDate(born(otherBirth))
                .build();

        assertThat(SamePerson.maybe(names(name, reading), sex(sex), born(birth), row))
                .isEqualTo(same);
    }

    private static Names names(String name, @Nullable String reading) {
        var parts = name.split("　", 2);
        return Names.japanese(parts[0], parts[1], reading == null ? null : new Kana(reading));
    }

    private static @Nullable Sex sex(@Nullable String sex) {
        return sex == null ? null : sex.equals("男") ? Sex.MALE : Sex.FEMALE;
    }

    private static RecordedDate born(String birth) {
        return DateInput.parse(birth);
    }
}
