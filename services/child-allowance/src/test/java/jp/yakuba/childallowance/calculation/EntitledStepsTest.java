package jp.yakuba.childallowance.calculation;

import static jp.yakuba.childallowance.calculation.Families.born;
import static jp.yakuba.childallowance.calculation.Families.claim;
import static jp.yakuba.childallowance.calculation.Families.facts;
import static jp.yakuba.childallowance.calculation.Families.onwards;
import static jp.yakuba.childallowance.calculation.Families.since;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.yakuba.foundation.parameter.Step;
import jp.yakuba.foundation.parameter.Steps;
import org.junit.jupiter.api.Test;

class EntitledStepsTest {

    private static final Child SCHOOLCHILD =
            new Child("A", born("2016-05-15"), List.of(onwards("2016-05-15")), List.of(), List.of(), List.of());

    @Test
    void the_last_month_and_each_month_after_it_say_what_ended_the_entitlement() {
        // Given
        var ended = new Entitlement(claim("2020-01-10"), LocalDate.parse("2025-03-31"));

        // When
        var table = explained(facts(List.of(ended), List.of(SCHOOLCHILD), "2025-03", "2025-04"));

        // Then
        assertThat(said(table.steps()))
                .containsExactly(
                        "認定 2020-02分から: 2020-01-10の請求の属する月の翌月から (児童手当法第8条第2項・第9条第1項)",
                        "認定 2025-03分まで: 消滅の事由の生じた日2025-03-31の属する月まで (児童手当法第4条第1項・第8条第2項)");
        assertThat(said(table.months().getLast().steps()))
                .containsExactly("2025-04分: 消滅の事由が生じたので受給資格がない (児童手当法第4条第1項・第8条第2項)");
    }

    @Test
    void a_month_before_the_first_one_says_so_and_an_end_to_come_is_not_told() {
        var table = explained(facts(List.of(since(claim("2025-03-10"))), List.of(SCHOOLCHILD), "2025-03", "2025-04"));

        assertThat(said(table.steps())).containsExactly("認定 2025-04分から: 2025-03-10の請求の属する月の翌月から (児童手当法第8条第2項・第9条第1項)");
        assertThat(said(table.months().getFirst().steps()))
                .containsExactly("2025-03分: 認定の請求による始期の前 (児童手当法第4条第1項・第8条第2項)");
    }

    @Test
    void a_month_of_the_law_before_the_reform_is_told_by_that_law() {
        // Given
        var ended = new Entitlement(claim("2020-01-10"), LocalDate.parse("2024-08-31"));

        // When
        var months = explained(facts(List.of(ended), List.of(SCHOOLCHILD), "2024-09", "2024-10"))
                .months();

        // Then
        assertThat(months.getFirst().steps()).extracting(Step::article).containsExactly("児童手当法（令和6年改正前）第4条第1項・第8条第2項");
        assertThat(months.getLast().steps()).extracting(Step::article).containsExactly("児童手当法第4条第1項・第8条第2項");
    }

    @Test
    void the_upper_limit_that_ended_it_is_named_with_its_row() {
        var table = explained(Families.facts(
                RecipientKind.GENERAL,
                List.of(since(claim("2020-01-10"))),
                List.of(SCHOOLCHILD),
                List.of(new Income(2020, 0, 0, 0), new Income(2021, 8_580_000, 0, 0)),
                "2022-05",
                "2022-06",
                null));

        var end = table.steps().getLast();
        assertThat(end.item()).isEqualTo("認定 2022-05分まで");
        assertThat(end.rule()).isEqualTo("2022-06分から所得が所得上限限度額以上となった。その後は新たな認定の請求から");
        assertThat(Objects.requireNonNull(end.parameter()).name()).isEqualTo("income-ceiling.base");
    }

