package jp.yakuba.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.architecture.HouseRules;
import jp.yakuba.platform.audit.AuditedOperation;
import jp.yakuba.platform.room.Rooms;
import org.junit.jupiter.api.Test;

/** Every operation that any room tells the audit log of has a name that an auditor can read. */
@Requirement("001/10.2")
class AuditOperationsTest {

    @Test
    void every_operation_has_a_name_and_every_name_an_operation() {
        var operations = HouseRules.classesOf(HouseRules.packages(HouseRules.rooms())).stream()
                .filter(type -> type.isEnum() && type.isAssignableTo(AuditedOperation.class))
                .map(JavaClass::reflect)
                .flatMap(type -> Stream.of(type.getEnumConstants()))
                .map(operation -> ((AuditedOperation) operation).code())
                .toList();

        assertThat(operations)
                .hasSizeGreaterThan(80)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(named());
    }

    /** A code that ends in a dot stands for all that begin with it. */
    private static List<String> named() {
        return Rooms.lists("audit/names").stream()
                .flatMap(AuditOperationsTest::operations)
                .filter(code -> !code.endsWith("."))
                .toList();
    }

    private static Stream<String> operations(URL list) {
        try (var rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(list.openStream(), StandardCharsets.UTF_8))) {
            return rows.stream()
                    .filter(row -> row.getField("kind").equals("operation"))
                    .map(row -> row.getField("code"))
                    .toList()
                    .stream();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
