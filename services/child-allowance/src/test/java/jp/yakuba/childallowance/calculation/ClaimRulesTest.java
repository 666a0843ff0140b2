package jp.yakuba.childallowance.calculation;

import static jp.yakuba.childallowance.calculation.Families.claim;
import static jp.yakuba.childallowance.calculation.Families.longSince;
import static jp.yakuba.childallowance.calculation.Families.onwards;
import static jp.yakuba.childallowance.calculation.Families.since;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimRulesTest {

    private static final String BORN = "2020-05-10";

    @Test
    void a_claim_names_the_day_of_its_event_and_is_not_made_before_it() {
        var nameless = Families.claimed(LocalDate.parse("2025-04-01"), ClaimReason.MOVED_IN, null);
        var early = claim("2025-04-01", ClaimReason.BIRTH, "2025-04-02");
        var planned = claim("2025-04-01", ClaimReason.MOVED_IN, "2025-04-02");

        assertThat(found(since(nameless)))
                .containsExactly("child-allowance.claim-event-missing@entitlements[0].claim.event");
        assertThat(found(since(early)))
                .containsExactly("child-allowance.claim-before-event@entitlements[0].claim.date");
        assertThat(found(since(planned))).isEmpty();
    }

    @Test
    void who_could_not_claim_says_since_when_and_until_when() {
        var april = LocalDate.parse("2025-04-10");

        assertThat(found(since(unavoidable(april.minusDays(9), april)))).isEmpty();
        assertThat(found(since(unavoidable(april, null))))
                .containsExactly("child-allowance.claim-ceased-missing@entitlements[0].claim.ceased");
        assertThat(found(since(unavoidable(april, april.minusDays(1)))))
                .containsExactly("period-reversed@entitlements[0].claim.ceased");
        assertThat(found(since(unavoidable(april, april.plusDays(1)))))
                .containsExactly("child-allowance.claim-before-event@entitlements[0].claim.date");
    }

    private static Claim unavoidable(LocalDate event, @Nullable LocalDate ceased) {
        return new Claim(LocalDate.parse("2025-04-10"), ClaimReason.UNAVOIDABLE, event, ceased);
    }

    @Test
    void a_day_that_its_reason_does_not_use_is_not_passed_over() {
        var day = LocalDate.parse("2025-03-01");
        var claimed = LocalDate.parse("2025-03-10");

        assertThat(found(since(new Claim(claimed, ClaimReason.OTHER, day, null))))
                .containsExactly("child-allowance.claim-day-unused@entitlements[0].claim.event");
        assertThat(found(since(new Claim(claimed, ClaimReason.REFORM, day, null))))
                .containsExactly("child-allowance.claim-day-unused@entitlements[0].claim.event");
        assertThat(found(since(new Claim(claimed, ClaimReason.BIRTH, day, day))))
                .containsExactly("child-allowance.claim-day-unused@entitlements[0].claim.ceased");
    }

    @Test
    void nothing_is_claimed_before_there_is_anything_to_claim() {
        assertThat(found(child(List.of(onwards(BORN)), List.of(claim("2020-05-09")))))
                .containsExactly("child-allowance.claim-before-birth@children[0].revisionClaims[0].date");
        assertThat(found(child(List.of(onwards("2021-01-01")), List.of(claim("2020-12-31")))))
                .containsExactly("child-allowance.claim-before-custody@children[0].revisionClaims[0].date");
        assertThat(found(child(List.of(), List.of(claim("2021-01-01")))))
                .containsExactly("child-allowance.claim-without-custody@children[0].revisionClaims[0].date");
    }

    /** Who was born on 10 May 2006 is no 児童 from 1 April 2025. */
    @Test
    void what_begins_after_the_school_year_of_18_is_not_stated_before() {
        assertThat(stated("2025-04-02", "2025-04-01"))
                .containsExactly(
                        "child-allowance.claim-before-custody@children[0].equivalentCustody[0].statement.date");
        assertThat(stated("2025-04-02", "2025-04-02")).isEmpty();
        assertThat(stated("2025-04-01", "2025-03-10")).isEmpty();
    }

    private static List<String> stated(String from, String day) {
        var custody = new EquivalentCustody(LocalDate.parse(from), null, claim(day));
        return found(new Child("A", Families.born("2006-05-10"), List.of(), List.of(), List.of(custody), List.of()));
    }

    private static List<String> found(Entitlement entitlement) {
        return codes(
                Families.facts(List.of(entitlement), Families.children(List.of("2010-05-10")), "2025-04", "2025-04"));
    }

    private static List<String> found(Child child) {
        return codes(Families.facts(List.of(longSince()), List.of(child), "2025-04", "2025-04"));
    }

    private static Child child(List<Period> custody, List<Claim> revisions) {
        return new Child("A", Families.born(BORN), custody, List.of(), List.of(), revisions);
    }

    private static List<String> codes(AllowanceFacts facts) {
        return Families.codes(FactRules.check(facts));
    }
}
