package jp.yakuba.childallowance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.payment.run.PaymentsOfATown;
import jp.yakuba.childallowance.person.ToldPeople;
import jp.yakuba.platform.PostgresForTests;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.isolation.LeakWalk;
import jp.yakuba.platform.isolation.SecretTown;
import jp.yakuba.platform.operator.PlatformPermission;

/** One who hides, one who lives with her and tells so where she is, and the accounts into which people are paid. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChildAllowanceLeaksTest extends LeakWalk {

    private static final String HOUSEHOLD = "0000000043";
    private static final String RECIPIENT = "8000000090";

    @Override
    protected SecretTown settle() {
        var claims = new ClaimsOfATown("012050");
        var hidden = ToldPeople.livingAt("隠町七番地", HOUSEHOLD);
        ToldPeople.begin(
                claims.accounts(),
                ToldPeople.item(ToldPeople.TARO),
                ToldPeople.item(
                        ToldPeople.HANAKO,
                        ToldPeople.named("隠家　花子", "花子", "カクレガ　ハナコ").andThen(hidden)),
                ToldPeople.item(
                        ToldPeople.JIRO,
                        ToldPeople.named("隠家　次郎", "次郎", "カクレガ　ジロウ").andThen(hidden)));
        ToldPeople.follow(
                claims.accounts(),
                ToldPeople.protectedNow(
                        ToldPeople.HANAKO,
                        ToldPeople.named("隠家　花子", "花子", "カクレガ　ハナコ").andThen(hidden)),
                ToldPeople.guardedNow(
                        ToldPeople.JIRO,
                        ToldPeople.named("隠家　次郎", "次郎", "カクレガ　ジロウ").andThen(hidden)));
        return new Town(
                claims.accounts(),
                List.of(
                        claims.entered("8000000001", "8000000002"),
                        claims.entered("8000000003", "8000000004"),
                        claims.reviewed("8000000005", "8000000006"),
                        claims.entered("8000000007", "8000000008"),
                        claims.entered("8000000009", "8000000010")),
                paid(claims.accounts()));
    }

    /** Three runs that are paid, and one that waits for a decision. */
    private static List<String> paid(TestAccounts accounts) {
        var payments = new PaymentsOfATown(accounts).payingOnTheTenth();
        payments.recipient(RECIPIENT, "2026-11", 15_000, "7654321");
        return List.of(
                payments.paid("2026-12"),
                payments.paid("2027-02"),
                payments.paid("2027-04"),
                payments.previewed("2027-06"));
    }

    private record Town(TestAccounts accounts, List<String> claims, List<String> runs) implements SecretTown {

        @Override
        public List<Map<String, String>> has() {
            return List.of(
                    Map.of("number", ToldPeople.HANAKO, "claim", claims.get(0)),
                    Map.of("number", ToldPeople.JIRO, "claim", claims.get(1)),
                    Map.of("number", ToldPeople.TARO, "claim", claims.get(2)),
                    Map.of("number", ToldPeople.TARO, "claim", claims.get(3)),
                    Map.of("number", ToldPeople.TARO, "claim", claims.get(4)),
                    Map.of("recipient", RECIPIENT, "run", runs.get(0)),
                    Map.of("run", runs.get(1)),
                    Map.of("run", runs.get(2)),
                    Map.of("run", runs.get(3)));
        }

        @Override
        public List<String> secrets() {
            return List.of("隠町七番地", HOUSEHOLD, "7654321", "ｶｸｼ ﾊﾅｺ");
        }

        @Override
        public Set<String> clearances() {
            return Set.of(PlatformPermission.Code.ITEM_PROTECTED_ADDRESS, ChildAllowancePermission.Code.CLAIM_ACCOUNT);
        }

        @Override
        public Set<String> closed() {
            return Set.of("GET /child-allowance/claims/{id}/edit");
        }

        @Override
        public Map<String, String> sent() {
            var sent = new HashMap<>(sentOfPayments());
            sent.putAll(Map.of(
                    "POST /child-allowance/people",
                    "form: reading=カクレガ",
                    "POST /child-allowance/v1/people-searches",
                    "json: {\"reading\": \"カクレガ\"}",
                    "POST /child-allowance/claims/new",
                    "form: step=save&claimant.addressee=8000000051&claimant.entitledAs=parent&claim.date=2025-12-03"
                            + "&claim.reason=other&children[0].addressee=8000000052&children[0].birthDate=2020-05-10"
                            + "&children[0].care.from=2020-05-10&children[0].livelihood=shared&account.bank=0001"
                            + "&account.branch=001&account.kind=1&account.number=1234567&account.holder=サトウ",
                    "POST /child-allowance/v1/claims",
                    "json: " + ClaimsOfATown.claim("8000000031", "8000000032"),
                    "PUT /child-allowance/v1/claims/{claim}",
                    "json: " + ClaimsOfATown.claim("8000000041", "8000000042"),
                    "POST /child-allowance/v1/claims/{claim}/return",
                    "json: {\"note\": \"口座を確かめてください。\"}"));
            return sent;
        }

        private static Map<String, String> sentOfPayments() {
            return Map.of(
                    "POST /child-allowance/v1/payment-settings",
                    "json: {\"firstDay\": \"2030-04-01\", \"payDay\": 15, \"client\": \"0123456789\", \"lineEnd\": \"crlf\","
                            + " \"from\": {\"bank\": \"0001\", \"branch\": \"001\", \"kind\": \"1\", \"number\": \"0000123\","
                            + " \"holder\": \"ヤクバシ\"}}",
                    "POST /child-allowance/payment-settings",
                    "form: firstDay=R12.4.1&payDay=15&client=0123456789&lineEnd=crlf&from.bank=0001&from.branch=001"
                            + "&from.kind=1&from.number=0000123&from.holder=ヤクバシ",
                    "POST /child-allowance/v1/payment-runs",
                    "json: {\"kind\": \"extra\", \"payDay\": \"2030-12-20\"}",
                    "POST /child-allowance/payment-runs",
                    "form: kind=extra&payDay=R12.12.20",
                    "POST /child-allowance/v1/payment-runs/{run}/results",
                    "csv: 明細番号,口座番号,金額,理由");
        }

        @Override
        public Map<String, List<String>> subjects() {
            var alone = new HashMap<>(Map.of(
                    "POST /child-allowance/v1/payment-runs/{run}/approval", List.of(runs.get(0)),
                    "POST /child-allowance/v1/payment-runs/{run}/results", List.of(runs.get(0)),
                    "POST /child-allowance/payment-runs/{run}/results", List.of(runs.get(0)),
                    "POST /child-allowance/v1/payment-runs/{run}/file", List.of(runs.get(1)),
                    "POST /child-allowance/payment-runs/{run}/file/{revision}", List.of(runs.get(2)),
                    "POST /child-allowance/v1/payment-runs/{run}/withdrawal", List.of(runs.get(3))));
            alone.putAll(Map.of(
                    "POST /child-allowance/claims/{claim}/review/{revision}", List.of(claims.get(4)),
                    "PUT /child-allowance/v1/claims/{claim}", List.of(claims.get(3)),
                    "POST /child-allowance/v1/claims/{claim}/review", List.of(claims.get(0)),
                    "POST /child-allowance/v1/claims/{claim}/registration", List.of(claims.get(2)),
                    "POST /child-allowance/v1/claims/{claim}/return", List.of(claims.get(0)),
                    "POST /child-allowance/v1/claims/{claim}/withdrawal", List.of(claims.get(1))));
            return alone;
        }
    }
}
