package jp.yakuba.childallowance.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.childallowance.payment.run.PaymentsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** Accounts come in a file, as the counter changes them: another decides that they count, where the office wants it so. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AccountImportTest {

    private static final String HEADER = "適用日,宛名番号,金融機関コード,支店コード,預金種目,口座番号,口座名義,ゆうちょ記号,ゆうちょ番号,ゆうちょ口座名義,公金受取口座,確認した理由\n";

    private final PaymentsOfATown town = new PaymentsOfATown("012424");
    private final FilesOfATown files = new FilesOfATown(town.accounts(), "account");

    private static String line(String recipient, String number) {
        return "2026-11-27," + recipient + ",0001,001,1," + number + ",ｼｹﾝ ﾊﾅｺ,,,,true,\n";
    }

    private List<String> accounts(String recipient) {
        return accounts(town, recipient);
    }

    private static List<String> accounts(PaymentsOfATown town, String recipient) {
        var known = town.get("/child-allowance/v1/recipients/" + recipient + "/payments")
                .jsonPath();
        var states = known.getList("accounts.state", String.class);
        return IntStream.range(0, states.size())
                .mapToObj(i -> known.getString("accounts[" + i + "].account.number") + " " + states.get(i))
                .toList();
    }

    private void recipients(String... numbers) {
        for (var number : numbers) {
            town.recipient(number, "2026-10", 10_000);
        }
    }

    @Test
    @Requirement("027/4.10#6")
    void an_account_of_a_file_counts_once_another_has_decided_so() {
        // Given
        town.payingOnTheTenth();
        recipients("8110000001", "8110000002");
        var post = "2026-11-27,8110000002,,,,,,１１２３０,12345671,シケン ハナコ,,\n";

        // When
        var job = files.taken("all-or-nothing", HEADER + line("8110000001", "7654321") + post);

        // Then
        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("succeeded");
        assertThat(accounts("8110000001")).containsExactly("7654321 waits", "1234567 counts");
        assertThat(accounts("8110000002")).containsExactly("1234567 waits", "1234567 counts");
        assertThat(town.accepts("importer", "8110000001", 2).statusCode()).isEqualTo(403);
        assertThat(town.accepts("approver2", "8110000001", 2).statusCode()).isEqualTo(200);
        assertThat(town.file(town.paid("2026-12")))
                .anySatisfy(transfer -> assertThat(transfer).contains("7654321"));
        assertThat(town.asked("select operation from platform.audit_entry where operation like"
                        + " 'child-allowance.recipient.account%' order by entry_id"))
                .contains(
                        "child-allowance.recipient.account-import-order",
                        "child-allowance.recipient.account",
                        "child-allowance.recipient.account-import");
    }

    @Test
    void where_the_office_has_set_so_it_counts_at_once() {
        var other = new PaymentsOfATown("012459");
        other.recipient("8120000001", "2026-10", 10_000);
        var set = other.post("approver1", "/child-allowance/v1/payment-settings", """
                {"firstDay": "2026-11-01", "payDay": 10, "client": "0123456789", "lineEnd": "none", "accountChanges": "one-person",
                 "from": {"bank": "0001", "branch": "001", "kind": "1", "number": "0000123", "holder": "ヤクバシ カイケイ"}}""");
        assertThat(set.statusCode()).as(set.asString()).isEqualTo(200);

        new FilesOfATown(other.accounts(), "account").taken("all-or-nothing", HEADER + line("8120000001", "7654321"));

        assertThat(accounts(other, "8120000001")).containsExactly("7654321 counts", "1234567 counts");
    }

    @Test
    @Requirement("027/4.10#6")
    void a_file_with_bad_rows_changes_nothing_or_the_rest_and_says_which() {
        // Given
        town.payingOnTheTenth();
        recipients("8130000001", "8130000002", "8130000003", "8130000004", "8130000005");
        ToldPeople.begin(town.accounts(), ToldPeople.item("8130000005", ToldPeople.named("支氏　花子", "花子", "シシ　ハナコ")));
        var good = line("8130000001", "7654321");
        var file = HEADER
                + good
                + line("8130000002", "7654321").replace(",0001,", ",9999,")
                + line("8130000003", "7654321").replace(",,,,true", ",11230,12345671,シケン ハナコ,true")
                + line("8130000004", "0000000")
                + line("8130000005", "7654321")
                + line("8130000999", "7654321")
                + good;

        // When
        var nothing = files.taken("all-or-nothing", file);
        var untouched = accounts("8130000001");
        var rest = files.taken("the-rest", file);

        // Then
        assertThat(nothing.getString("problem.code")).isEqualTo("nothing-loaded");
        assertThat(untouched).containsExactly("1234567 counts");
        assertThat(files.found(rest))
                .containsExactly(
                        "3 金融機関コード bank-unknown",
                        "4 金融機関コード account-given-twice-or-never",
                        "5 口座番号 account-number-blank",
                        "6 口座名義 account-holder-differs",
                        "7 宛名番号 account-recipient-unknown",
                        "8 line-doubled");
        assertThat(rest.getInt("counts.done")).isEqualTo(1);
        assertThat(rest.getInt("counts.refused")).isEqualTo(6);
        assertThat(accounts("8130000001")).containsExactly("7654321 waits", "1234567 counts");
        assertThat(List.of("8130000002", "8130000003", "8130000004", "8130000005"))
                .allSatisfy(number -> assertThat(accounts(number)).containsExactly("1234567 counts"));

        // When
        var reasoned =
                files.taken("the-rest", HEADER + line("8130000005", "7654321").strip() + "通帳で確かめた。\n");

        // Then
        assertThat(reasoned.getInt("counts.warned")).isEqualTo(1);
        assertThat(accounts("8130000005")).hasSize(2);
    }
}
