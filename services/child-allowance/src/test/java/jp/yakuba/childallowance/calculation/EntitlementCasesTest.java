package jp.yakuba.childallowance.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.calculation.StatutoryCases.Row;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The statutory cases of when there is entitlement, and by which claim. */
class EntitlementCasesTest {

    static List<Row> entitlements() {
        return StatutoryCases.of("027-entitlements");
    }

    @ParameterizedTest
    @Requirement({"027/1.8#2", "027/2.2#2", "027/2.2#3"})
    @MethodSource("entitlements")
    void an_entitlement_lasts_as_long_as_the_law_lets_it_and_begins_again_by_another_claim(Row row) {
        var month = Families.month(Families.facts(
                Coded.find(RecipientKind.class, row.text("recipient")).orElseThrow(),
                row.parts("claims").map(EntitlementCasesTest::entitlement).toList(),
                children(row),
                incomes(row.text("income")),
                row.text("month"),
                row.text("month"),
                null));

        assertThat(month.status().code()).isEqualTo(row.text("status"));
        assertThat(month.amount().amount()).isEqualTo(row.number("amount"));
    }

    private static Entitlement entitlement(String written) {
        var parts = written.split("@", -1);
        return new Entitlement(claim(parts[0]), parts.length == 1 ? null : LocalDate.parse(parts[1]));
    }

    private static Claim claim(String written) {
        var parts = written.split("/", -1);
        return Families.claimed(
                LocalDate.parse(parts[0]),
                Coded.find(ClaimReason.class, parts[1]).orElseThrow(),
                parts.length == 2 ? null : LocalDate.parse(parts[2]));
    }

    private static List<Child> children(Row row) {
        var children = new ArrayList<Child>();
        for (var written : row.parts("child").toList()) {
            var parts = List.of(written.split("\\+"));
            var custody = parts.size() == 1
                    ? List.of(Families.onwards(written))
                    : parts.stream().skip(1).map(EntitlementCasesTest::period).toList();
            var claims = children.isEmpty()
                    ? row.parts("revision").map(EntitlementCasesTest::claim).toList()
                    : List.<Claim>of();
            var name = "子" + children.size();
            children.add(new Child(name, Families.born(parts.getFirst()), custody, List.of(), List.of(), claims));
        }
        return children;
    }

    private static Period period(String written) {
        var parts = written.split("/", -1);
        return new Period(LocalDate.parse(parts[0]), parts[1].isEmpty() ? null : LocalDate.parse(parts[1]));
    }

    private static List<Income> incomes(String written) {
        if (written.equals("-")) {
            return List.of();
        }
        var named = List.of(written.split(";")).stream()
                .filter(part -> !part.isEmpty())
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> Integer.valueOf(part[0]), part -> Long.valueOf(part[1])));
        return IntStream.rangeClosed(2010, 2023)
                .mapToObj(year -> new Income(year, named.getOrDefault(year, 0L), 0, 0))
                .toList();
    }
}
