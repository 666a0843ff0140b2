package jp.yakuba.childallowance.statement;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;

/** Custody statements of a municipality over REST. */
public record StatementsOfATown(AmendmentsOfATown town) {

    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);

    /** A recipient of two, whose eldest, born on 10 May 2005, counts by a statement. */
    public void certified(String recipient, String eldest, String second, String third) {
        var claim = ClaimsOfATown.claim(recipient, eldest)
                .replace("\"reason\": \"birth\", \"event\": \"2025-11-20\"", "\"reason\": \"other\"");
        var children = Stream.of(eldest + " 2005-05-10", second + " 2015-05-10", third + " 2018-05-10")
                .map(child -> child.split(" "))
                .map(child -> """
                        {"addressee": "%s", "birthDate": "%s", "care": {"from": "%s"}, "livelihood": "shared",
                            "livingApart": false%s}""".formatted(
                        child[0], child[1], child[1], child[0].equals(eldest) ? ", \"statedOn\": \"2025-12-03\"" : ""))
                .collect(Collectors.joining(","));
        town.certified(claim.replaceFirst("\"children\": \\[.*?}],", "\"children\": [" + children + "],"));
    }

    /** What is stated of a student. */
    static String student(String child, String statedOn, String leaves) {
        return """
                {"child": "%s", "statedOn": "%s", "occupation": "student", "school": "見本大学", "leaves": "%s",
                 "together": true, "cares": true, "pays": true}""".formatted(child, statedOn, leaves);
    }

    /** What is stated of who is no student. */
    static String other(String child, String statedOn, boolean cares) {
        return """
                {"child": "%s", "statedOn": "%s", "occupation": "other", "together": true, "cares": %s, "pays": true}""".formatted(child, statedOn, cares);
    }

    Response enter(String recipient, String body) {
        return town.claims()
                .accounts()
                .restAs("clerk1", CLERK)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/child-allowance/v1/recipients/" + recipient + "/custody-statements");
    }

    /** Something is stated. */
    public void stated(String recipient, String child) {
        entered(recipient, student(child, "2025-12-03", "2027-03"));
    }

    void entered(String recipient, String body) {
        var entered = enter(recipient, body);
        assertThat(entered.statusCode()).as(entered.asString()).isEqualTo(200);
    }
}
