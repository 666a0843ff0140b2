package jp.yakuba.childallowance;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import jp.yakuba.platform.isolation.LeakWalk;
import jp.yakuba.platform.isolation.SecretTown;
import jp.yakuba.platform.operator.PlatformPermission;

/** One who hides, one who lives with her and tells so where she is, and the accounts into which people are paid. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class ChildAllowanceLeaksTest extends LeakWalk {

    private static final String HOUSEHOLD = "0000000043";
    private static final String RECIPIENT = "8000000090";
    private static final String DEBTOR = "8000000091";
    private static final String AGEING = "8000000061";

    /** An account that waits for another to decide that it counts. */
    private static final String CHANGED = """
            {"account": {"bank": "0001", "branch": "001", "kind": "1", "number": "7654321", "holder": "ｶｸｼ ﾊﾅｺ"},
             "firstDay": "2026-11-02", "publicMoney": false}""";

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
                        ToldPeople.named("隠家　次郎", "次郎", "カクレガ　ジロウ")
                                .andThen(ToldPeople.born("2025-11-20"))
                                .andThen(hidden)));
        ToldPeople.follow(
                claims.accounts(),
                ToldPeople.protectedNow(
                        ToldPeople.HANAKO,
                        ToldPeople.named("隠家　花子", "花子", "カクレガ　ハナコ").andThen(hidden)),
                ToldPeople.guardedNow(
                        ToldPeople.JIRO,
                        ToldPeople.named("隠家　次郎", "次郎", "カクレガ　ジロウ")
                                .andThen(ToldPeople.born("2025-11-20"))
                                .andThen(hidden)));
        claims.live("8000000031", "8000000032", "2025-11-20");
        claims.live("8000000041", "8000000042", "2025-11-20");
        claims.live("8000000051", "8000000052", "2020-05-10");
        var notices = new NoticesOfATown(claims);
        notices.certifiedBy("見本　太郎");
        ToldPeople.begin(
                claims.accounts(),
                ToldPeople.item(
                        "0000000051",
                        ToldPeople.named("見本　三郎", "三郎", "ミホン　サブロウ").andThen(ToldPeople.born("2025-11-20"))));
        var against = claims.rejected(ToldPeople.HANAKO, ToldPeople.JIRO, "監護していないため。");
        var hers = claims.certified(ToldPeople.HANAKO, ToldPeople.JIRO);
        var his = claims.certified(ToldPeople.TARO, "0000000051");
        var reports = new StatusReportsOfATown(claims);
        reports.add(ToldPeople.HANAKO);
        reports.add(ToldPeople.TARO);
        var amended = new AmendmentsOfATown(claims);
        var hersEnded = amended.decided(AmendmentsOfATown.movesOut(ToldPeople.HANAKO, "2026-03-20"));
        var hisEnded = amended.decided(AmendmentsOfATown.movesOut(ToldPeople.TARO, "2026-03-20"));
        var amendments = amendments(new AmendmentsOfATown(claims));
        var tasks = tasks(new AmendmentsOfATown(claims));
        var unpaid = unpaid(new UnpaidClaimsOfATown(new AmendmentsOfATown(claims)));
        AgeingOfATown.certified(claims, AGEING, "8000000062", "2023-05-20");
        ToldPeople.follow(claims.accounts(), ToldPeople.protectedNow(AGEING, hidden));
        var ageing = AgeingOfATown.decided(claims, AGEING);
        var runs = paid(claims.accounts());
        return new Town(
                claims.accounts(),
                outsiders(new OutsidersOfATown(claims.accounts())),
                amendments,
                unpaid,
                tasks,
                List.of(
                        Map.of("claim", hers, "notice", notices.issuedByOneWhoMay(LeakWalk.WALKER, hers)),
                        Map.of("claim", his, "notice", notices.issued(LeakWalk.WALKER, his)),
                        Map.of("claim", his, "notice", notices.issued(LeakWalk.WALKER, his)),
                        Map.of("claim", against, "notice", notices.issuedByOneWhoMay(LeakWalk.WALKER, against)),
                        Map.of(
                                "amendment",
                                hersEnded,
                                "notice",
                                notices.issuedOfByOneWhoMay(LeakWalk.WALKER, "amendments/" + hersEnded)),
                        Map.of(
                                "amendment",
                                hisEnded,
                                "notice",
                                notices.issuedOf(LeakWalk.WALKER, "amendments/" + hisEnded)),
                        told(notices, ToldPeople.HANAKO, runs.getFirst(), "payments/" + runs.getFirst()),
                        told(notices, ToldPeople.HANAKO, runs.getFirst(), "suspensions")),
                List.of(
                        claims.entered("8000000001", "8000000002"),
                        claims.entered("8000000003", "8000000004"),
                        claims.reviewed("8000000005", "8000000006"),
                        claims.entered("8000000007", "8000000008"),
                        claims.entered("8000000009", "8000000010"),
                        claims.entered("8000000011", "8000000012")),
                runs,
                ageing);
    }

    /** One who hides, as another municipality has told, and two who do not. */
    private static List<String> outsiders(OutsidersOfATown town) {
        var hides = OutsidersOfATown.child("隠家　葉", "カクレガ　ヨウ")
                .replace("外町七番地", "隠町七番地")
                .replace("\"protection\": false", "\"protection\": true");
        return List.of(
                town.entered(hides),
                town.entered(OutsidersOfATown.child("外氏　一", "ソトシ　ハジメ")),
                town.entered(OutsidersOfATown.child("外氏　二", "ソトシ　ツギ")));
    }

    /** What one who hides is told of her payments. */
    private static Map<String, String> told(NoticesOfATown notices, String recipient, String run, String of) {
        return Map.of(
                "recipient",
                recipient,
                "run",
                run,
                "notice",
                notices.issuedOfByOneWhoMay(LeakWalk.WALKER, "recipients/" + recipient + "/" + of));
    }

    /** Three runs that are paid, and one that waits for a decision. */
    private static List<String> paid(TestAccounts accounts) {
        var payments = new PaymentsOfATown(accounts).payingOnTheTenth();
        payments.recipient(RECIPIENT, "2026-11", 15_000, "7654321");
        payments.recipient(DEBTOR, "2026-11", 15_000);
        payments.entered(RECIPIENT, "accounts", CHANGED);
        payments.entered(RECIPIENT, "accounts", CHANGED);
        payments.suspend(RECIPIENT, "2030-01", "現況届が出ていない。");
        payments.offers(RECIPIENT);
        payments.suspend(ToldPeople.HANAKO, "2030-01", "現況届が出ていない。");
        ToldPeople.begin(accounts, ToldPeople.item(RECIPIENT, ToldPeople.named("受給　一郎", "一郎", "ジユキユウ　イチロウ")));
        ToldPeople.begin(accounts, ToldPeople.item(DEBTOR, ToldPeople.named("返済　花子", "花子", "ヘンサイ　ハナコ")));
        ToldPeople.follow(
                accounts,
                ToldPeople.protectedNow(
                        DEBTOR,
                        ToldPeople.named("返済　花子", "花子", "ヘンサイ　ハナコ").andThen(ToldPeople.livingAt("隠町七番地", HOUSEHOLD))));
        var first = payments.paid("2026-12");
        payments.overpaid(DEBTOR);
        return List.of(first, payments.paid("2027-02"), payments.paid("2027-04"), payments.previewed("2027-06"));
    }

    /** Of six recipients, the third one reviewed, and a claim for more; two more are certified. */
    private static List<String> amendments(AmendmentsOfATown town) {
        for (var i = 0; i < 9; i++) {
            town.certified("800000020" + i, "800000021" + i);
        }
        var born = town.entered(AmendmentsOfATown.isBorn("8000000208", "8000000227", "2026-05-20", "2026-06-01"));
        return Stream.concat(
                        IntStream.range(0, 6)
                                .mapToObj(i -> AmendmentsOfATown.movesOut("800000020" + i, "2026-03-20"))
                                .map(body -> body.contains("8000000202") ? town.reviewed(body) : town.entered(body)),
                        Stream.of(born))
                .toList();
    }

    /** One of a child that hides, and seven more, the third one reviewed and the sixth decided; two more children are bereaved. */
    private static List<String> unpaid(UnpaidClaimsOfATown town) {
        for (var i = 0; i < 10; i++) {
            town.bereaved("800000040" + i, "800000041" + i);
        }
        ToldPeople.follow(
                town.amendments().claims().accounts(),
                ToldPeople.guardedNow(
                        "8000000410",
                        ToldPeople.named("隠家　三郎", "三郎", "カクレガ　サブロウ")
                                .andThen(ToldPeople.born("2025-11-20"))
                                .andThen(ToldPeople.livingAt("隠町七番地", HOUSEHOLD))));
        return List.of(
                town.enteredForAReason("8000000400", "8000000410"),
                town.entered("8000000401", "8000000411"),
                town.reviewed("8000000402", "8000000412"),
                town.entered("8000000403", "8000000413"),
                town.entered("8000000404", "8000000414"),
                town.granted("8000000405", "8000000415"),
                town.entered("8000000408", "8000000418"),
                town.entered("8000000409", "8000000419"));
    }

    private static List<String> tasks(AmendmentsOfATown town) {
        return List.of(
                TasksOfATown.raised(town, "8000000301", "試験　三郎"), TasksOfATown.raised(town, "8000000302", "試験　三郎"));
    }

    private record Town(
            TestAccounts accounts,
            List<String> outsiders,
            List<String> amendments,
            List<String> unpaid,
            List<String> tasks,
            List<Map<String, String>> notices,
            List<String> claims,
            List<String> runs,
            String ageing)
            implements SecretTown {

        @Override
        public List<Map<String, String>> has() {
            var has = new ArrayList<>(List.of(
                    thing(ToldPeople.HANAKO, 0, 0),
                    thing(ToldPeople.JIRO, 1, 1),
                    thing(ToldPeople.TARO, 2, 0),
                    thing(ToldPeople.TARO, 3, 0),
                    thing(ToldPeople.TARO, 4, 0),
                    Map.of("number", ToldPeople.TARO, "claim", claims.get(5), "amendment", amendments.get(5))));
            has.add(Map.of("amendment", amendments.get(6)));
            has.addAll(notices);
            unpaid.forEach(claim -> has.add(Map.of("unpaid", claim)));
            outsiders.forEach(outsider -> has.add(Map.of("outsider", outsider)));
            has.add(Map.of("filer", ToldPeople.HANAKO));
            has.add(Map.of("filer", ToldPeople.TARO));
            has.add(Map.of("ageing", ageing));
            has.add(Map.of("debtor", DEBTOR));
            has.add(Map.of("certifier", NoticesOfATown.certifier(new ClaimsOfATown(accounts))));
            has.add(Map.of("recipient", RECIPIENT, "run", runs.get(0)));
            runs.stream().skip(1).forEach(run -> has.add(Map.of("run", run)));
            return has;
        }

        private Map<String, String> thing(String person, int place, int task) {
            return Map.of(
                    "number", person,
                    "claim", claims.get(place),
                    "amendment", amendments.get(place),
                    "task", tasks.get(task));
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
            return Set.of("GET /child-allowance/claims/{id}/edit", "GET /child-allowance/unpaid-claims/{id}/edit");
        }

        @Override
        public Map<String, String> sent() {
            var sent = new HashMap<>(sentToClaims());
            sent.putAll(sentToAmendments());
            sent.putAll(sentToUnpaidClaims());
            sent.putAll(sentOfChanges());
            sent.putAll(sentOfPayments());
            sent.putAll(sentOfReports());
            sent.putAll(sentOfOutsiders());
            return sent;
        }

        private static Map<String, String> sentToAmendments() {
            return Map.of(
                    "POST /child-allowance/v1/amendments",
                    "json: " + AmendmentsOfATown.movesOut("8000000206", "2026-03-20"),
                    "PUT /child-allowance/v1/amendments/{amendment}",
                    "json: " + AmendmentsOfATown.movesOut("8000000203", "2026-03-21"),
                    "POST /child-allowance/v1/amendments/{amendment}/return",
                    "json: {\"note\": \"日を確かめてください。\"}",
                    "POST /child-allowance/amendments/new",
                    form("8000000207"),
                    "POST /child-allowance/amendments/{amendment}/edit/{revision}",
                    form("8000000203"));
        }

        private static Map<String, String> sentToUnpaidClaims() {
            return Map.of(
                    "POST /child-allowance/v1/unpaid-claims",
                    "json: " + UnpaidClaimsOfATown.claim("8000000406", "8000000416"),
                    "POST /child-allowance/v1/received-unpaid-claims",
                    "json: " + UnpaidClaimsOfATown.claim(ToldPeople.HANAKO, ToldPeople.JIRO),
                    "POST /child-allowance/v1/received-claims",
                    "json: " + ClaimsOfATown.claim("8000000098", "8000000099"),
                    "POST /child-allowance/v1/received-amendments",
                    "json: " + AmendmentsOfATown.isBorn("8000000098", "8000000099", "2026-05-20", "2026-06-01"),
                    "PUT /child-allowance/v1/unpaid-claims/{unpaid}",
                    "json: " + UnpaidClaimsOfATown.claim("8000000403", "8000000413"),
                    "POST /child-allowance/v1/unpaid-claims/{unpaid}/return",
                    "json: {\"note\": \"口座を確かめてください。\"}",
                    "POST /child-allowance/unpaid-claims/new",
                    "form: step=save&deceased=8000000407&child=8000000417&guardianName=後見 一郎&date=2026-06-01&account.bank=0001"
                            + "&account.branch=001&account.kind=1&account.number=1234567&account.holder=カクシ イチコ");
        }

        private static String form(String recipient) {
            return "form: step=save&recipient=" + recipient + "&kind=extinction&basis=ex-officio&date=2026-06-01"
                    + "&reason=moved-out&event=2026-03-20";
        }

        private static Map<String, String> sentToClaims() {
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

        private static Map<String, String> sentOfReports() {
            return Map.of(
                    "POST /child-allowance/v1/recipients/{filer}/custody-statements",
                    "json: {\"child\": \"" + ToldPeople.JIRO
                            + "\", \"statedOn\": \"2026-04-01\", \"occupation\": \"student\","
                            + " \"school\": \"隠町大学\", \"leaves\": \"2028-03\", \"together\": true, \"cares\": true,"
                            + " \"pays\": true}",
                    "POST /child-allowance/custody-statements/{filer}",
                    "form: child=0000000051&statedOn=R8.4.1&occupation=other&cares=true&pays=true",
                    "POST /child-allowance/v1/status-reports/2026/recipients",
                    "json: {\"recipient\": \"8000000207\", \"kind\": \"other\", \"reason\": \"確かめた。\"}",
                    "POST /child-allowance/status-reports/2026/recipients",
                    "form: recipient=8000000207&kind=separated&reason=確かめた。");
        }

        private static Map<String, String> sentOfChanges() {
            return Map.of(
                    "POST /child-allowance/v1/recipients/{filer}/changes",
                    "json: {\"whose\": \"spouse\", \"receivedOn\": \"2026-04-01\", \"changedOn\": \"2026-04-01\","
                            + " \"address\": \"隠町七番地\", \"hides\": false}",
                    "POST /child-allowance/changes/{filer}",
                    "form: whose=guardian&receivedOn=R8.4.1&changedOn=R8.4.1&address=隠町七番地&hides=true");
        }

        private static Map<String, String> sentOfOutsiders() {
            var outsider = OutsidersOfATown.child("外氏　三", "ソトシ　ミツル").replace("\n", " ");
            var corrected = OutsidersOfATown.child("外氏　五", "ソトシ　イツカ").replace("\n", " ");
            return Map.of(
                    "POST /child-allowance/v1/outsiders",
                    "json: " + outsider,
                    "POST /child-allowance/outsiders/new",
                    "form: kind=person&name=外氏 四&reading=ソトシ ヨツ&birthDate=H30.5.10&municipality=131016"
                            + "&address=外町七番地&since=R8.4.1",
                    "POST /child-allowance/v1/outsiders/{outsider}/versions",
                    "json: {\"version\": 1, \"reason\": \"届出\", \"outsider\": " + corrected + "}");
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
                    "csv: 明細番号,口座番号,金額,理由",
                    "POST /child-allowance/v1/recipients/{recipient}/accounts",
                    "json: "
                            + CHANGED.replaceFirst(
                                    "\\{",
                                    "{\"passedAlerts\": {\"child-allowance.account-holder-differs\": \"確かめた\"}, "));
        }

        @Override
        public Map<String, List<String>> subjects() {
            var subjects = new HashMap<>(subjectsOfClaims());
            subjects.putAll(Map.of(
                    "POST /child-allowance/amendments/{amendment}/review/{revision}", List.of(amendments.get(4)),
                    "POST /child-allowance/amendments/{amendment}/edit/{revision}", List.of(amendments.get(3)),
                    "PUT /child-allowance/v1/amendments/{amendment}", List.of(amendments.get(3)),
                    "POST /child-allowance/v1/amendments/{amendment}/review", List.of(amendments.get(0)),
                    "POST /child-allowance/v1/amendments/{amendment}/registration", List.of(amendments.get(2)),
                    "POST /child-allowance/v1/amendments/{amendment}/return", List.of(amendments.get(5)),
                    "POST /child-allowance/v1/amendments/{amendment}/rejection", List.of(amendments.get(6)),
                    "POST /child-allowance/v1/amendments/{amendment}/withdrawal", List.of(amendments.get(1)),
                    "POST /child-allowance/v1/tasks/{task}/dismissal", List.of(tasks.get(0)),
                    "POST /child-allowance/tasks/{task}/dismissal", List.of(tasks.get(1))));
            subjects.putAll(Map.of(
                    "POST /child-allowance/v1/recipients/{filer}/custody-statements", List.of(ToldPeople.HANAKO),
                    "POST /child-allowance/custody-statements/{filer}", List.of(ToldPeople.TARO),
                    "POST /child-allowance/v1/status-reports/2026/recipients/{filer}/steps", List.of(ToldPeople.HANAKO),
                    "POST /child-allowance/status-reports/2026/{filer}/steps", List.of(ToldPeople.TARO),
                    "POST /child-allowance/v1/recipients/{filer}/changes", List.of(ToldPeople.HANAKO),
                    "POST /child-allowance/changes/{filer}", List.of(ToldPeople.TARO)));
            subjects.putAll(Map.of(
                    "POST /child-allowance/v1/unpaid-claims/{unpaid}/review", List.of(unpaid.get(1)),
                    "POST /child-allowance/v1/unpaid-claims/{unpaid}/return", List.of(unpaid.get(6)),
                    "POST /child-allowance/v1/unpaid-claims/{unpaid}/withdrawal", List.of(unpaid.get(0)),
                    "POST /child-allowance/v1/unpaid-claims/{unpaid}/registration", List.of(unpaid.get(2)),
                    "PUT /child-allowance/v1/unpaid-claims/{unpaid}", List.of(unpaid.get(3)),
                    "POST /child-allowance/unpaid-claims/{unpaid}/review/{revision}", List.of(unpaid.get(7)),
                    "POST /child-allowance/v1/unpaid-claims/{unpaid}/rejection", List.of(unpaid.get(4)),
                    "POST /child-allowance/v1/unpaid-claims/{unpaid}/notices", List.of(unpaid.get(5)),
                    "POST /child-allowance/unpaid-claims/{unpaid}/notices", List.of(unpaid.get(5))));
            subjects.putAll(Map.of(
                    "POST /child-allowance/v1/outsiders/{outsider}/versions", List.of(outsiders.get(1)),
                    "POST /child-allowance/v1/outsiders/{outsider}/resident", List.of(outsiders.get(1)),
                    "POST /child-allowance/outsiders/{outsider}/resident", List.of(outsiders.get(2))));
            subjects.putAll(Map.of(
                    "POST /child-allowance/v1/payment-runs/{run}/approval", List.of(runs.get(0)),
                    "POST /child-allowance/v1/payment-runs/{run}/results", List.of(runs.get(0)),
                    "POST /child-allowance/payment-runs/{run}/results", List.of(runs.get(0)),
                    "POST /child-allowance/v1/payment-runs/{run}/file", List.of(runs.get(1)),
                    "POST /child-allowance/payment-runs/{run}/file/{revision}", List.of(runs.get(2)),
                    "POST /child-allowance/v1/payment-runs/{run}/withdrawal", List.of(runs.get(3))));
            return subjects;
        }

        private Map<String, List<String>> subjectsOfClaims() {
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
                    "POST /child-allowance/notices/{notice}/disposal",
                            List.of(notices.get(2).get("notice")));
        }

        @Override
        public String text(Response answer) {
            return answer.contentType().startsWith("application/pdf") ? NoticesOfATown.text(answer) : answer.asString();
        }
    }
}
