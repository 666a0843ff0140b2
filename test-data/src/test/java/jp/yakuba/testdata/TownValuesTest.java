package jp.yakuba.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.foundation.number.IndividualNumber;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.foundation.text.Characters;
import jp.yakuba.foundation.time.CivilDate;
import jp.yakuba.foundation.time.Eras;
import jp.yakuba.foundation.time.RecordedDate;
import jp.yakuba.testdata.DataItems.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of a town is one the register takes. */
class TownValuesTest {

    private static final TownFiles TOWN = TownFiles.ofSize(10_000);

    static Stream<Arguments> items() {
        return DataItems.ALL.stream().map(item -> arguments(item.name(), item));
    }

    @Test
    void the_header_is_the_data_list() {
        assertThat(TOWN.rows().getFirst().getHeader())
                .containsExactlyElementsOf(
                        DataItems.ALL.stream().map(Item::name).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void every_value_is_of_the_type_of_its_item(String name, Item item) {
        Set<String> values =
                TOWN.rows().stream().map(row -> row.getField(name)).collect(Collectors.toCollection(HashSet::new));
        values.remove("");
        assertThat(values).allSatisfy(value -> {
            assertThatCode(() -> check(item).accept(value)).doesNotThrowAnyException();
            assertThat(Characters.length(value)).isLessThanOrEqualTo(item.widthOr(Integer.MAX_VALUE));
        });
    }

    private static Consumer<String> check(Item item) {
        if (item.type().startsWith("code:")) {
            CodeList list = CodeList.load(item.type().substring("code:".length()));
            return list::require;
        }
        return switch (item.type()) {
            case "addressee-number" ->
                value -> assertThat(new AddresseeNumber(value).hasValidCheckDigit())
                        .isTrue();
            case "household-number" ->
                value -> assertThat(new HouseholdNumber(value).hasValidCheckDigit())
                        .isTrue();
            case "integer" -> Integer::parseInt;
            case "civil-date" -> CivilDate::parse;
            case "date" -> LocalDate::parse;
            case "month" -> YearMonth::parse;
            case "boolean" -> value -> assertThat(value).isIn("true", "false");
            case "text" -> value -> Characters.requireClean(value, item.name());
            case "kana" -> value -> assertThat(value).matches("[ァ-ヺー・－ 　]+");
            case "digits" -> value -> assertThat(value).matches("\\d{" + item.width() + "}");
            case "municipality-code" -> MunicipalityCode::new;
            case "resident-record-code" -> ResidentRecordCode::new;
            case "individual-number" -> IndividualNumber::new;
            default -> throw new IllegalStateException("no check for " + item.type());
        };
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("items")
    void what_may_not_be_blank_is_not_and_what_the_other_kind_has_is(String name, Item item) {
        assertThat(TOWN.rows()).allSatisfy(row -> {
            boolean ofKind = item.isOf(row.getField("住民種別"));
            if (!ofKind) {
                assertThat(row.getField(name)).isEmpty();
            }
            if (ofKind && !item.blank().equals("yes") && !item.blank().equals("by-class")) {
                assertThat(row.getField(name)).isNotEmpty();
            }
        });
    }

    @Test
    void every_recorded_date_is_one_the_register_takes() {
        Set<String> dates = DataItems.ALL.stream()
                .map(Item::name)
                .filter(name -> name.endsWith("_元号"))
                .map(name -> name.substring(0, name.length() - "_元号".length()))
                .collect(Collectors.toSet());
        assertThat(dates).contains("生年月日", "異動年月日", "消除の異動年月日");
        assertThat(TOWN.rows()).allSatisfy(row -> dates.stream()
                .filter(date -> !row.getField(date).isEmpty())
                .forEach(date -> assertThatCode(() -> recorded(row, date)).doesNotThrowAnyException()));
    }

    private static RecordedDate recorded(NamedCsvRecord row, String item) {
        String era = row.getField(item + "_元号");
        String wording = row.getField(item + "_不詳表記");
        return new RecordedDate(
                CivilDate.parse(row.getField(item)),
                era.isEmpty() ? null : Eras.ofCode(era),
                Boolean.parseBoolean(row.getField(item + "_不詳フラグ")),
                wording.isEmpty() ? null : wording);
    }

    @Test
    void birth_dates_of_japanese_have_an_era_and_those_of_foreigners_none() {
        assertThat(TOWN.rows()).allSatisfy(row -> {
            boolean withEra = row.getField("住民種別").equals("1")
                    && row.getField("生年月日_不詳フラグ").equals("false");
            assertThat(row.getField("生年月日_元号").isEmpty()).isEqualTo(!withEra);
        });
    }
}
