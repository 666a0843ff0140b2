package jp.yakuba.childallowance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import jp.yakuba.platform.screens.KeyboardOfARoom;

@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChildAllowanceKeyboardTest extends KeyboardOfARoom {

    private static final String RECIPIENT = "6000000011";
    private static final String FILER = "6000000005";
    private static final String DEBTOR = "6000000012";

    private String draft = "";
    private String reviewed = "";
    private String certified = "";
    private String amendment = "";
    private String reviewedAmendment = "";
    private String ended = "";
    private String unpaid = "";
    private String granted = "";
    private String task = "";
    private String run = "";
    private String ageing = "";
    private String outsider = "";

    ChildAllowanceKeyboardTest() {
        super("012033", ChildAllowance.ROOM);
    }

    @Override
    protected void settle(TestAccounts accounts) {
        var town = new ClaimsOfATown(accounts.register());
        draft = town.entered("6000000001", "6000000002");
        reviewed = town.reviewed("6000000003", "6000000004");
        var amendments = new AmendmentsOfATown(town);
        amendments.certified("6000000005", "6000000006");
        amendments.certified("6000000007", "6000000008");
        amendment = amendments.entered(AmendmentsOfATown.movesOut("6000000005", "2026-03-20"));
        reviewedAmendment = amendments.reviewed(AmendmentsOfATown.leaves("6000000007", "6000000008", "2026-03-20"));
        task = TasksOfATown.raised(amendments, "6000000009", "試験　三郎");
        var unpaidClaims = new UnpaidClaimsOfATown(amendments);
        unpaidClaims.bereaved("6000000021", "6000000022");
        unpaidClaims.bereaved("6000000023", "6000000024");
        unpaid = unpaidClaims.entered("6000000021", "6000000022");
        granted = unpaidClaims.granted("6000000023", "6000000024");
        var payments = new PaymentsOfATown(accounts).payingOnTheTenth();
        payments.recipient(DEBTOR, "2026-11", 15_000);
        payments.paid("2026-12");
        payments.overpaid(DEBTOR);
        payments.recipient(RECIPIENT, "2026-11", 15_000);
        payments.offers(RECIPIENT);
        run = payments.previewed("2027-02");
        ToldPeople.begin(
                accounts,
                ToldPeople.item(ToldPeople.TARO),
                ToldPeople.item(
                        ToldPeople.HANAKO,
                        ToldPeople.named("試験　花子", "花子", "シケン　ハナコ").andThen(ToldPeople.born("2025-11-20"))));
        var notices = new NoticesOfATown(town);
        notices.certifiedBy("見本　太郎");
        certified = town.certified(ToldPeople.TARO, ToldPeople.HANAKO);
        notices.issued("clerk1", certified);
        outsider = new OutsidersOfATown(accounts).entered(OutsidersOfATown.child("外氏　一", "ソトシ　ハジメ"));
        ageing = AgeingOfATown.revised(town, "6000000031", "6000000032");
        new StatusReportsOfATown(town).add(FILER);
        ended = amendments.decided(AmendmentsOfATown.movesOut(ToldPeople.TARO, "2026-03-20"));
    }

    @Override
    protected Map<String, String> has() {
        return Map.ofEntries(
                Map.entry("number", ToldPeople.TARO),
                Map.entry("claim", draft),
                Map.entry("amendment", amendment),
                Map.entry("unpaid", unpaid),
                Map.entry("task", task),
                Map.entry("recipient", RECIPIENT),
                Map.entry("run", run),
                Map.entry("filer", FILER),
                Map.entry("ageing", ageing),
                Map.entry("debtor", DEBTOR),
                Map.entry("outsider", outsider));
    }

    /** A file, which is received and not shown. */
    @Override
    protected Set<String> unopened() {
        return Set.of(
                "GET /child-allowance/statistics/file", "GET /child-allowance/payment-runs/{run}/deductions/{kind}");
    }

    @Override
    protected List<String> more() {
        return List.of(
                "/child-allowance/claims/" + reviewed,
                "/child-allowance/claims?state=reviewed",
                "/child-allowance/claims/" + certified,
                "/child-allowance/claims/" + certified + "/notices",
                "/child-allowance/amendments/" + reviewedAmendment,
                "/child-allowance/amendments/" + ended,
                "/child-allowance/payments/" + RECIPIENT + "/notices",
                "/child-allowance/payment-runs/" + run + "/notices",
                "/child-allowance/amendments/" + ended + "/notices",
                "/child-allowance/amendments?state=reviewed",
                "/child-allowance/unpaid-claims/" + granted,
                "/child-allowance/unpaid-claims/" + granted + "/notices",
                "/child-allowance/amendments/new?task=" + task);
    }
}
