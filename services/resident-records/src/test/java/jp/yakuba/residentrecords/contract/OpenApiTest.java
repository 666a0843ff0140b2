package jp.yakuba.residentrecords.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.platform.PostgresForTests;
import org.junit.jupiter.api.Test;

/** The committed document is the one that the service gives. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class OpenApiTest {

    private static final Path COMMITTED = Path.of("../../api-specs/openapi/resident-records.yaml");
    private static final String HEAD = "# Made of the code. To renew it: ./mvnw test -pl services/resident-records -am"
            + " -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dyakuba.openapi=write\n";

    @Test
    void the_committed_document_is_that_of_the_code() throws IOException {
        var served = HEAD + RestAssured.get("/q/openapi?format=yaml").asString();
        if ("write".equals(System.getProperty("yakuba.openapi"))) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }
        var committed = Files.exists(COMMITTED) ? Files.readString(COMMITTED) : "";
        assertThat(differences(committed.lines().toList(), served.lines().toList()))
                .as("api-specs/openapi/resident-records.yaml (-) is not what the code serves (+). %s", HEAD)
                .isEmpty();
    }

    /** The first lines that differ; enough to see what has changed. */
    private static List<String> differences(List<String> committed, List<String> served) {
        return IntStream.range(0, Math.max(committed.size(), served.size()))
                .filter(line -> !line(committed, line).equals(line(served, line)))
                .limit(10)
                .mapToObj(line -> (line + 1) + ": -" + line(committed, line) + " +" + line(served, line))
                .toList();
    }

    private static String line(List<String> lines, int number) {
        return number < lines.size() ? lines.get(number) : "";
    }
}
