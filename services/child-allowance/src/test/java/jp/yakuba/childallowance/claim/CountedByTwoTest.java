package jp.yakuba.childallowance.claim;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A student who is paid for to nobody counts for the others of one recipient (児童手当法第6条第1項); of two it is asked about. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountedByTwoTest {

    private static final String CODE = "child-allowance.child-counted-elsewhere";

    private final AmendmentsOfATown town =
            new AmendmentsOfATown(MunicipalityCode.ofBody("98954").value());

    @Test
    @Requirement("027/1.6#6")
    void a_student_who_counts_for_another_recipient_is_asked_about_until_it_left_that_one() {
        // Given
        town.certified(withStudent("5710000001", "5710000002", "5710000009"));
        var other = withStudent("5710000003", "5710000004", "5710000009")
                .replace(
                        "\"date\": \"2025-12-03\", \"reason\": \"birth\", \"event\": \"2025-11-20\"",
                        "\"date\": \"2026-01-05\", \"reason\": \"other\"");

        // When
        var asked = town.claims().enter(other);

        // Then
        assertThat(asked.jsonPath().getString("findings.find { it.code == '" + CODE + "' }.field"))
                .as(asked.asString())
                .isEqualTo("children[1].statedOn");
        town.decided(AmendmentsOfATown.leaves("5710000001", "5710000009", "2026-01-31")
                .replaceFirst("}$", ", \"passedAlerts\": {\"child-allowance.amount-unchanged\": \"確かめた\"}}"));
        assertThat(town.claims().enter(other).asString()).doesNotContain(CODE);
    }

    /** Of a child of a few weeks and a student of twenty. */
    private static String withStudent(String claimant, String child, String student) {
        return ClaimsOfATown.claim(claimant, child)
                .replace("\"livingApart\": false}]", """
                "livingApart": false}, {"addressee": "%s", "birthDate": "2005-05-10", "care": {"from": "2005-05-10"},
                    "livelihood": "shared", "livingApart": false, "statedOn": "2025-12-03"}]""".formatted(student))
                .replace("\n", " ");
    }
}
