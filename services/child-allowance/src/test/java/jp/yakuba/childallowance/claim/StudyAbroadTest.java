package jp.yakuba.childallowance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A child who studies abroad (児童手当法施行規則第1条), on both sides of each condition. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudyAbroadTest {

    private static final String PREFIX = "child-allowance.";

    private final ClaimsOfATown town =
            new ClaimsOfATown(MunicipalityCode.ofBody("98923").value());

    /** Paid to the month of the day three years after it left; before it left it had been here for three years and a day. */
    @ParameterizedTest
    @Requirement("027/1.3#2")
    @CsvSource({
        "2022-08-31, 2025-09-01, 2028-09-01, true, false, true, ",
        "2022-09-01, 2025-09-01, 2028-09-01, true, false, true, study-lived-here-short=study.residentSince",
        "2022-08-31, 2025-09-01, 2028-09-02, true, false, true, study-over-three-years=care.to",
        "2022-08-31, 2025-09-01, 2028-09-01, false, false, true, study-not-education=study.education",
        "2022-08-31, 2025-09-01, 2028-09-01, true, true, true, study-with-parents=study.withParents",
        "2022-08-31, 2025-09-01, 2028-09-01, true, false, false, study-not-apart=livingApart"
    })
    void each_condition_is_looked_at(
            String since, String left, String to, boolean education, boolean withParents, boolean apart, String found) {
        var claim = claim("5510000001", since, left, to)
                .replace("\"education\": true", "\"education\": " + education)
                .replace("\"withParents\": false", "\"withParents\": " + withParents)
                .replace("\"livingApart\": true", "\"livingApart\": " + apart);

        var answer = town.enter(claim).jsonPath();

        var errors = answer.<String>getList("findings.findAll { it.severity == 'error' }.code");
        if (found == null) {
            assertThat(errors).isEmpty();
        } else {
            var expected = found.split("=", -1);
            assertThat(errors).containsExactly(PREFIX + expected[0]);
            assertThat(answer.getString("findings.find { it.severity == 'error' }.field"))
                    .isEqualTo("children[0]." + expected[1]);
        }
    }

    @Test
    @Requirement("027/1.3#2")
    void it_is_paid_for_to_the_month_in_which_the_three_years_end() {
        var id = ClaimsOfATown.id(town.enterForAReason(claim("5520000001", "2022-08-31", "2025-09-01", "2028-09-01")));

        assertThat(town.look(id).jsonPath().getString("months.last")).isEqualTo("2028-09");
        assertThat(town.accounts()
                        .browserAs("clerk2", HeldRole.in(ChildAllowance.ROOM, Role.CLERK))
                        .get("/child-allowance/claims/" + id)
                        .asString())
                .contains("別居（留学、令和7年9月1日から国外）");
    }

    /** A child of eight who lives elsewhere. */
    private static String claim(String claimant, String since, String left, String to) {
        var study =
                "\"livingApart\": true, \"study\": {\"residentSince\": \"%s\", \"leftOn\": \"%s\", \"education\": true, \"withParents\": false}"
                        .formatted(since, left);
        return ClaimsOfATown.claim(
                        claimant, claimant.replaceFirst("1$", "2"), "{\"date\": \"2025-12-03\", \"reason\": \"other\"}")
                .replace("{\"from\": \"2025-11-20\"}", "{\"from\": \"2017-11-20\", \"to\": \"" + to + "\"}")
                .replace("\"2025-11-20\"", "\"2017-11-20\"")
                .replace("\"livingApart\": false", study);
    }
}
