package jp.yakuba.residentrecords.search;

import static org.assertj.core.api.Assertions.assertThat;

import jp.yakuba.foundation.Requirement;
import jp.yakuba.residentrecords.resident.Persons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Requirement("001/2.1.3")
class AddressKeysTest {

    @ParameterizedTest
    @CsvSource({
        "松町一丁目2番3号, 松町1-2-3",
        "松町１丁目２－３, 松町1-2-3",
        "松町一丁目２番地の３, 松町1-2-3",
        "松町１の２の３, 松町1-2-3",
        "松町十二丁目, 松町12",
        "松町二十一番地, 松町21",
        "松町一〇番, 松町10",
        "松町1ー2, 松町1-2",
        "大字松町 字東 5番地, 松町字東5",
        "霞ヶ関1-2, 霞ケ関1-2",
    })
    void an_address_has_one_key_however_it_is_written(String typed, String other) {
        assertThat(AddressKeys.typed(typed, "", "")).isEqualTo(AddressKeys.typed(other, "", ""));
    }

    @Test
    void the_key_of_a_record_is_that_of_what_a_clerk_types() {
        var address = Persons.address("松町一丁目", "２番３号");

        assertThat(AddressKeys.lot(address)).isEqualTo(AddressKeys.typed("松町1-2-3", "東京都", "千代田区"));
        assertThat(AddressKeys.lot(address)).isEqualTo(AddressKeys.typed("東京都千代田区松町1-2-3", "東京都", "千代田区"));
        assertThat(AddressKeys.lot(address)).isEqualTo(AddressKeys.typed("千代田区松町1-2-3", "東京都", "千代田区"));
    }

    @Test
    void one_number_is_not_the_beginning_of_another_word() {
        assertThat(AddressKeys.typed("三番町6", "", "")).isNotEqualTo(AddressKeys.typed("三丁町6", "", ""));
        assertThat(AddressKeys.typed("一ツ橋1", "", "")).startsWith("一");
    }

    @ParameterizedTest
    @CsvSource({"コーポ松　１０１号室, コーポ松101号室", "ｺｰﾎﾟ松101, コーポ松101", "松ｰ101, 松ー101"})
    void a_building_has_one_key_in_every_width(String typed, String other) {
        assertThat(AddressKeys.building(typed)).isEqualTo(AddressKeys.building(other));
    }
}
