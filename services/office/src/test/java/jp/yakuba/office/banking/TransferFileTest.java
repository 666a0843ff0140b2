package jp.yakuba.office.banking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.ApiSpecs;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.money.Yen;
import jp.yakuba.office.banking.TransferOrder.LineEnd;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The file is read again by the positions that {@code data-lists/bank-transfer.csv} has. */
class TransferFileTest {

    private static final Charset JIS_X_0201 = Charset.forName("JIS_X0201");
    private static final LocalDate PAY_DAY = LocalDate.of(2026, 12, 10);
    private static final Account TOWN = new Account(
            new BankCode("0001"),
            new BranchCode("001"),
            AccountKind.ORDINARY,
            new AccountNumber("0000123"),
            AccountHolder.parse("ヤクバシ　カイケイカンリシヤ"));

    private record Column(String item, int from, int to) {}

    @Test
    @Requirement("027/4.10#3")
    void each_item_stands_where_the_format_has_it() throws IOException {
        var file = written(LineEnd.NONE, transfer("0001", "001", 15_000, "42"), transfer("9900", "018", 30_000, ""));

        assertThat(file).hasSize(5 * 120);
        assertThat(read("head", file, 0))
                .containsEntry("データ区分", "1")
                .containsEntry("種別コード", "21")
                .containsEntry("コード区分", "0")
                .containsEntry("振込依頼人コード", "0123456789")
                .containsEntry("振込依頼人名", "ﾔｸﾊﾞｼ ｶｲｹｲｶﾝﾘｼﾔ")
                .containsEntry("取組日", "1210")
                .containsEntry("仕向金融機関番号", "0001")
                .containsEntry("仕向金融機関名", "ｷﾞﾝｺｳ")
                .containsEntry("仕向支店番号", "001")
                .containsEntry("仕向支店名", "ﾎﾝﾃﾝ")
                .containsEntry("預金種目", "1")
                .containsEntry("口座番号", "0000123")
                .containsEntry("ダミー", "");
        assertThat(read("data", file, 1))
                .containsEntry("データ区分", "2")
                .containsEntry("被仕向金融機関番号", "0001")
                .containsEntry("被仕向金融機関名", "ｷﾞﾝｺｳ")
                .containsEntry("被仕向支店番号", "001")
                .containsEntry("被仕向支店名", "ﾎﾝﾃﾝ")
                .containsEntry("手形交換所番号", "")
                .containsEntry("預金種目", "1")
                .containsEntry("口座番号", "1234567")
                .containsEntry("受取人名", "ｻﾄｳ ﾊﾅｺ")
                .containsEntry("振込金額", "0000015000")
                .containsEntry("新規コード", "0")
                .containsEntry("顧客コード1", "0000000000")
                .containsEntry("顧客コード2", "0000000042")
                .containsEntry("振込指定区分", "7")
                .containsEntry("識別表示", "")
                .containsEntry("ダミー", "");
        assertThat(read("data", file, 2)).containsEntry("被仕向金融機関番号", "9900").containsEntry("振込金額", "0000030000");
        assertThat(read("trailer", file, 3))
                .containsEntry("データ区分", "8")
                .containsEntry("合計件数", "000002")
                .containsEntry("合計金額", "000000045000")
                .containsEntry("ダミー", "");
        assertThat(read("end", file, 4)).containsEntry("データ区分", "9").containsEntry("ダミー", "");
    }

    @Test
    void the_positions_of_the_format_fill_each_record_without_gap_and_overlap() {
        layout().forEach((record, columns) -> {
            var next = 1;
            for (var column : columns) {
                assertThat(column.from()).as(record + " " + column.item()).isEqualTo(next);
                next = column.to() + 1;
            }
            assertThat(next).as(record).isEqualTo(121);
        });
    }

    @Test
    void records_end_as_the_bank_wants_them() throws IOException {
        var file = written(LineEnd.CRLF, transfer("0001", "001", 15_000, ""));

        assertThat(file).hasSize(4 * 122);
        assertThat(IntStream.range(0, 4)).allMatch(i -> file[i * 122 + 120] == '\r' && file[i * 122 + 121] == '\n');
    }

