package jp.yakuba.childallowance.outsider;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;

/** Addressees of a municipality who are in no register here, as a clerk registers them over REST. */
public record OutsidersOfATown(TestAccounts accounts) {

    static final String API = "/child-allowance/v1/outsiders";
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);

    /** A child two weeks old on the day of the claims of the tests, who lives elsewhere. */
    public static String child(String name, String reading) {
        return person(name, reading, "2025-11-20", "131016");
    }

    /** A person whose address is in a municipality. */
    public static String person(String name, String reading, String born, String municipality) {
        return """
                {"kind": "person", "name": "%s", "reading": "%s", "birthDate": "%s", "municipality": "%s",
                 "address": "外町七番地", "since": "2025-04-01", "protection": false, "note": "住民票の写し"}
                """.formatted(name, reading, born, municipality);
    }

    /** A facility or a corporation whose seat is in a municipality. */
    public static String organisation(String kind, String name, String reading, String municipality) {
        return """
                {"kind": "%s", "name": "%s", "reading": "%s", "representative": "理事長　見本　五郎", "municipality": "%s",
                 "address": "施設町八番地", "since": "2020-04-01", "protection": false}
                """.formatted(kind, name, reading, municipality);
    }

    /** The number that was given. */
    public String entered(String body) {
        var answer = enter(body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getString("addresseeNumber");
    }

    Response enter(String body) {
        return post(API, body);
    }

    /** Corrects one that was looked at in a version. */
    public Response correct(String number, int version, String body) {
        return post(
                API + "/" + number + "/versions",
                "{\"version\": %d, \"reason\": \"届出\", \"outsider\": %s}".formatted(version, body));
    }

    Response join(String number, String resident) {
        return post(API + "/" + number + "/resident", "{\"resident\": \"%s\", \"reason\": \"転入\"}".formatted(resident));
    }

    Response seen(String number) {
        return accounts.restAs("clerk1", CLERK).get(API + "/" + number);
    }

    private Response post(String path, String body) {
        return accounts.restAs("clerk1", CLERK)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }
}
