package jp.yakuba.residentrecords.intake;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.jobs.Job;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.jobs.JobState;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.RegisteredTown;
import jp.yakuba.residentrecords.TownInCsv;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file of residents that comes in parts over REST is imported as one that came at once. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class UploadInPartsTest {

    private static final String UPLOADS = "/resident-records/v1/imports/uploads";
    private static final String HOW = "{\"mode\": \"all-or-nothing\", \"unknownColumns\": \"refuse\"}";
    private static final AtomicLong BODY = new AtomicLong(1);

    private final TestAccounts town = new TestAccounts("422061");

    @Inject
    Database database;

    /** The forms of a file. */
    enum Form {
        PLAIN,
        GZIP,
        ZIP;

        byte[] of(byte[] content) throws IOException {
            var packed = new ByteArrayOutputStream();
            switch (this) {
                case PLAIN -> packed.write(content);
                case GZIP -> {
                    try (var gzip = new GZIPOutputStream(packed)) {
                        gzip.write(content);
                    }
                }
                case ZIP -> {
                    try (var zip = new ZipOutputStream(packed)) {
                        zip.putNextEntry(new ZipEntry("residents.csv"));
                        zip.write(content);
                    }
                }
            }
            return packed.toByteArray();
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatever_its_form_it_is_imported_and_nothing_of_it_stays(Form form) throws IOException {
        // Given
        var upload = sent(form.of(residents()));

        // When
        var job = ended(ordered(upload));

        // Then
        assertThat(job.state()).isEqualTo(JobState.SUCCEEDED);
        assertThat(job.counts().done()).isEqualTo(1);
        assertThat(pieces()).isZero();
    }

    @Test
    void a_bomb_is_found_and_nothing_of_it_stays() throws IOException {
        // Given
        var upload = sent(Form.GZIP.of(new byte[40 << 20]));

        // When
        var job = ended(ordered(upload));

        // Then
        assertThat(job.state()).isEqualTo(JobState.FAILED);
        assertThat(job.problem()).isNotNull().extracting("code").isEqualTo("file-is-a-bomb");
        assertThat(pieces()).isZero();
    }

    @Test
    void it_is_imported_once_however_often_that_is_ordered() throws IOException {
        // Given
        var upload = sent(residents());

        // When
        var first = rest().header("Idempotency-Key", "once").body(HOW).post(upload + "/import");
        var again = rest().header("Idempotency-Key", "once").body(HOW).post(upload + "/import");

        // Then
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(again.<String>path("job")).isEqualTo(first.path("job"));
        assertThat(rest().body(HOW).post(upload + "/import").statusCode()).isEqualTo(404);
        assertThat(part(upload, 0, new byte[] {1}).statusCode()).isEqualTo(404);
        ended(first);
    }

    @Test
    void it_says_how_far_it_has_come_and_from_where_to_go_on() {
        // Given
        var upload = begun(10);
        part(upload, 0, new byte[] {1, 2, 3});

        // When
        var gap = part(upload, 5, new byte[] {6});

        // Then
        assertThat(rest().get(upload).<Integer>path("received")).isEqualTo(3);
        assertThat(rest().get(UPLOADS).<Integer>path("items[0].received")).isEqualTo(3);
        assertThat(gap.statusCode()).isEqualTo(409);
        assertThat(gap.<String>path("findings[0].code")).isEqualTo("upload-gap");
        assertThat(gap.<String>path("findings[0].remedy")).contains("offset=3");
        assertThat(rest().body(HOW).post(upload + "/import").<String>path("findings[0].code"))
                .isEqualTo("upload-unfinished");
        assertThat(rest().delete(upload).statusCode()).isEqualTo(204);
        assertThat(rest().get(upload).statusCode()).isEqualTo(404);
    }

    @Test
    void a_part_longer_than_it_may_be_and_a_file_under_way_that_is_downloaded_are_refused() {
        var upload = begun(4 << 20);

        assertThat(part(upload, 0, new byte[(3 << 20) + 1]).statusCode()).isEqualTo(413);
        assertThat(rest().get("/files/v1/files/" + upload.replaceAll(".*/", "")).statusCode())
                .isEqualTo(404);
        rest().delete(upload);
    }

    @Test
    void what_is_no_number_and_no_digest_is_refused_by_its_name() {
        assertThat(rest().body("{\"fileName\": \"a\", \"size\": \"5\"}")
                        .post(UPLOADS)
                        .<String>path("findings[0].field"))
                .isEqualTo("size");
        assertThat(rest().body("{\"fileName\": \"a\", \"size\": 0}")
                        .post(UPLOADS)
                        .<String>path("findings[0].field"))
                .isEqualTo("size");
        assertThat(rest().body("{\"fileName\": \"a\", \"size\": 5, \"sha256\": \"x\"}")
                        .post(UPLOADS)
                        .<String>path("findings[0].field"))
                .isEqualTo("sha256");
    }

    private byte[] residents() {
        var body = BODY.getAndIncrement();
        var line = TownInCsv.line(body, body, "日野", "太郎", Map.of());
        return (TownInCsv.header() + TownInCsv.in(town, line)).getBytes(UTF_8);
    }

    private String begun(long size) {
        var begun = rest().body("{\"fileName\": \"residents.csv\", \"size\": %d}".formatted(size))
                .post(UPLOADS);
        assertThat(begun.statusCode()).as(begun.asString()).isEqualTo(201);
        return UPLOADS + "/" + begun.path("upload");
    }

    /** In three parts. */
    private String sent(byte[] file) {
        var upload = begun(file.length);
        var third = file.length / 3;
        for (var from : new int[] {0, third, 2 * third}) {
            var to = from == 2 * third ? file.length : from + third;
            assertThat(part(upload, from, Arrays.copyOfRange(file, from, to)).statusCode())
                    .isEqualTo(200);
        }
        return upload;
    }

    private Response part(String upload, int offset, byte[] content) {
        return town.rest("admin1", Role.ADMINISTRATOR)
                .contentType("application/octet-stream")
                .body(content)
                .put(upload + "/parts/" + offset);
    }

    private Response ordered(String upload) {
        var ordered = rest().body(HOW).post(upload + "/import");
        assertThat(ordered.statusCode()).as(ordered.asString()).isEqualTo(202);
        return ordered;
    }

    private Job ended(Response ordered) {
        return RegisteredTown.ended(town, JobId.parse(ordered.path("job")));
    }

    private RequestSpecification rest() {
        return town.rest("admin1", Role.ADMINISTRATOR).contentType(JSON);
    }

    private long pieces() {
        return database.transact(town.operator("admin1", Role.ADMINISTRATOR), work -> work.sql()
                .createQuery("select count(*) from platform.file_piece")
                .mapTo(Long.class)
                .one());
    }
}
