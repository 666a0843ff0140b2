package jp.yakuba.residentrecords.postalcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.resident.PostalCode;
import org.junit.jupiter.api.Test;

/** 郵便番号一覧: loaded from a file and asked for, each line for the days on which it stood in it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class PostalCodeListTest {

    private static final String HEADER = "市区町村コード,町字,郵便番号\n";
    private final LocalDate today = LocalDate.now(UnitOfWork.JAPAN);

    @Inject
    Database database;

    @Test
    @Requirement("001/1.3.3#5")
    void the_first_list_counts_for_former_days_too_and_of_another_municipality_nothing_is_known() {
        // Given
        var town = new TestAccounts("442089").register();

        // When
        loads(town, HEADER + "132128,神明,1910016\n132128,百草,1910033\n132128,百草,1910034\n")
                .statusCode(200)
                .body("towns", equalTo(3));

        // Then
        assertThat(codes(town, "神明一丁目", LocalDate.of(1999, 1, 1))).containsExactly(new PostalCode("1910016"));
        assertThat(codes(town, "百草", today)).hasSize(2);
        assertThat(codes(town, "豊田", today)).isEmpty();
        assertThat(codes(new TestAccounts("442097").register(), "神明", today)).isEmpty();
    }

    @Test
    void what_the_next_list_has_no_more_ended_yesterday() {
        // Given
        var town = new TestAccounts("442101").register();
        loads(town, HEADER + "132128,神明,1910016\n132128,百草,1910033\n").statusCode(200);

        // When
        loads(town, HEADER + "132128,神明,1910016\n132128,百草,1910034\n").body("towns", equalTo(2));

        // Then
        assertThat(codes(town, "百草", today)).containsExactly(new PostalCode("1910034"));
        assertThat(codes(town, "百草", today.minusDays(1))).containsExactly(new PostalCode("1910033"));
        assertThat(codes(town, "神明", today)).containsExactly(new PostalCode("1910016"));
        loads(town, HEADER + "132128,神明,1910016\n").body("towns", equalTo(1));
        assertThat(codes(town, "百草", today)).isEmpty();
    }

    @Test
    void one_wrong_line_and_nothing_is_changed() {
        // Given
        var town = new TestAccounts("442119").register();
        loads(town, HEADER + "132128,神明,1910016\n").statusCode(200);

        // When
        loads(town, HEADER + "132128,百草,1910033\n132128,豊田,1\n")
                .statusCode(422)
                .body("findings.field", contains("3行目"));

        // Then
        assertThat(codes(town, "百草", today)).isEmpty();
        assertThat(codes(town, "神明", today)).hasSize(1);
    }

    private static ValidatableResponse loads(TestAccounts town, String file) {
        return town.rest("admin1", Role.ADMINISTRATOR)
                .contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/resident-records/v1/postal-codes")
                .then();
    }

    private List<PostalCode> codes(TestAccounts town, String name, LocalDate day) {
        return database.transact(town.operator("clerk1", Role.CLERK), work -> new PostalCodesInDatabase(work)
                .of(new MunicipalityCode("132128"), name, day));
    }
}
