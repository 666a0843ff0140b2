package jp.yakuba.childallowance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.amendment.AmendmentsOfATown;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.notice.AgeingOfATown;
import jp.yakuba.childallowance.notice.NoticesOfATown;
import jp.yakuba.childallowance.outsider.OutsidersOfATown;
import jp.yakuba.childallowance.payment.run.PaymentsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.childallowance.statusreport.StatusReportsOfATown;
import jp.yakuba.childallowance.task.TasksOfATown;
import jp.yakuba.childallowance.unpaid.UnpaidClaimsOfATown;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.isolation.EndpointIsolation;
import jp.yakuba.platform.isolation.NeighbouringTown;

/** Neither who lives next door nor what the neighbour claims, or had calculated just before, stands in any answer. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChildAllowanceIsolationTest extends EndpointIsolation {

    ChildAllowanceIsolationTest() {
        super("012041", List.of(ChildAllowance.ROOM));
    }

    @Override
    protected NeighbouringTown settle() {
        var answer = new TestAccounts("012068")
                .restAs("clerk", HeldRole.in(ChildAllowance.ROOM, Role.CLERK))
                .contentType(ContentType.JSON)
                .body(Neighbour.SENT)
                .post("/child-allowance/v1/calculations");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(answer.asString()).contains(Neighbour.CHILD);
        var town = new ClaimsOfATown("012068");
        ToldPeople.begin(
                town.accounts(),
                ToldPeople.item(
                        Neighbour.PERSON,
                        ToldPeople.named("隣家　太郎", "太郎", "リンカ　タロウ")
                                .andThen(ToldPeople.livingAt("隣町", Neighbour.PERSON))));
        ToldPeople.begin(
                town.accounts(),
                ToldPeople.item(
                        ToldPeople.JIRO,
                        ToldPeople.named("隣家　次郎", "次郎", "リンカ　ジロウ").andThen(ToldPeople.born("2025-11-20"))));
        var notices = new NoticesOfATown(town);
        notices.certifiedBy("隣家　三郎");
        var notice = notices.issued("clerk1", town.certified(Neighbour.PERSON, ToldPeople.JIRO));
        var amendments = new AmendmentsOfATown(town);
        amendments.certified("7000000003", "7000000004");
        var amendment = amendments.entered(AmendmentsOfATown.movesOut("7000000003", "2026-03-20"));
        var task = TasksOfATown.raised(amendments, "7000000005", "隣家　三郎");
        var unpaid = new UnpaidClaimsOfATown(amendments);
        unpaid.bereaved("7000000006", "7000000007");
        var unpaidClaim = unpaid.entered("7000000006", "7000000007");
        var payments = new PaymentsOfATown(town.accounts()).payingOnTheTenth();
        payments.recipient(Neighbour.RECIPIENT, "2026-11", 15_000);
        payments.recipient(Neighbour.DEBTOR, "2026-11", 15_000);
        payments.suspend(Neighbour.RECIPIENT, "2026-12", Neighbour.REASON);
        payments.offers(Neighbour.RECIPIENT);
        payments.paid("2026-12");
        payments.overpaid(Neighbour.DEBTOR);
        new StatusReportsOfATown(town).add(Neighbour.PERSON);
        return new Neighbour(
                town.accounts(),
                town,
                town.entered("7000000001", "7000000002"),
                amendment,
                unpaidClaim,
                task,
                notice,
                payments.previewed("2027-02"),
                AgeingOfATown.revised(town, "7000000021", "7000000022"),
                new OutsidersOfATown(town.accounts()).entered(OutsidersOfATown.child("隣家　外", "リンカ　ソト")));
    }

    private record Neighbour(
            TestAccounts accounts,
            ClaimsOfATown town,
            String claim,
            String amendment,
            String unpaid,
            String task,
            String notice,
            String run,
            String ageing,
            String outsider)
            implements NeighbouringTown {

        private static final String PERSON = ToldPeople.HANAKO;
        private static final String RECIPIENT = "7000000009";
        private static final String DEBTOR = "7000000010";
        private static final String REASON = "隣家の差止の理由";
        private static final String CHILD = "隣家の第1子";
        private static final String SENT = """
                {"facts": {"recipient": "general", "firstMonth": "2025-04", "lastMonth": "2025-04",
                    "entitlements": [{"claim": {"date": "2024-12-03", "reason": "other"}}],
                    "children": [{"name": "%s", "birthDate": "2020-05-10", "custody": [{"from": "2020-05-10"}]}]}}""".formatted(CHILD);

        @Override
        public Map<String, String> has() {
            return Map.ofEntries(
                    Map.entry("number", PERSON),
                    Map.entry("claim", claim),
                    Map.entry("amendment", amendment),
                    Map.entry("unpaid", unpaid),
                    Map.entry("task", task),
                    Map.entry("notice", notice),
                    Map.entry("revision", "1"),
                    Map.entry("run", run),
                    Map.entry("recipient", RECIPIENT),
                    Map.entry("filer", PERSON),
                    Map.entry("ageing", ageing),
                    Map.entry("debtor", DEBTOR),
                    Map.entry("outsider", outsider),
                    Map.entry("certifier", NoticesOfATown.certifier(town)));
        }

        @Override
        public List<String> words() {
            return List.of(
                    CHILD,
                    "隣家　太郎",
                    "リンカ　タロウ",
                    "隣町",
                    "7000000001",
                    "7000000002",
                    "7000000003",
                    "7000000005",
                    "7000000006",
                    "7000000007",
                    "隣家　三郎",
                    "隣家　次郎",
                    "隣家　外",
                    REASON);
        }

        @Override
        public Map<String, String> contents() {
            return Map.of(
                    "people",
                    String.join("\n", ToldPeople.kept(accounts)),
                    "unpaid",
                    rows("unpaid_claim"),
                    "claim",
                    rows("claim"),
                    "amendment",
                    rows("amendment"),
                    "task",
                    rows("task"),
                    "notices",
                    rows("notice_issue"),
                    "reports",
                    rows("status_report"),
                    "outsiders",
                    rows("outsider"),
                    "disposals",
                    town.asked("select count(*) from child_allowance.notice_disposal")
                            .getFirst(),
                    "payment",
                    town.asked("select string_agg(r::text, ' ') || (select string_agg(a::text, ' ')"
                                    + " from child_allowance.recipient_account a) from child_allowance.payment_run r")
                            .getFirst());
        }

        private String rows(String table) {
            return town.asked("select string_agg(c::text, ' ' order by c::text) from child_allowance." + table + " c")
                    .getFirst();
        }
    }
}
