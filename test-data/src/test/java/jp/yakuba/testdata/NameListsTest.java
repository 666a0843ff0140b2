package jp.yakuba.testdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.yakuba.foundation.code.CodeList;
import jp.yakuba.foundation.text.Characters;
import jp.yakuba.foundation.text.VariantSequences;
import jp.yakuba.testdata.lists.ListFile;
import jp.yakuba.testdata.place.HomeTown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameListsTest {

    private static final Path IPAMJ_MINCHO = Path.of("/usr/share/fonts/truetype/ipamj/ipamjm.ttf");

    private static Stream<String> names() {
        return Stream.of("surnames", "surname-variants", "given-names", "given-name-variants")
                .flatMap(list -> ListFile.read(list, row -> row.getField("text")).stream());
    }

    private static Stream<String> variants() {
        Stream<String> towns = ListFile.read("town-areas", row -> row.getField("name")).stream();
        return Stream.concat(names(), towns)
                .flatMap(name -> VariantSequences.characters(name).stream())
                .filter(VariantSequences::has);
    }

    @Test
    void variants_are_of_the_moji_joho_collection_only() {
        assertThat(variants()).hasSizeGreaterThan(40).allSatisfy(variant -> assertThat(
                        variant.codePointAt(variant.length() - 2))
                .isBetween(0xE0102, 0xE01EF));
    }

    @Test
    void the_font_has_a_glyph_of_its_own_for_every_variant() throws IOException {
        assumeThat(Files.exists(IPAMJ_MINCHO)).isTrue();
        Set<String> inFont = IdeographicVariants.of(IPAMJ_MINCHO);
        assertThat(variants()).allSatisfy(variant -> assertThat(inFont).contains(variant));
    }

    @Test
    void names_are_clean_and_fit_their_items() {
        assertThat(names()).allSatisfy(name -> {
            assertThatCode(() -> Characters.requireClean(name, "name")).doesNotThrowAnyException();
            assertThat(Characters.length(name)).isBetween(1, 12);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "surnames",
                "surname-variants",
                "given-names",
                "given-name-variants",
                "foreign-names",
                "town-areas",
                "buildings",
                "institutions"
            })
    void readings_are_in_katakana_and_no_row_comes_twice(String list) {
        List<NamedCsvRecord> rows = ListFile.read(list, row -> row);
        assertThat(rows).allSatisfy(row -> assertThat(row.getField("reading")).matches("[ァ-ヺー　]+"));
        assertThat(rows.stream().map(NamedCsvRecord::getFields)).doesNotHaveDuplicates();
    }

    @Test
    void other_municipalities_are_those_of_the_code_list_and_this_one_is_not() {
        CodeList municipalities = CodeList.load("municipality");
        assertThat(ListFile.read("elsewhere", row -> row))
                .allSatisfy(row -> assertThat(municipalities.name(row.getField("municipality")))
                        .isEqualTo(row.getField("prefecture") + row.getField("city")));
        assertThat(municipalities.has(HomeTown.CODE.value())).isFalse();
    }

    @Test
    void countries_are_those_of_the_code_list() {
        assertThat(ListFile.read("countries", row -> row))
                .allSatisfy(row -> assertThat(CodeList.load("country").name(row.getField("country_code")))
                        .isEqualTo(row.getField("name")));
    }

    @Test
    void the_postal_codes_of_the_town_are_nobodys_and_those_elsewhere_have_seven_digits() {
        assertThat(ListFile.read("town-areas", row -> row.getField("postal_code")))
                .allMatch(code -> code.matches("000\\d{4}"));
        assertThat(ListFile.read("elsewhere", row -> row.getField("postal_code")))
                .allMatch(code -> code.matches("(?!000)\\d{7}"));
    }
}
