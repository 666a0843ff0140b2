package jp.yakuba.platform.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.audit.AuditVerification;
import jp.yakuba.platform.audit.Break;
import jp.yakuba.platform.audit.Tampering;
import jp.yakuba.platform.audit.VerificationState;
import jp.yakuba.platform.audit.WrittenLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Verifying by a job, on the screens. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
@Requirement("001/10.2")
class VerificationScreensTest {

    @Inject
    AuditVerification verification;

    private WrittenLog log;

    @BeforeEach
    void writeALog() {
        log = WrittenLog.sealed();
    }

    @Test
    void a_log_as_it_was_written_is_found_intact() {
        var page = verify();

        assertThat(page).contains("改ざんはありません").doesNotContain("改ざんの疑い");
        assertThat(get("/audit/verifications")).contains("改ざんはありませんでした", "改ざんなし");
    }

    @Test
    void the_first_entry_that_was_changed_is_named() {
        // Given
        var ids = log.texts("entry_id");
        Tampering.with("update platform.audit_entry set user_id = 'nobody' where entry_id in (%s, %s)"
                .formatted(ids.get(9), ids.get(5)));

        // When
        var page = verify();

        // Then
        assertThat(page)
                .contains("改ざんの疑いがあります", "<strong id=\"first-break\">封印 2・記録 " + ids.get(5) + "：記録が書き換えられています</strong>")
                .contains("封印 3・記録 " + ids.get(9));
        assertThat(get("/audit/verifications")).contains("改ざんの疑いが見つかりました", "封印 2・記録 " + ids.get(5));
        assertThat(get("/audit/entries/" + ids.get(5))).contains("封印された内容と違います");
    }

    @Test
    void an_end_that_was_cut_off_is_named() {
        var ids = log.texts("entry_id");
        Tampering.with("delete from platform.audit_checkpoint where number = 3 and municipality_code = '%s'"
                .formatted(log.municipality()));
        Tampering.with("delete from platform.audit_entry where entry_id >= " + ids.get(8));

        assertThat(verify()).contains("封印 3・記録 " + ids.get(8) + "：末尾の記録が切り取られています");
    }

    @Test
    void a_verification_goes_on_in_steps_as_it_would_have_at_once() {
        var ids = log.texts("entry_id");
        Tampering.with("update platform.audit_entry set place = 'x' where entry_id = " + ids.get(6));
        var operator = log.staff("auditor", "test");
        var database = io.quarkus.arc.Arc.container()
                .instance(jp.yakuba.platform.tenancy.Database.class)
                .get();
        var state = new VerificationState[] {VerificationState.BEGINNING};
        boolean more;
        do {
            more = database.transact(operator, work -> {
                var run = verification.resume(work, state[0]);
                var further = run.advance(1);
                state[0] = run.state();
                return further;
            });
        } while (more);

        var result = database.transact(operator, work -> verification.end(work, verification.resume(work, state[0])));

        assertThat(result.checkpoints()).isEqualTo(3);
        assertThat(result.entries()).isEqualTo(12);
        assertThat(result.breaks()).containsExactly(new Break(Break.Kind.ENTRY_CHANGED, 2, Long.valueOf(ids.get(6))));
    }

    @Test
    void the_public_key_is_shown_and_given_out() {
        var pem = get("/audit/verifications/public-key");

        assertThat(pem).startsWith("-----BEGIN PUBLIC KEY-----\n" + verification.publicKey());
        assertThat(get("/audit/verifications")).contains(verification.publicKey());
    }

    @Test
    void verifications_are_closed_to_others() {
        var number = path(log.accounts()
                .browser("auditor", Role.AUDITOR)
                .formParam("x", "y")
                .post("/audit/verifications")
                .header("Location"));
        var elsewhere = WrittenLog.open().accounts();

        elsewhere.browser("auditor", Role.AUDITOR).get(number).then().statusCode(404);
        log.accounts()
                .browser("clerk", Role.CLERK)
                .get("/audit/verifications")
                .then()
                .statusCode(403);
        log.accounts()
                .browser("admin", Role.ADMINISTRATOR)
                .formParam("x", "y")
                .post("/audit/verifications/log")
                .then()
                .statusCode(403);
        for (var page : List.of("x", "-1", "99999999999999999999")) {
            log.accounts()
                    .browser("auditor", Role.AUDITOR)
                    .get("/audit/verifications?page=" + page)
                    .then()
                    .statusCode(404);
        }
    }

    /** Orders a verification on the screen, waits for its end, and returns the page of the result. */
    private String verify() {
        var answer = log.accounts()
                .browser("auditor", Role.AUDITOR)
                .formParam("x", "y")
                .post("/audit/verifications");
        assertThat(answer.statusCode()).isEqualTo(303);
        var page = get(path(answer.header("Location")));
        for (int attempt = 0; attempt < 200 && page.contains("hx-get"); attempt++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            page = get(path(answer.header("Location")));
        }
        return page;
    }

    private String get(String path) {
        var answer = log.accounts().browser("auditor", Role.AUDITOR).get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.asString();
    }

    private static String path(String location) {
        return location.substring(location.indexOf("/audit/"));
    }
}
