package jp.yakuba.residentrecords.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Severity;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.residentrecords.resident.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses in the municipality, whatever it is: fictional, a designated city, one that was renamed. */
@Requirement("001/1.3.3")
class HomeRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 8);
    private static final MunicipalityCode FICTIONAL = new MunicipalityCode("992011");
    private static final OwnTown HINODE = new OwnTown(FICTIONAL, "架空県", "ひので市");
    private static final OwnTown SAPPORO = new OwnTown(new MunicipalityCode("011002"), "北海道", "札幌市");

    @ParameterizedTest
    @CsvSource({
        "992011, 架空県, ひので市, 0",
        "992011, 東京都, 渋谷区, 1",
        "992011, 東京都, ひので市, 1",
        "131130, 東京都, 渋谷区, 1",
        "131130, 架空県, ひので市, 1",
    })
    void a_fictional_municipality_has_the_names_it_was_set_up_with(
            String code, String prefecture, String city, int errors) {
        assertThat(errors(new MunicipalityCode(code), prefecture, city, HINODE)).hasSize(errors);
    }

    @ParameterizedTest
    @CsvSource({
        "011002, 札幌市, 0",
        "011011, 札幌市中央区, 0",
        "011002, 札幌市中央区, 0",
        "012041, 旭川市, 1",
        "011002, 旭川市, 1",
    })
    void a_designated_city_has_wards(String code, String city, int errors) {
        assertThat(errors(new MunicipalityCode(code), "北海道", city, SAPPORO)).hasSize(errors);
    }

    @Test
    void a_record_of_another_system_may_have_a_former_name_but_not_that_of_another_place() {
        var former = HomeRules.ofRecord(address(FICTIONAL, "架空県", "日の出村"), DAY, places(HINODE));
        var another = HomeRules.ofRecord(address(FICTIONAL, "東京都", "渋谷区"), DAY, places(HINODE));

        assertThat(former.list())
                .extracting("code", "severity")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("address-names-unknown", Severity.ALERT));
        assertThat(another.list())
                .extracting("code", "severity")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("address-names-of-another-place", Severity.ERROR));
    }

    private static List<?> errors(MunicipalityCode code, String prefecture, String city, OwnTown own) {
        return HomeRules.ofMovement(address(code, prefecture, city), DAY, places(own))
                .errors();
    }

    private static Places places(OwnTown own) {
        return new Places(own, new ListedTowns(List.of()));
    }

    private static Address address(MunicipalityCode code, String prefecture, String city) {
        return new Address(code, null, null, prefecture, city, "中央一丁目", "１番地", null, null, null, null, null);
    }
}
