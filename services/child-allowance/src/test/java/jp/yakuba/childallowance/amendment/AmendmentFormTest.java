package jp.yakuba.childallowance.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import org.junit.jupiter.api.Test;

/** The form of an amendment, filled with what is known: who the recipient is, who lives there, who is paid for. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class AmendmentFormTest {

    private static final String LIST = "/child-allowance/amendments";

    private final AmendmentsOfATown town =
            new AmendmentsOfATown(MunicipalityCode.ofBody("98911").value());

    @Test
    void the_form_begins_with_the_recipient_and_offers_who_lives_there_and_who_is_paid_for() {
        town.certified("4050000001", "4050000002");
        town.claims().live("4050000001", "4050000003", "2026-05-20");

        var form = browser("clerk3").get(LIST + "/new?recipient=4050000001").asString();

        assertThat(form)
                .contains("確氏　花子", "確氏　一子", "value=\"4050000002\"", "value=\"4050000003\"", "支給中")
                .contains("同じ世帯の児童と、支給している児童");
        assertThat(browser("clerk1")
                        .get("/child-allowance/recipients/4050000001")
                        .asString())
                .contains("/child-allowance/amendments/new?recipient=4050000001");
    }

    @Test
    void who_is_ticked_comes_with_what_is_known_or_leaves_with_the_number_alone() {
        town.certified("4060000001", "4060000002");
        town.claims().live("4060000001", "4060000003", "2026-05-20");

        var comes = ticked("increase", "claim", "4060000003")
                .formParam("claimReason", "birth")
                .formParam("event", "R8.5.20")
                .post(LIST + "/new");
        assertThat(comes.statusCode()).as(comes.asString()).isEqualTo(303);
        town.step("clerk1", "amendments", comes.header("Location").replaceFirst(".*/", ""), "withdrawal", 1);

        var leaves = ticked("decrease", "notice", "4060000002")
                .formParam("reason", "care-ended")
                .formParam("event", "R8.5.20")
                .post(LIST + "/new");
        assertThat(leaves.statusCode()).as(leaves.asString()).isEqualTo(303);
        var id = leaves.header("Location").replaceFirst(".*/", "");
        assertThat(town.look(id).getList("amendment.children.addressee")).containsExactly("4060000002");
        assertThat(town.look(id).getString("amendment.children[0].birthDate")).isNull();
    }

    @Test
    void what_is_taken_back_is_chosen_from_what_holds_and_who_comes_or_leaves_is_named() {
        town.certified("4070000001", "4070000002");
        var born = town.decided(AmendmentsOfATown.isBorn("4070000001", "4070000003", "2026-02-10", "2026-02-25"));

        assertThat(browser("clerk1").get(LIST + "/new?recipient=4070000001").asString())
                .contains("取り消す決裁", "<option value=\"" + born + "\"", "額改定（増額）・")
                .doesNotContain("取り消す決裁の識別子");
        assertThat(browser("clerk1").get(LIST + "/" + born).asString())
                .contains("<td>4070000003</td><td class=\"moji\">確氏　一子</td>", "/child-allowance/recipients/4070000001");
        assertThat(browser("clerk1").get(LIST + "/new").asString()).contains("/child-allowance/people", "取り消す決裁の識別子");
    }

    /** Both children are offered as the form has them, and one is ticked. */
    private RequestSpecification ticked(String kind, String basis, String child) {
        var form = browser("clerk1")
                .formParam("recipient", "4060000001")
                .formParam("kind", kind)
                .formParam("basis", basis)
                .formParam("date", "R8.6.1")
                .formParam("step", "save");
        var born = Map.of("4060000002", "2025-11-20", "4060000003", "2026-05-20");
        for (var row = 0; row < 2; row++) {
            var number = "406000000" + (row + 2);
            var of = "children[" + row + "].";
            form = form.formParam(of + "offered", "true")
                    .formParam(of + "birthDate", born.get(number))
                    .formParam(of + "care.from", born.get(number));
            form = number.equals(child) ? form.formParam(of + "addressee", number) : form;
        }
        return form;
    }

    private RequestSpecification browser(String userId) {
        return town.claims().accounts().browserAs(userId, HeldRole.in(ChildAllowance.ROOM, Role.CLERK));
    }
}
