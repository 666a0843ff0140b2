package jp.yakuba.childallowance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.yakuba.childallowance.ListedFile;
import jp.yakuba.childallowance.calculation.ClaimReason;
import jp.yakuba.childallowance.claim.claimed.DesignatedBy;
import jp.yakuba.childallowance.claim.claimed.DivorcePaper;
import jp.yakuba.childallowance.claim.claimed.EntitledAs;
import jp.yakuba.childallowance.claim.claimed.Livelihood;
import jp.yakuba.childallowance.claim.claimed.NoParent;
import jp.yakuba.childallowance.claim.claimed.PublicService;
import jp.yakuba.childallowance.claim.claimed.SpouseTie;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.Leaf;
import jp.yakuba.office.intake.IntakeItems;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of claims and of accounts are read by the items that {@code data-lists/027-claims.csv} and {@code 027-accounts.csv} have. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class FiledItemsTest {

    private static final ListedFile CLAIMS = ListedFile.of("027-claims.csv");

    private static final Map<String, String> CLAIMED = inOrder(
            "請求者宛名番号",
            "1000000001",
            "受給資格",
            "parent",
            "請求日",
            "令和7年12月3日",
            "請求の事由",
            "birth",
            "児童1宛名番号",
            "1000000002",
            "児童1生年月日",
            "2025-11-20",
            "児童1監護開始日",
            "2025-11-20",
            "児童1生計",
            "shared",
            "児童1別居",
            "false");

    private static final Map<String, String> GIVEN = inOrder("宛名番号", "1000000001", "適用日", "2026-12-01");

    @Inject
    ClaimFile claims;

    @Inject
    AccountFile accounts;

    @Test
    void every_leaf_of_a_line_has_an_item_and_every_item_is_a_leaf() {
        for (var kind : List.<FileKind<?>>of(claims, accounts)) {
            var leaves = kind.shape().everyLeaf().stream().map(Leaf::path).toList();

            assertThat(kind.items().all().list())
                    .extracting(IntakeItems.Item::path)
                    .filteredOn(path -> !path.matches("(children|incomes)\\[[1-9].*"))
                    .containsOnlyOnceElementsOf(leaves)
                    .hasSize(leaves.size() + 1)
                    .contains("reason");
            assertThat(kind.items().all().list())
                    .extracting(IntakeItems.Item::name)
                    .doesNotHaveDuplicates();
        }
        assertThat(claims.items().all().nameAt("children[14].livingApart")).isEqualTo("児童15別居");
    }

    @Test
    void a_line_is_the_record_of_the_counter_whatever_the_order_of_its_columns() {
        var claim = Objects.requireNonNull(new FiledLines<>(claims, names(CLAIMED))
                .read(2, values(CLAIMED))
                .record());
        assertThat(claim.claimant().addressee()).isEqualTo(new AddresseeNumber("1000000001"));
        assertThat(claim.claim().date()).isEqualTo(LocalDate.of(2025, 12, 3));
        assertThat(claim.children()).hasSize(1);
        assertThat(claim.payee()).isEmpty();

        var account =
                Objects.requireNonNull(new FiledLines<>(accounts, names(GIVEN).reversed())
                        .read(2, values(GIVEN).reversed())
                        .record());
        assertThat(account.recipient()).isEqualTo(new AddresseeNumber("1000000001"));
        assertThat(account.firstDay()).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_line_without_an_item_that_is_never_blank_is_refused_at_that_item(boolean ofClaims) {
        FileKind<?> kind = ofClaims ? claims : accounts;
        var whole = ofClaims ? CLAIMED : GIVEN;

        assertThat(kind.items().all().list())
                .filteredOn(IntakeItems.Item::mandatory)
                .isNotEmpty()
                .allSatisfy(item -> {
                    var lacking = new LinkedHashMap<>(whole);
                    assertThat(lacking.put(item.name(), "")).as(item.name()).isNotNull();
                    var read = new FiledLines<>(kind, names(lacking)).read(7, values(lacking));
                    assertThat(read.isRefused()).isTrue();
                    assertThat(read.findings().list())
                            .extracting(Finding::field)
                            .containsExactly(item.name());
                    lacking.remove(item.name());
                    assertThat(kind.items().all().check(names(lacking), false).codes())
                            .containsExactly("item-missing");
                });
    }

    @Test
    void a_reason_is_no_longer_than_one_of_the_counter_and_of_characters_that_can_be_kept() {
        var reasoned = new LinkedHashMap<>(CLAIMED);

        reasoned.put("確認した理由", "確".repeat(200));
        assertThat(read(reasoned).reason()).hasSize(200);
        assertThat(read(reasoned).isRefused()).isFalse();

        reasoned.put("確認した理由", "確".repeat(201));
        assertThat(read(reasoned).findings().list().getFirst().field()).isEqualTo("確認した理由");
    }

    @Test
    void the_lists_have_the_codes_that_are_read() {
        assertThat(CLAIMS.item("受給資格").content())
                .isEqualTo(ListedFile.codes(EntitledAs.values(), EntitledAs::japanese));
        assertThat(CLAIMS.item("請求者公務員").content())
                .isEqualTo(CLAIMS.item("配偶者公務員").content())
                .isEqualTo(ListedFile.codes(PublicService.values(), PublicService::japanese));
        assertThat(CLAIMS.item("指定者").content())
                .isEqualTo(ListedFile.codes(DesignatedBy.values(), DesignatedBy::japanese));
        assertThat(CLAIMS.item("養育の理由").content()).isEqualTo(ListedFile.codes(NoParent.values(), NoParent::japanese));
        assertThat(CLAIMS.item("配偶者").content()).isEqualTo(ListedFile.codes(SpouseTie.values(), SpouseTie::japanese));
        assertThat(CLAIMS.item("離婚協議の書類").content())
                .isEqualTo(ListedFile.codes(DivorcePaper.values(), DivorcePaper::japanese));
        assertThat(CLAIMS.item("請求の事由").content())
                .isEqualTo(ListedFile.codes(ClaimReason.values(), ClaimReason::words));
        assertThat(CLAIMS.item("児童n生計").content())
                .isEqualTo(ListedFile.codes(Livelihood.values(), Livelihood::japanese));
    }

    private FiledLine<?> read(Map<String, String> line) {
        return new FiledLines<>(claims, names(line)).read(2, values(line));
    }

    private static List<String> names(Map<String, String> line) {
        return List.copyOf(line.keySet());
    }

    private static List<String> values(Map<String, String> line) {
        return new ArrayList<>(line.values());
    }

    private static Map<String, String> inOrder(String... namesAndValues) {
        var line = new LinkedHashMap<String, String>();
        for (var i = 0; i < namesAndValues.length; i += 2) {
            line.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return line;
    }
}
