package jp.yakuba.childallowance.monthcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.files.Files;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.Test;

/** What stands of recipients is compared with what follows from the decisions, and nothing of it is changed. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class MonthCheckTest {

    private final ClaimsOfATown town = new ClaimsOfATown("012351");

    @Inject
    Database database;

    @Inject
    MonthCheckJob job;

    @Inject
    Files files;

    @Test
    void what_stands_otherwise_than_it_was_decided_is_listed_with_both_amounts() {
        // Given
        town.certified("5600000001", "5600000002");
        town.certified("5600000003", "5600000004");

        assertThat(checked().note()).isEqualTo("2人の支給額は、すべて決定のとおりです");

        // When
        changed("update child_allowance.due_amount set amount = 1 where recipient = '5600000001' and amount = 15000");
        changed("delete from child_allowance.paid_child where recipient = '5600000003'");
        var checked = checked();

        // Then
        assertThat(checked.note()).startsWith("2人のうち2人に違いがあります");
        assertThat(text(checked).lines())
                .containsExactly(
                        "宛名番号,違うもの,最初の月,最後の月,登録されている月額,決定から求めた月額",
                        "5600000001,月額,2025-12,2028-11,1,15000",
                        "5600000003,支給する児童,,,,");
        assertThat(town.asked("select amount from child_allowance.due_amount where recipient = '5600000001'"
                        + " order by months limit 1"))
                .as("it is only told")
                .containsExactly("1");
    }

    @Test
    void it_is_ordered_on_its_screen_by_who_decides_on_claims() {
        var page = "/child-allowance/month-checks";
        var deciding = town.accounts().browserAs("approver1", HeldRole.in(ChildAllowance.ROOM, Role.APPROVER));
        var entering = town.accounts().browserAs("clerk1", HeldRole.in(ChildAllowance.ROOM, Role.CLERK));

        assertThat(entering.get(page).statusCode()).isEqualTo(403);
        assertThat(deciding.get(page).asString()).contains("点検を始める");
        var ordered = town.accounts()
                .browserAs("approver1", HeldRole.in(ChildAllowance.ROOM, Role.APPROVER))
                .post(page);

        assertThat(ordered.statusCode()).isEqualTo(303);
        assertThat(ordered.header("Location")).contains("/jobs/");
        assertThat(town.asked("select kind from platform.job")).containsExactly("child-allowance.month-check");
    }

    private Operator approver() {
        return Operator.system(town.accounts().municipality(), "approver");
    }

    private void changed(String statement) {
        database.transactAll(approver(), work -> work.sql().execute(statement));
    }

    /** The last step of a check. */
    private Step checked() {
        var driven = new DrivenCheck(database, job, approver());
        return driven.toItsEnd();
    }

    private String text(Step step) {
        return database.transact(approver(), work -> {
            try (var content = files.open(work, step.results().getFirst(), 0)) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException broken) {
                throw new AssertionError(broken);
            }
        });
    }
}
