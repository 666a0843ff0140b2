package jp.yakuba.residentrecords.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.TownInCsv;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The file of an import goes from the network into the sealed pieces of the database, and lies nowhere in between. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class UploadAsItComesTest {

    private static final String FORM = """
            --x\r
            Content-Disposition: form-data; name="mode"\r
            \r
            all-or-nothing\r
            --x\r
            Content-Disposition: form-data; name="file"; filename="residents.csv"\r
            Content-Type: text/csv\r
            \r
            %s\r
            --x--\r
            """;

    private final TestAccounts town = new TestAccounts("422029");

    @Inject
    Database database;

    @ConfigProperty(name = "quarkus.http.body.uploads-directory")
    @SuppressWarnings("NullAway.Init")
    Path uploads;

    @Test
    void it_is_taken_though_there_is_no_place_on_the_disk_for_it() throws Exception {
        Files.deleteIfExists(uploads);
        try {
            assertThat(upload(FORM.formatted(TownInCsv.header()))).isEqualTo(303);
            assertThat(uploads).doesNotExist();
        } finally {
            Files.createDirectories(uploads);
        }
    }

    @Test
    void a_file_that_breaks_off_is_refused_and_nothing_of_it_is_kept() throws Exception {
        var answer = upload(FORM.formatted(TownInCsv.header()).replace("\r\n--x--", ""));

        assertThat(answer).isEqualTo(400);
        assertThat(unfinished()).isZero();
    }

    private int upload(String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/resident-records/imports"))
                .header(
                        "Cookie",
                        "yakuba-session=%s; csrf-token=%s"
                                .formatted(town.sessionCookie("admin1", Role.ADMINISTRATOR), TestAccounts.FORM_VALUE))
                .header("X-CSRF-TOKEN", town.formToken("admin1"))
                .header("Content-Type", "multipart/form-data; boundary=x")
                .POST(BodyPublishers.ofString(form, UTF_8))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private long unfinished() {
        return database.transact(town.operator("admin1", Role.ADMINISTRATOR), work -> work.sql()
                .createQuery("select count(*) from platform.file where sha256 is null and deleted_at is null")
                .mapTo(Long.class)
                .one());
    }
}
