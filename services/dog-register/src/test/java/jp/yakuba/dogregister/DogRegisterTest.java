package jp.yakuba.dogregister;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.SampleRoom;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import org.junit.jupiter.api.Test;

/** The room that services/NEW-BUSINESS.md makes, started alone. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class DogRegisterTest {

    private static final TestAccounts TOWN = new TestAccounts("012068");
    private static final HeldRole CLERK = HeldRole.in(DogRegister.ROOM, Role.CLERK);

    @Inject
    Database database;

    @Test
    void a_dog_registered_over_rest_is_kept_told_and_audited() {
        assertThat(register("100001", "ポチ").statusCode()).isEqualTo(201);

        var dog = TOWN.restAs("clerk", CLERK).get("/dog-register/v1/dogs/100001");
        assertThat(dog.jsonPath().getString("name")).isEqualTo("ポチ");
        assertThat(asked("select operation || ' ' || array_to_string(subjects, ',') from platform.audit_entry"
                        + " where 'dog:100001' = any (subjects)"))
                .containsExactlyInAnyOrder("dog-register.dog.register dog:100001", "dog-register.dog.view dog:100001");
        assertThat(asked("select type from platform.event_outbox where subject = '100001'"
                        + " union select type from platform.event where subject = '100001'"))
                .containsExactly("dog-register.dog-registered");
    }

    @Test
    void a_dog_registered_on_the_screen_is_shown_there() {
        var posted = TOWN.browserAs("clerk", CLERK)
                .formParam("tag", "100002")
                .formParam("name", "シロ")
                .formParam("keeper.name", "犬山　飼子")
                .formParam("keeper.address", "元町五番地")
                .post("/dog-register/dogs");
        assertThat(posted.statusCode()).isEqualTo(303);
        assertThat(TOWN.browserAs("clerk", CLERK).get("/dog-register/dogs").asString())
                .contains("100002", "シロ", "犬山　飼子", "元町五番地", "href=\"/dog-register/dogs\" aria-current=\"page\"");

        var mistaken = TOWN.browserAs("clerk", CLERK).formParam("tag", "x").post("/dog-register/dogs");
        assertThat(mistaken.statusCode()).isEqualTo(422);
        assertThat(mistaken.asString()).contains("鑑札番号の形が正しくありません。");
    }

    @Test
    void a_tag_is_worn_by_one_dog() {
        register("100003", "クロ");
        assertThat(register("100003", "アカ").asString()).contains("dog-register.tag-taken");
    }

    @Test
    void a_clerk_of_another_business_opens_nothing() {
        var elsewhere = HeldRole.in(SampleRoom.ROOM, Role.CLERK);
        assertThat(TOWN.restAs("elsewhere", elsewhere)
                        .get("/dog-register/v1/dogs/100001")
                        .statusCode())
                .isEqualTo(403);
        assertThat(TOWN.browserAs("elsewhere", elsewhere)
                        .get("/dog-register/dogs")
                        .statusCode())
                .isEqualTo(403);
    }

    private static Response register(String tag, String name) {
        return TOWN.restAs("clerk", CLERK)
                .contentType(ContentType.JSON)
                .body("""
                        {"tag": "%s", "name": "%s", "keeper": {"name": "犬山　飼子", "address": "元町五番地"}}""".formatted(tag, name))
                .post("/dog-register/v1/dogs");
    }

    private List<String> asked(String query) {
        return database.transact(
                Operator.system(TOWN.municipality(), "test"),
                work -> work.sql().createQuery(query).mapTo(String.class).list());
    }
}
