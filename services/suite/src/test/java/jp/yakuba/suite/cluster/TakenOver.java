package jp.yakuba.suite.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.testdata.SyntheticTown;
import jp.yakuba.testdata.TownPlan;
import jp.yakuba.testdata.place.HomeTown;

/** An import into a second municipality, whose worker stands still in the middle of it and goes on when another has taken over. */
final class TakenOver {

    private static final MunicipalityCode TOWN = MunicipalityCode.ofBody("99202");
    private static final String SECRET = "loader-".repeat(7).substring(0, 43);

    /** So many times the town, or it is over before anybody can look. */
    private static final int LONGER = 5;

    /** By then it writes rows, of which none is there before all are. */
    private static final long MIDDLE_MILLIS = 1_500;

    private final Cluster cluster;
    private final int residents;

    TakenOver(Cluster cluster, int residents) {
        this.cluster = cluster;
        this.residents = residents;
    }

    /** What was found, as one line of words. */
    String found() throws Exception {
        cluster.console()
                .command(
                        "municipality",
                        "create",
                        "--code",
                        TOWN.value(),
                        "--prefecture",
                        HomeTown.PREFECTURE,
                        "--name",
                        HomeTown.CITY);
        account();
        var lines = order();
        var first = worker();
        var paused = first.equals(cluster.one().name()) ? cluster.one() : cluster.two();
        paused.pause();
        var begun = System.nanoTime();
        while (worker().equals(first)) {
            if (!state().equals("RUNNING")) {
                throw new IllegalStateException("The import was over before its worker stood still");
            }
            Thread.sleep(50);
        }
        var taken = (System.nanoTime() - begun) / 1e9;
        Thread.sleep(3_000);
        paused.resume();
        while (!state().equals("SUCCEEDED")) {
            if (state().equals("FAILED") || System.nanoTime() - begun > 120e9) {
                throw new IllegalStateException("The import has not ended well: " + state());
            }
            Thread.sleep(100);
        }
        Thread.sleep(1_000);
        var there =
                asked("select count(*)::text from resident_records.resident_version where municipality_code = '%s'");
        return "taken over %.1f s after its worker stood still; %s of %d rows there, each once; late step taken back: %s"
                .formatted(
                        taken,
                        there.getFirst(),
                        lines,
                        paused.said().contains("was taken over by another worker") ? "yes" : "it had none");
    }

    private long order() throws IOException, SQLException, InterruptedException {
        var folder = Files.createDirectories(cluster.folder().resolve("town"));
        SyntheticTown.write(new TownPlan(LONGER * residents, 1, LocalDate.now(ZoneId.of("Asia/Tokyo"))), folder);
        var csv = Files.readString(folder.resolve("residents.csv")).replace(HomeTown.CODE.value(), TOWN.value());
        var request = HttpRequest.newBuilder(URI.create(cluster.one().address() + "/resident-records/v1/imports"))
                .header("Authorization", "Bearer yk_" + TOWN + "_" + SECRET)
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(csv));
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(answer.body());
            }
        }
        var state = state();
        while (!state.equals("RUNNING")) {
            if (!state.equals("QUEUED")) {
                throw new IllegalStateException("The import was over before anybody could look: " + state);
            }
            state = state();
        }
        Thread.sleep(MIDDLE_MILLIS);
        return csv.lines().count() - 1;
    }

    private String worker() throws SQLException {
        return asked("select coalesce(node, '') from platform.job where municipality_code = '%s' and user_id ="
                        + " 'loader'")
                .getFirst();
    }

    private String state() throws SQLException {
        return asked("select state from platform.job where municipality_code = '%s' and user_id = 'loader'")
                .getFirst();
    }

    private List<String> asked(String question) throws SQLException {
        return cluster.primary().asked(question.formatted(TOWN.value()));
    }

    /** As rows, so that nothing of this needs a login. */
    private void account() throws SQLException, NoSuchAlgorithmException {
        var database = cluster.primary();
        database.execute("""
                insert into platform.account (municipality_code, user_id, kind, created_at, created_by)
                values (?, 'loader', 'person', now(), 'trial')""", TOWN.value());
        database.execute("""
                insert into platform.account_version (municipality_code, user_id, version, effective_from, name, department,
                    place, roles, granted, withheld, valid_from, recorded_at, recorded_by)
                values (?, 'loader', 1, '2000-01-01', 'loader', '市民課', '本庁', '{}', '{import.run,job.view}', '{}',
                    '2000-01-01', now(), 'trial')""", TOWN.value());
        database.execute(
                """
                insert into platform.api_token
                    (municipality_code, token_id, token_hash, user_id, label, created_at, created_by, expires_at)
                values (?, gen_random_uuid(), ?, 'loader', 'trial', now(), 'trial', now() + interval '1 day')""",
                TOWN.value(),
                MessageDigest.getInstance("SHA-256").digest(SECRET.getBytes(StandardCharsets.US_ASCII)));
    }
}
