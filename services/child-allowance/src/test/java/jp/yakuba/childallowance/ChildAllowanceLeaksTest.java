package jp.yakuba.childallowance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.yakuba.childallowance.claim.ClaimsOfATown;
import jp.yakuba.childallowance.notice.NoticesOfATown;
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
        claims.live("8000000031", "8000000032", "2025-11-20");
        claims.live("8000000041", "8000000042", "2025-11-20");
        claims.live("8000000051", "8000000052", "2020-05-10");
        var notices = new NoticesOfATown(claims);
        notices.certifiedBy("見本　太郎");
        ToldPeople.begin(claims.accounts(), ToldPeople.item("0000000051", ToldPeople.named("見本　三郎", "三郎", "ミホン　サブロウ")));
        var hers = claims.certified(ToldPeople.HANAKO, ToldPeople.JIRO);
        var his = claims.certified(ToldPeople.TARO, "0000000051");
        return new Town(
                claims.accounts(),
                List.of(
                        Map.of("claim", hers, "notice", notices.issuedByOneWhoMay(LeakWalk.WALKER, hers)),
                        Map.of("claim", his, "notice", notices.issued(LeakWalk.WALKER, his)),
                        Map.of("claim", his, "notice", notices.issued(LeakWalk.WALKER, his))),
                List.of(
                        claims.entered("8000000001", "8000000002"),
                        claims.entered("8000000003", "8000000004"),
                        claims.reviewed("8000000005", "8000000006"),
                        claims.entered("8000000007", "8000000008"),
                        claims.entered("8000000009", "8000000010"),
                        claims.entered("8000000011", "8000000012")));
    }

    private record Town(TestAccounts accounts, List<Map<String, String>> notices, List<String> claims)
            implements SecretTown {

        @Override
        public List<Map<String, String>> has() {
            var has = new ArrayList<>(List.of(
                    Map.of("number", ToldPeople.HANAKO, "claim", claims.get(0)),
                    Map.of("number", ToldPeople.JIRO, "claim", claims.get(1)),
                    Map.of("number", ToldPeople.TARO, "claim", claims.get(2)),
                    Map.of("number", ToldPeople.TARO, "claim", claims.get(3)),
                    Map.of("number", ToldPeople.TARO, "claim", claims.get(4)),
                    Map.of("number", ToldPeople.TARO, "claim", claims.get(5))));
            has.addAll(notices);
            return has;
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
            return Map.of(
                    "POST /child-allowance/people",
                    "form: reading=カクレガ",
                    "POST /child-allowance/v1/people-searches",
                    "json: {\"reading\": \"カクレガ\"}",
                    "POST /child-allowance/claims/new",
                    "form: step=save&claimant.addressee=8000000051&claimant.entitledAs=parent&claim.date=2025-12-03"
                            + "&claim.reason=other&children[0].addressee=8000000052&children[0].birthDate=2020-05-10"
                            + "&children[0].care.from=2020-05-10&children[0].livelihood=shared&account.bank=0001"
                            + "&account.branch=001&account.kind=1&account.number=1234567&account.holder=カクシ ハナコ",
                    "POST /child-allowance/v1/claims",
                    "json: " + ClaimsOfATown.claim("8000000031", "8000000032"),
                    "PUT /child-allowance/v1/claims/{claim}",
                    "json: " + ClaimsOfATown.claim("8000000041", "8000000042"),
                    "POST /child-allowance/v1/claims/{claim}/return",
                    "json: {\"note\": \"口座を確かめてください。\"}");
        }

        @Override
        public Map<String, List<String>> subjects() {
            return Map.of(
                    "POST /child-allowance/claims/{claim}/review/{revision}", List.of(claims.get(4)),
                    "PUT /child-allowance/v1/claims/{claim}", List.of(claims.get(3)),
                    "POST /child-allowance/v1/claims/{claim}/review", List.of(claims.get(0)),
                    "POST /child-allowance/v1/claims/{claim}/registration", List.of(claims.get(2)),
                    "POST /child-allowance/v1/claims/{claim}/rejection", List.of(claims.get(5)),
                    "POST /child-allowance/v1/claims/{claim}/return", List.of(claims.get(0)),
                    "POST /child-allowance/v1/claims/{claim}/withdrawal", List.of(claims.get(1)),
                    "POST /child-allowance/v1/notices/{notice}/disposal",
                            List.of(notices.get(1).get("notice")),
                    "POST /child-allowance/claims/{claim}/notices/{notice}/disposal",
                            List.of(notices.get(2).get("notice")));
        }

        @Override
        public String text(Response answer) {
            return answer.contentType().startsWith("application/pdf") ? NoticesOfATown.text(answer) : answer.asString();
        }
    }
}