    @Test
    void an_entitlement_that_comes_to_no_month_says_so() {
        // Given
        var within = new Entitlement(claim("2025-05-03"), LocalDate.parse("2025-05-20"));
        var grown = Families.children(List.of("2001-04-01"));

        // When
        var extinguished = explained(facts(List.of(within), List.of(SCHOOLCHILD), "2025-06", "2025-06"));
        var childless = explained(facts(List.of(since(claim("2025-05-03"))), grown, "2025-06", "2025-06"));

        // Then
        assertThat(extinguished.entitlements())
                .allSatisfy(months -> assertThat(months.isNone()).isTrue())
                .extracting(EntitledMonths::end)
                .containsExactly(EndRule.EXTINGUISHED);
        assertThat(said(extinguished.steps()))
                .containsExactly("認定: 2025-05-03の請求から受給資格のある月はない。消滅の事由の生じた日2025-05-20の属する月まで (児童手当法第4条第1項・第8条第2項)");
        assertThat(childless.entitlements()).extracting(EntitledMonths::end).containsExactly(EndRule.NO_CHILD);
    }

    /** Moved in on 20 November and claimed in time, but B came on 1 December; C came later, by a claim of its own. */
    @Test
    void a_child_of_another_first_month_is_explained_once_by_the_claim_from_which_it_counts() {
        // Given
        var came = new Child("B", born("2018-04-02"), List.of(onwards("2024-12-01")), List.of(), List.of(), List.of());
        var revision = claim("2025-02-10", ClaimReason.BIRTH, "2025-01-31");
        var newborn = new Child(
                "C", born("2025-01-31"), List.of(onwards("2025-01-31")), List.of(), List.of(), List.of(revision));
        var here =
                new Entitlement(claim("2024-12-03", ClaimReason.MOVED_IN, "2024-11-20"), LocalDate.parse("2025-06-10"));
        var again = since(claim("2025-08-10"));

        // When
        var table = explained(facts(List.of(here, again), List.of(SCHOOLCHILD, came, newborn), "2025-01", "2025-01"));

        // Then
        assertThat(table.steps())
                .extracting(Step::item)
                .containsExactly("認定 2024-12分から", "認定 2025-09分から", "Bの認定 2025-01分から", "Cの額改定 2025-02分から");
        assertThat(table.steps().get(2).rule()).isEqualTo("2024-12-03の請求。監護等の始まった月の翌月から");
    }

    @Test
    void a_claim_that_yields_no_month_is_not_explained() {
        // Given
        var left = new Child(
                "B",
                born("2018-04-02"),
                List.of(Families.fromTo("2025-02-01", "2025-02-20")),
                List.of(),
                List.of(),
                List.of(claim("2025-02-10")));

        // When
        var table =
                explained(facts(List.of(since(claim("2020-01-10"))), List.of(SCHOOLCHILD, left), "2025-03", "2025-03"));

        // Then
        assertThat(table.steps()).extracting(Step::item).containsExactly("認定 2020-02分から");
    }

    @Test
    void who_is_counted_by_a_statement_is_explained() {
        var certified = List.of(since(claim("2020-01-10")));

        assertThat(said(explained(facts(certified, List.of(counted("2025-05-31"), SCHOOLCHILD), "2025-06", "2025-06"))
                        .steps()))
                .contains("Bの算定 2025-06分から: 2025-05-31の請求の属する月の翌月から (児童手当法第8条第2項・第9条第1項)");
        assertThat(said(explained(facts(certified, List.of(counted("2024-02-20"), SCHOOLCHILD), "2025-06", "2025-06"))
                        .steps()))
                .contains("Bの算定 2024-10分から: 2024-02-20の確認書。18歳到達後の年度末までのものなので、間をあけずに数える (児童手当法第6条第1項)");
    }

    private static Child counted(String statement) {
        var stated = new EquivalentCustody(LocalDate.parse("2005-06-01"), null, claim(statement));
        return new Child("B", born("2005-06-01"), List.of(), List.of(), List.of(stated), List.of());
    }

    private static List<String> said(List<Step> steps) {
        return steps.stream()
                .map(step -> "%s: %s (%s)".formatted(step.item(), step.rule(), step.article()))
                .toList();
    }

    private static AllowanceTable explained(AllowanceFacts facts) {
        assertThat(FactRules.check(facts).list()).isEmpty();
        return AllowanceCalculator.calculate(facts, Steps.kept());
    }
}