    @Test
    void a_name_that_is_longer_than_its_place_is_cut() throws IOException {
        var long31 = new Transfer(
                new Account(
                        new BankCode("0001"),
                        new BranchCode("001"),
                        AccountKind.ORDINARY,
                        new AccountNumber("1234567"),
                        AccountHolder.parse("ア".repeat(30) + "イ")),
                Yen.of(1),
                "");

        assertThat(read("data", written(LineEnd.NONE, long31), 1))
                .containsEntry("受取人名", "ｱ".repeat(30))
                .containsEntry("振込金額", "0000000001");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-12-10, 1, -",
                "2026-12-10, 9999999999, -",
                "2026-12-10, 10000000000, amount-not-payable@transfers[0].amount",
                "2026-12-10, 0, amount-not-payable@transfers[0].amount",
                "2026-12-10, -1, amount-not-payable@transfers[0].amount",
                "2026-12-12, 1, transfer-day-closed@day",
                "2026-12-31, 1, transfer-day-closed@day",
            })
    void what_cannot_be_paid_is_found_before_a_file_is_written(LocalDate day, long amount, String found) {
        // Given
        var order = new TransferOrder("0123456789", day, TOWN, LineEnd.NONE);

        // When
        var findings = TransferRules.check(order, List.of(transfer("0001", "001", amount, "")), Accounts.DIRECTORY);

        // Then
        assertThat(codes(findings.list())).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void no_file_is_written_of_nothing_or_of_more_than_its_trailer_can_count() {
        var order = new TransferOrder("0123456789", PAY_DAY, TOWN, LineEnd.NONE);
        var transfer = transfer("0001", "001", 1, "");

        assertThat(codes(TransferRules.check(order, List.of(), Accounts.DIRECTORY)
                        .list()))
                .containsExactly("transfers-none@transfers");
        assertThat(codes(TransferRules.check(order, Collections.nCopies(1_000_000, transfer), Accounts.DIRECTORY)
                        .list()))
                .containsExactly("transfers-too-many@transfers");
    }

    @Test
    void the_account_paid_from_and_each_account_paid_to_are_looked_at() {
        var order = new TransferOrder(
                "0123456789", PAY_DAY, Accounts.account("0002", "001", AccountKind.CURRENT, "1234567"), LineEnd.NONE);
        var transfers = List.of(transfer("0001", "001", 1, ""), transfer("0001", "002", 1, ""));

        assertThat(codes(TransferRules.check(order, transfers, Accounts.DIRECTORY)
                        .list()))
                .containsExactly("bank-closed@from.bank", "branch-closed@transfers[1].to.branch");
    }

    @Test
    void nobody_pays_from_a_savings_account() {
        var order = new TransferOrder(
                "0123456789", PAY_DAY, Accounts.account("0001", "001", AccountKind.SAVINGS, "1234567"), LineEnd.NONE);
        var toSavings = new Transfer(Accounts.account("0001", "001", AccountKind.SAVINGS, "1234567"), Yen.of(1), "");

        assertThat(codes(TransferRules.check(order, List.of(toSavings), Accounts.DIRECTORY)
                        .list()))
                .containsExactly("kind-not-of-payer@from.kind");
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + "@" + finding.field())
                .toList();
    }

    private static Transfer transfer(String bank, String branch, long amount, String reference) {
        return new Transfer(Accounts.account(bank, branch, AccountKind.ORDINARY, "1234567"), Yen.of(amount), reference);
    }

    private static byte[] written(LineEnd lineEnd, Transfer... transfers) throws IOException {
        var out = new ByteArrayOutputStream();
        var order = new TransferOrder("0123456789", PAY_DAY, TOWN, lineEnd);
        TransferFile.write(order, List.of(transfers), Accounts.DIRECTORY, out);
        return out.toByteArray();
    }

    private static Map<String, String> read(String record, byte[] file, int number) {
        var text = new String(file, number * 120, 120, JIS_X_0201);
        var read = new LinkedHashMap<String, String>();
        layout().getOrDefault(record, List.of())
                .forEach(column -> read.put(
                        column.item(),
                        text.substring(column.from() - 1, column.to()).stripTrailing()));
        return read;
    }

    private static Map<String, List<Column>> layout() {
        var layout = new LinkedHashMap<String, List<Column>>();
        ApiSpecs.eachRow("data-lists/bank-transfer.csv", row -> layout.computeIfAbsent(
                        row.getField("record"), _ -> new ArrayList<>())
                .add(new Column(
                        row.getField("item"),
                        Integer.parseInt(row.getField("from")),
                        Integer.parseInt(row.getField("to")))));
        return layout;
    }
}
