package jp.yakuba.residentrecords.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.office.search.Fuzziness;
import jp.yakuba.office.search.Grams;
import jp.yakuba.office.search.SearchKeys;
import jp.yakuba.residentrecords.resident.Kana;
import jp.yakuba.residentrecords.resident.Names;
import jp.yakuba.residentrecords.resident.Persons;
import jp.yakuba.residentrecords.resident.ResidentVersion;
import org.junit.jupiter.api.Test;

@Requirement("001/2.1.3")
class SearchRowsTest {

    @Test
    @Requirement("001/2.1.2#5")
    void a_japanese_resident_is_found_by_the_name_and_by_the_given_name() {
        assertThat(names(SearchTown.person("1", "山田", "太郎", "ヤマダ　タロウ").build()))
                .containsExactly("NAME 山田太郎 ヤマダタロウ", "GIVEN 太郎 タロウ");
    }

    @Test
    @Requirement("001/2.1.3#1")
    void a_former_surname_is_found_alone_and_with_the_given_name() {
        var names = new Names(
                "山田　花子",
                "山田",
                "花子",
                null,
                null,
                new Kana("ヤマダ　ハナコ"),
                false,
                "佐藤",
                new Kana("サトウ"),
                false,
                null,
                null,
                false,
                null);

        assertThat(names(SearchTown.person("1", "山田", "花子", "").names(names).build()))
                .containsExactly("NAME 山田花子 ヤマダハナコ", "GIVEN 花子 ハナコ", "FORMER 佐藤 サトウ", "FORMER 佐藤花子 サトウハナコ");
    }

    @Test
    @Requirement("001/2.1.3#1")
    void a_foreign_resident_is_found_by_either_writing_and_by_the_common_name() {
        var names = new Names(
                "WANG XIAOMING　王小明",
                null,
                null,
                "WANG XIAOMING",
                "王小明",
                null,
                false,
                null,
                null,
                false,
                "田中　明",
                new Kana("タナカ　アキラ"),
                false,
                null);

        assertThat(names(SearchTown.person("1", "x", "y", "").names(names).build()))
                .containsExactly("NAME WANGXIAOMING王小明 ", "NAME WANGXIAOMING ", "NAME 王小明 ", "COMMON 田中明 タナカアキラ");
    }

    @Test
    void a_record_without_a_reading_says_so() {
        var row = SearchRows.of(
                        Persons.TOWN, SearchTown.person("1", "山田", "太郎", "").build())
                .person();

        assertThat(row.blanks()).contains("reading", "building", "commonName").doesNotContain("name", "sex");
        assertThat(row.keys().ordering()).startsWith("山田太郎\t");
    }

    @Test
    void keys_are_cut_before_they_outgrow_an_index() {
        var name = "\uFDFA".repeat(100);

        assertThat(SearchKeys.variant(name).length()).isLessThanOrEqualTo(SearchKeys.LONGEST);
    }

    @Test
    void pairs_of_characters_belong_to_one_municipality() {
        var here = Grams.of(Persons.TOWN, List.of("ヤマダ"));

        assertThat(here).hasSize(2).doesNotContainAnyElementsOf(Grams.of(other(), List.of("ヤマダ")));
        assertThat(Grams.of(Persons.TOWN, List.of("ヤ"))).isEmpty();
    }

    /** The index on the coarsest level finds the candidates of every stricter one only because of this. */
    @Test
    void the_beginning_of_a_reading_folds_to_the_beginning_of_its_key() {
        var random = new Random(7);
        var kana = "アイウエオカガキギクコゴサザシジスズセソタダチヂッツヅテトナハバパヒビピフブヘホボマミャヤュユョヨラリルレロワヲンヴァィェォー";
        for (int round = 0; round < 20_000; round++) {
            var reading = new StringBuilder();
            for (int i = 0; i < 8; i++) {
                reading.append(kana.charAt(random.nextInt(kana.length())));
            }
            for (int end = 1; end < reading.length(); end++) {
                if (reading.charAt(end - 1) != 'ヴ') {
                    assertThat(Fuzziness.LENGTH.fold(reading.toString()))
                            .as("%s|%s", reading.substring(0, end), reading)
                            .startsWith(Fuzziness.LENGTH.fold(reading.substring(0, end)));
                }
            }
        }
    }

    private static MunicipalityCode other() {
        return new MunicipalityCode("011002");
    }

    private static List<String> names(ResidentVersion version) {
        return SearchRows.of(Persons.TOWN, version).names().stream()
                .map(row ->
                        row.form() + " " + row.written() + " " + row.readings().getFirst())
                .toList();
    }
}
