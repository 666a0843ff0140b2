package jp.yakuba.residentrecords.place;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.residentrecords.resident.FamilyRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 本籍 and 最終登録住所地: one text that begins with a municipality, and a code that is that one's. */
class WrittenPlaceRulesTest {

    private static final OwnTown HINODE = new OwnTown(new MunicipalityCode("992011"), "架空県", "ひので市");

    @ParameterizedTest
    @CsvSource({
        "東京都千代田区日の出町１番地, , ''",
        "東京都千代田区日の出町１番地, 131016, ''",
        "千代田区日の出町１番地, 131016, ''",
        "北海道札幌市中央区北一条西二丁目, 011011, ''",
        "北海道札幌市中央区北一条西二丁目, 011002, ''",
        "横浜市中区本町一丁目, , ''",
        "静岡県賀茂郡東伊豆町稲取１番地, , ''",
        "三重県津市西丸之内１番地, 242012, ''",
        "架空県ひので市中央一丁目１番地, 992011, ''",
        "架空県ひので市中央一丁目１番地, , ''",
        "東京都千代田区日の出町１番地, 131024, ERROR municipality-code-of-another-place@familyRegister.municipality",
        "東京都千代田区日の出町１番地, 992011, ERROR municipality-code-of-another-place@familyRegister.municipality",
        "架空県ひので市中央一丁目１番地, 131016, ERROR municipality-code-of-another-place@familyRegister.municipality",
        "昔の国昔の村１番地, 131016, ERROR municipality-code-of-another-place@familyRegister.municipality",
        "静岡県東伊豆町稲取１番地, , ALERT municipality-unknown@familyRegister.domicile",
        "神奈川県千代田区日の出町１番地, , ALERT municipality-unknown@familyRegister.domicile",
        "昔の国昔の村１番地, , ALERT municipality-unknown@familyRegister.domicile",
        "昔の国昔の村１番地, 999997, ALERT municipality-unknown@familyRegister.domicile",
        "なし, , ''",
        "不明, , ''",
    })
    @Requirement("001/1.3.3#4")
    void a_domicile_begins_with_the_municipality_of_its_code(String domicile, @Nullable String code, String found) {
        assertThat(said(WrittenPlaceRules.ofDomicile(register(domicile, code), HINODE)
                        .at("familyRegister")))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "東京都千代田区日の出町１番地, 131024, ALERT municipality-code-of-another-place@municipality",
        "昔の国昔の村１番地, , ALERT municipality-unknown@domicile",
    })
    void of_a_record_that_another_system_kept_it_is_worth_a_look_at_most(
            String domicile, @Nullable String code, String found) {
        assertThat(said(WrittenPlaceRules.ofRecord(register(domicile, code), HINODE)))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "大阪府大阪市北区梅田一丁目, ''",
        "架空県ひので市中央一丁目, ''",
        "大阪府ない市, ALERT municipality-unknown@lastRegisteredAddress",
        "大阪府内　以下不明, ''",
        ", ''",
    })
    void the_place_last_registered_is_a_municipality_or_unknown(@Nullable String text, String found) {
        assertThat(said(WrittenPlaceRules.ofText(text, HINODE, "lastRegisteredAddress")))
                .isEqualTo(found);
    }

    private static FamilyRegister register(String domicile, @Nullable String code) {
        return new FamilyRegister(
                domicile, code == null ? null : new MunicipalityCode(code), null, null, null, "日野　太郎");
    }

    private static String said(Findings findings) {
        return String.join(
                " ",
                findings.list().stream()
                        .map(found -> found.severity() + " " + found.code() + "@" + found.field())
                        .toList());
    }
}
