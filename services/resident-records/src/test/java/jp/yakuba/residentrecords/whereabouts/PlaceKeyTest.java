package jp.yakuba.residentrecords.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.residentrecords.resident.PreviousAddress;
import jp.yakuba.residentrecords.resident.TownAreaCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two addresses that may be the same are the same. */
class PlaceKeyTest {

    @ParameterizedTest(name = "{0} {1} {2} {3} = {4} {5} {6} {7}")
    @CsvSource({
        "千代田区, 秘町, ９番地, コーポ１０１, 千代田区, 秘町, 9, コーポ101号室",
        "千代田区, 秘町, 9番地, コーポ秘 101, 千代田区, 秘町, 9番地, 秘コーポ一〇一号",
        "千代田区, 秘町, 9番地, '', 千代田区, 秘町, ９番地, コーポ１０１",
        "千代田区, 秘町, 9番地, 山田様方, 千代田区, 秘町, ９番地, コーポ１０１",
        "千代田区, 秘町, 9番地, コーポ１０１, 千代田区, 秘町, 9番地コーポ101, ''",
        "千代田区, 秘町, 9番地, １号棟１０１, 千代田区, 秘町, 9番地, 101",
        "千代田区, 秘町一丁目, ２番３号, '', 千代田区, 秘町１丁目, 2-3, ''",
        "千代田区, 秘町, １丁目２番３号, １０１号室, 千代田区, 秘町１丁目, 2-3-101, ''",
        "千代田区, 大字秘町, 九番地, '', 千代田区, 秘町, 9, ''",
        "西多摩郡日の出町, 大久野, 1番地, '', 日の出町, 大久野, １, ''",
        "札幌市中央区, 北一条, 1番地, '', 札幌市, 中央区北一条, 1番地, ''",
        "千代田区, 三番町, 5番地, ノース201, 千代田区, 三番町, ５番地ノース２０１, ''",
    })
    void a_dwelling_is_known_again_however_it_is_written(
            String city,
            String town,
            String block,
            String note,
            String city2,
            String town2,
            String block2,
            String note2) {
        assertThat(same(address(city, town, block, note), address(city2, town2, block2, note2)))
                .isTrue();
    }

    @ParameterizedTest(name = "{0} {1} {2} {3} is not {4} {5} {6} {7}")
    @CsvSource({
        "千代田区, 秘町, 9番地, コーポ１０１, 千代田区, 秘町, 9番地, コーポ１０２",
        "千代田区, 秘町, 9番地, １号棟１０１, 千代田区, 秘町, 9番地, １号棟１０２",
        "千代田区, 秘町, 9番地, '', 千代田区, 秘町, 91番地, ''",
        "千代田区, 秘町, 9番地, '', 千代田区, 公町, 9番地, ''",
        "千代田区, 秘町, 9番地, '', 中央区, 秘町, 9番地, ''",
        "千代田区, 不明, '', '', 千代田区, 不明, '', ''",
    })
    void another_dwelling_is_another(
            String city,
            String town,
            String block,
            String note,
            String city2,
            String town2,
            String block2,
            String note2) {
        assertThat(same(address(city, town, block, note), address(city2, town2, block2, note2)))
                .isFalse();
    }

    @Test
    void a_town_is_known_again_by_its_code() {
        var code = new TownAreaCode("0007000");
        var one = address(new MunicipalityCode("131016"), code, "千代田区", "秘町", "9番地", "");
        var other = address(new MunicipalityCode("131016"), code, "千代田区", "ひみつ町", "９", "");

        assertThat(same(one, other)).isTrue();
    }

    @Test
    void a_domicile_in_one_text_is_compared_too() {
        var home = PlaceKey.of(address("千代田区", "秘町", "9番地", "コーポ１０１"));

        assertThat(PlaceKey.of("東京都千代田区秘町九番地"))
                .anySatisfy(domicile -> assertThat(home).anyMatch(domicile::mayBe));
        assertThat(PlaceKey.of("東京都千代田区公町九番地"))
                .noneSatisfy(domicile -> assertThat(home).anyMatch(domicile::mayBe));
        assertThat(PlaceKey.of("なし")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"東京都千代田区三番町５番地コーポ１０１", "千代田区三番町5-101", "千代田区三番町五番地 コーポ101号室", "千代田区三番町5番地"})
    void an_address_in_one_text_is_known_again_whatever_stands_behind_its_numbers(String text) {
        var home = PlaceKey.of(address("千代田区", "三番町", "５番地", "コーポ１０１"));

        assertThat(PlaceKey.ofWhole(text)).anySatisfy(key -> assertThat(home).anyMatch(key::mayBe));
        for (var other : List.of(
                address("千代田区", "三番町", "６番地", "コーポ１０１"),
                address("千代田区", "三番町", "５１番地", ""),
                address("千代田区", "四番町", "５番地", "コーポ１０１"),
                address("中央区", "三番町", "５番地", "コーポ１０１"))) {
            assertThat(PlaceKey.ofWhole(text))
                    .noneSatisfy(key -> assertThat(PlaceKey.of(other)).anyMatch(key::mayBe));
        }
    }

    private static boolean same(PreviousAddress one, PreviousAddress other) {
        return PlaceKey.of(one).stream()
                .anyMatch(key -> PlaceKey.of(other).stream().anyMatch(key::mayBe));
    }

    private static PreviousAddress address(String city, String town, String block, String note) {
        return address(null, null, city, town, block, note);
    }

    private static PreviousAddress address(
            @Nullable MunicipalityCode municipality,
            @Nullable TownAreaCode code,
            String city,
            String town,
            String block,
            String note) {
        return new PreviousAddress(
                municipality,
                code,
                "東京都",
                city,
                town,
                block.isEmpty() ? null : block,
                null,
                note.isEmpty() ? null : note,
                null,
                null);
    }
}
