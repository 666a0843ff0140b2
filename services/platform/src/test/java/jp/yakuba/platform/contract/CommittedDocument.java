package jp.yakuba.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import jp.yakuba.platform.room.Room;
import org.junit.jupiter.api.Test;

/**
 * The committed document of a room, {@code api-specs/openapi/<room>.yaml}, is the one that its service gives; each room has a
 * test that extends this. With {@code -Dyakuba.openapi=write} the document is renewed.
 */
public abstract class CommittedDocument {

    private final String file;
    private final String head;

    protected CommittedDocument(Room room) {
        this.file = "api-specs/openapi/" + room.name() + ".yaml";
        this.head = "# Made of the code. To renew it: ./mvnw test -pl services/" + room.name() + " -am"
                + " -Dtest=OpenApiTest -Dsurefire.failIfNoSpecifiedTests=false -Dyakuba.openapi=write\n";
    }

    @Test
    void the_committed_document_is_that_of_the_code() throws IOException {
        var path = Path.of("../..", file);
        var served = head + RestAssured.get("/q/openapi?format=yaml").asString();
        if ("write".equals(System.getProperty("yakuba.openapi"))) {
            Files.writeString(path, served);
        }
        var committed = Files.exists(path) ? Files.readString(path) : "";
        assertThat(differences(committed.lines().toList(), served.lines().toList()))
                .as("%s (-) is not what the code serves (+). %s", file, head)
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
