package jp.yakuba.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.operator.Operator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TenancyTest {

    private static final Operator CHIYODA = Operator.system(new MunicipalityCode("131016"), "test");
    private static final Operator SAPPORO = Operator.system(new MunicipalityCode("011002"), "test");

    @Inject
    Database database;

    @BeforeEach
    void registerTheMunicipalities() {
        for (var operator : List.of(CHIYODA, SAPPORO)) {
            database.transactAll(operator, work -> work.sql().execute("""
                    insert into platform.municipality (prefecture, name) values ('県', '町') on conflict do nothing"""));
        }
    }

    @Test
    void a_transaction_sees_its_own_municipality_only() {
        List<String> seen = database.transact(CHIYODA, work -> work.sql()
                .createQuery("select municipality_code from platform.municipality")
                .mapTo(String.class)
                .list());

        assertThat(seen).containsExactly("131016");
    }

    @Test
    void a_row_of_another_municipality_cannot_be_written() {
        assertThatThrownBy(
                        () -> database.transactAll(CHIYODA, work -> work.sql().execute("""
                        insert into platform.municipality (municipality_code, prefecture, name)
                        values ('272272', '県', '町')""")))
                .hasMessageContaining("row-level security");
    }

    @Test
    void background_work_learns_the_codes_of_all_municipalities() {
        assertThat(database.municipalities()).contains(CHIYODA.municipality(), SAPPORO.municipality());
    }
}
