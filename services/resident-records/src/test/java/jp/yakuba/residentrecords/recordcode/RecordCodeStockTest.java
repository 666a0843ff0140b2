package jp.yakuba.residentrecords.recordcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.ResidentRecordCode;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/4.3.1")
class RecordCodeStockTest {

    private static final String CODES = "/resident-records/v1/record-codes";

    private static ValidatableResponse add(TestAccounts town, byte[] file) {
        return town.rest("admin1", Role.ADMINISTRATOR)
                .contentType("text/csv")
                .body(file)
                .post(CODES)
                .then();
    }

    private static ValidatableResponse add(TestAccounts town, String file) {
        return add(town, file.getBytes(StandardCharsets.UTF_8));
    }

    private static int left(TestAccounts town) {
        return town.rest("admin1", Role.ADMINISTRATOR).get(CODES).path("left");
    }

    private static String code(int body) {
        return ResidentRecordCode.ofBody("%010d".formatted(7_000_000 + body)).value();
    }

    private static String codes(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(RecordCodeStockTest::code)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    @Test
    @Requirement({"001/4.3.1#1", "001/4.3.1#4", "001/7.1.1.1#13"})
    void a_file_of_codes_is_added_and_the_warning_goes() {
        // Given
        var town = new TestAccounts("131121");
        town.rest("admin1", Role.ADMINISTRATOR)
                .get(CODES)
                .then()
                .statusCode(200)
                .body("left", equalTo(0))
                .body("isLow", equalTo(true));

        // When
        add(town, codes(0, 150)).statusCode(200).body("added", equalTo(150)).body("isLow", equalTo(false));

        // Then
        assertThat(left(town)).isEqualTo(150);
    }

    @Test
    void a_csv_may_have_a_header_a_mark_and_other_columns() {
        var town = new TestAccounts("131130");

        add(town, "\uFEFF連番,住民票コード\n1,\"%s\"\n2,%s\n".formatted(code(1), code(2)))
                .statusCode(200)
                .body("added", equalTo(2));
    }

    @Test
    void one_wrong_line_and_nothing_is_added() {
        // Given
        var town = new TestAccounts("131148");
        var wrong = code(3).substring(0, 10) + (code(3).endsWith("0") ? "1" : "0");

        // When
        add(town, code(1) + "\n" + wrong + "\n" + code(1) + "\nx\n")
                .statusCode(422)
                .body("findings.code", hasItem("check-digit-wrong"))
                .body("findings.code", hasItem("code-doubled"))
                .body("findings.field", hasItem("2行目"))
                .body("findings.field", hasItem("3行目"))
                .body("findings.field", hasItem("4行目"))
                .body(not(containsString(wrong)));

        // Then
        assertThat(left(town)).isZero();
    }

    @Test
    void a_code_in_the_stock_or_on_a_record_is_refused() {
        // Given
        var town = new TestAccounts("131156");
        RegisteredTown.of(
                town,
                TownInCsv.header() + TownInCsv.line(1, 1, "山田", "一", java.util.Map.of()),
                IntakeMode.ALL_OR_NOTHING);
        var given = ResidentRecordCode.ofBody("%010d".formatted(1_000_001)).value();
        add(town, code(1)).statusCode(200);

        // When
        add(town, code(2) + "\n" + code(1) + "\n" + given)
                .statusCode(422)
                .body("findings", hasSize(2))
                .body("findings.find { it.code == 'code-in-stock' }.field", equalTo("2行目"))
                .body("findings.find { it.code == 'code-given' }.field", equalTo("3行目"));

        // Then
        assertThat(left(town)).isEqualTo(1);
    }

    @Test
    void many_findings_are_counted_behind_a_hundred() {
        var town = new TestAccounts("131164");

        add(town, "x\n".repeat(500)).statusCode(422).body("findings", hasSize(101));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "住民票コード\n", "\"open", "\u0000\u0001"})
    void what_is_no_file_of_codes_is_refused(String file) {
        add(new TestAccounts("131172"), file).statusCode(422);
    }

    @Test
    void another_encoding_or_endless_line_is_refused() {
        var town = new TestAccounts("131172");

        add(town, "住民票コード\n1".getBytes(StandardCharsets.UTF_16)).statusCode(422);
        add(town, "1".repeat(200_000)).statusCode(422);
        add(town, codes(0, CodeFile.MOST + 1)).statusCode(422).body("findings.code", hasItem("file-too-long"));
    }

    @Test
    void a_clerk_has_nothing_to_do_with_the_stock() {
        var town = new TestAccounts("131172");

        town.rest("clerk1", Role.CLERK).get(CODES).then().statusCode(403);
        town.rest("clerk1", Role.CLERK)
                .contentType("text/csv")
                .body(code(9))
                .post(CODES)
                .then()
                .statusCode(403);
    }
}
