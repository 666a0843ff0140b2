package jp.yakuba.residentrecords.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.shape.Secrecy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By which criteria a search asks for what is kept from some. */
@Requirement({"001/2.1.3", "001/3.4", "001/10.3"})
class SecretCriteriaTest {

    @ParameterizedTest
    @CsvSource({
        "name, 山田, false",
        "birth, 1980, false",
        "addresseeNumber, 1, false",
        "blank[0], sex, false",
        "blank[0], residentRecordCode, false",
        "blank[0], townCode, true",
        "blank[0], building, true",
        "address, 丸の内, true",
        "townCode, 0001001, true",
        "wardCode, 1, true",
        "building, 松, true",
        "householdNumber, 1, true",
    })
    void a_search_asks_where_somebody_is(String item, String text, boolean asks) {
        assertThat(criteria(item, text).asksWhere()).isEqualTo(asks);
    }

    @ParameterizedTest
    @CsvSource({
        "residentRecordCode, 00000000000, item.resident-record-code",
        "cardNumber, AB12345678CD, item.residence-status",
        "blank[0], residentRecordCode, item.resident-record-code",
        "blank[0], cardNumber, item.residence-status",
    })
    void a_number_that_not_everybody_may_read_is_asked_for_by_those_only_who_may(
            String item, String text, String permission) {
        assertThat(criteria(item, text).asks(new Secrecy(true, false, permission)::equals))
                .isTrue();
    }

    @Test
    @Requirement("001/10.4#1")
    void what_somebody_may_not_search_by_is_named() {
        // Given
        var asked = new Fields(Map.of(
                "individualNumber", "123456789018",
                "residentRecordCode", "00000000000",
                "cardNumber", "AB12345678CD",
                "name", "山田",
                "blank[0]", "formerSurname",
                "blank[1]", "cardNumber"));
        var criteria = SearchCriteria.SHAPE.bind(asked).orThrow();

        // When
        var refused = CriteriaRules.permitted(criteria, secrecy -> secrecy.permission() != null);

        // Then
        assertThat(refused.list())
                .extracting(finding -> finding.field() + " " + finding.message())
                .containsExactly(
                        "individualNumber 個人番号で検索する権限がありません。",
                        "residentRecordCode 住民票コードで検索する権限がありません。",
                        "cardNumber 在留カード等番号で検索する権限がありません。",
                        "blank[1] 在留カード等番号の未入力で検索する権限がありません。");
    }

    @Test
    void of_each_item_that_may_be_blank_it_is_known_which_of_the_record_it_is() {
        assertThat(Arrays.stream(BlankItem.values()).map(BlankItem::secrecy)).allMatch(Secrecy::decided);
    }

    private static SearchCriteria criteria(String item, String text) {
        return SearchCriteria.SHAPE.bind(new Fields(Map.of(item, text))).orThrow();
    }
}
