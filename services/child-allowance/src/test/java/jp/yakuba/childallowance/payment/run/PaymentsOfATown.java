package jp.yakuba.childallowance.payment.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import jp.yakuba.childallowance.ChildAllowance;
import jp.yakuba.childallowance.entitlement.AmountSpan;
import jp.yakuba.childallowance.entitlement.DecisionId;
import jp.yakuba.childallowance.entitlement.DueAmounts;
import jp.yakuba.childallowance.payment.recipient.RecipientAccounts;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.banking.Account;
import jp.yakuba.office.banking.AccountHolder;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.office.banking.AccountNumber;
import jp.yakuba.office.banking.BankCode;
import jp.yakuba.office.banking.BranchCode;
import jp.yakuba.platform.TestAccounts;
import jp.yakuba.platform.access.HeldRole;
import jp.yakuba.platform.access.Role;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** A municipality that pays on the tenth, over REST: a clerk prepares, another decides. */
public record PaymentsOfATown(TestAccounts accounts) {

    static final String RUNS = "/child-allowance/v1/payment-runs";
    private static final HeldRole CLERK = HeldRole.in(ChildAllowance.ROOM, Role.CLERK);
    private static final HeldRole APPROVER = HeldRole.in(ChildAllowance.ROOM, Role.APPROVER);
    private static final Charset JIS_X_0201 = Charset.forName("JIS_X0201");
    private static final int RECORD = 120;

    /** On which the tests begin. */
    public static final Instant NOVEMBER = Instant.parse("2026-11-27T01:00:00Z");

    /** Every day on which the tests run is one of November 2026, to the end of the test: pay days are days to come. */
    public PaymentsOfATown {
        var ahead = Duration.between(NOVEMBER, Instant.now(Clock.systemUTC()));
        QuarkusMock.installMockForType(Clock.offset(Clock.system(UnitOfWork.JAPAN), ahead.negated()), Clock.class);
    }

    public PaymentsOfATown(String municipality) {
        this(new TestAccounts(municipality).register());
    }

    /** The tenth is the pay day, from long ago on. */
    public PaymentsOfATown payingOnTheTenth() {
        var set = post("approver1", "/child-allowance/v1/payment-settings", """
                {"firstDay": "2024-01-01", "payDay": 10, "client": "0123456789", "lineEnd": "none",
                 "from": {"bank": "0001", "branch": "001", "kind": "1", "number": "0000123", "holder": "ヤクバシ カイケイ"}}""");
        assertThat(set.statusCode()).as(set.asString()).isEqualTo(200);
        return this;
    }

    /** Who was paid for November 2026 by the run of December, and to whom nothing was due. */
    public void overpaid(String recipient) {
        decide(recipient, "2026-11", 0);
    }

    /** From the month on the amount is due each month, as a decision has it; nought ends it. */
    public void decide(String recipient, String from, long amount) {
        var first = YearMonth.parse(from);
        transact(work -> Arc.container()
                .instance(DueAmounts.class)
                .get()
                .decide(
                        work,
                        new DecisionId(UUID.randomUUID()),
                        new AddresseeNumber(recipient),
                        first,
                        amount == 0 ? List.of() : List.of(new AmountSpan(first, first.plusYears(15), amount))));
    }

    /** The account that the recipient gave with the claim. */
    public void account(String recipient, String number) {
        transact(work -> Arc.container()
                .instance(RecipientAccounts.class)
                .get()
                .certified(
                        work,
                        new AddresseeNumber(recipient),
                        new Account(
                                new BankCode("0001"),
                                new BranchCode("001"),
                                AccountKind.ORDINARY,
                                new AccountNumber(number),
                                AccountHolder.parse("シケン ハナコ")),
                        false));
    }

    /** Somebody who is due the amount each month from the month on, and has an account. */
    public void recipient(String recipient, String from, long amount) {
        recipient(recipient, from, amount, "1234567");
    }

    /** The same with the number of the account. */
    public void recipient(String recipient, String from, long amount, String account) {
        decide(recipient, from, amount);
        account(recipient, account);
    }

    void transact(Consumer<UnitOfWork> doing) {
        Arc.container()
                .instance(Database.class)
                .get()
                .transactAll(Operator.system(accounts.municipality(), "test"), doing);
    }

    /** What the database says. */
    public List<String> asked(String query) {
        return Arc.container()
                .instance(Database.class)
                .get()
                .transact(Operator.system(accounts.municipality(), "test"), work -> work.sql()
                        .createQuery(query)
                        .mapTo(String.class)
                        .list());
    }

    Response make(String body) {
        return post("clerk1", RUNS, body);
    }

    /** The id of a regular run whose preview is there. */
    public String previewed(String payMonth) {
        return awaited(make("{\"kind\": \"regular\", \"payMonth\": \"" + payMonth + "\"}"));
    }

    /** The id of an extra run whose preview is there. */
    String previewedExtra(String payDay) {
        return awaited(make("{\"kind\": \"extra\", \"payDay\": \"" + payDay + "\"}"));
    }

    private String awaited(Response made) {
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        var id = made.header("Location").replaceFirst(".*/", "");
        assertThat(await(id).getString("state")).isEqualTo("previewed");
        return id;
    }

    /** The id of a regular run that is paid. */
    public String paid(String payMonth) {
        return approved(previewed(payMonth));
    }

    String paidExtra(String payDay) {
        return approved(previewedExtra(payDay));
    }

    public String approved(String id) {
        var approved = step("approver1", id, "approval");
        assertThat(approved.statusCode()).as(approved.asString()).isEqualTo(200);
        assertThat(await(id).getString("state")).isEqualTo("paid");
        return id;
    }

    public Response step(String userId, String id, String step) {
        return accounts.restAs(userId, role(userId))
                .header("If-Match", "\"" + look(id).getInt("revision") + "\"")
                .contentType(ContentType.JSON)
                .body("{}")
                .post(RUNS + "/" + id + "/" + step);
    }

    /** The run, as soon as no job has anything to do with it. */
    public JsonPath await(String id) {
        for (var tries = 0; tries < 600; tries++) {
            var run = look(id);
            if (!List.of("preparing", "approved", "booked").contains(run.getString("state"))) {
                return run;
            }
            pause();
        }
        throw new AssertionError("the job of the run does not end");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    JsonPath look(String id) {
        return get(RUNS + "/" + id).jsonPath();
    }

    public Response get(String path) {
        return accounts.restAs("clerk1", CLERK).get(path);
    }

    public Response post(String userId, String path, String body) {
        return accounts.restAs(userId, role(userId))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }

    public Response results(String id, String mode, String... rows) {
        return accounts.restAs("clerk1", CLERK)
                .contentType("text/csv; charset=UTF-8")
                .body("明細番号,口座番号,金額,理由\n" + String.join("\n", rows))
                .post(RUNS + "/" + id + "/results?mode=" + mode);
    }

    public Response entered(String recipient, String what, String body) {
        return post("clerk1", "/child-allowance/v1/recipients/" + recipient + "/" + what, body);
    }

    /** 学校給食費 is to be taken, from a month to come on. */
    public void offers(String recipient) {
        var offered = entered(recipient, "deductions", """
                {"kind": "school-lunch", "basis": "period", "amount": 1000, "firstMonth": "2030-02",
                 "child": "6100000009", "creditor": "学校給食センター", "reference": "4-1-23", "toldOn": "2026-11-20"}""");
        assertThat(offered.statusCode()).as(offered.asString()).isEqualTo(200);
    }

    /** Somebody decides that an account of the recipient counts. */
    public Response accepts(String userId, String recipient, int entry) {
        return post(
                userId,
                "/child-allowance/v1/recipients/" + recipient + "/accounts/" + entry + "/decision",
                "{\"accepted\": true}");
    }

    /** From the month on nothing is paid to the recipient. */
    public void suspend(String recipient, String firstMonth, String reason) {
        var suspended = entered(
                recipient, "suspensions", "{\"firstMonth\": \"%s\", \"reason\": \"%s\"}".formatted(firstMonth, reason));
        assertThat(suspended.statusCode()).as(suspended.asString()).isEqualTo(200);
    }

    /** What is paid to a recipient and owed, over REST. */
    public JsonPath recipient(String recipient) {
        return get("/child-allowance/v1/recipients/" + recipient + "/payments").jsonPath();
    }

    private static HeldRole role(String userId) {
        return userId.startsWith("approver") ? APPROVER : CLERK;
    }

    /** The records of the transfer file of a run. */
    public List<String> file(String id) {
        var bytes =
                accounts.restAs("clerk1", CLERK).get(look(id).getString("file")).asByteArray();
        var text = new String(bytes, JIS_X_0201);
        var records = new ArrayList<String>();
        for (var at = 0; at < text.length(); at += RECORD) {
            records.add(text.substring(at, at + RECORD));
        }
        return records;
    }

    /** Recipient and sum of all that was paid, as the entries have it, in the order of the numbers. */
    List<String> sums() {
        return asked("select recipient || ' ' || sum(amount) from child_allowance.paid_month group by recipient"
                + " order by recipient");
    }

    /** Months of which another amount is paid than is due before the month; of nobody, once all is paid. */
    List<String> unsettled(String before) {
        return asked("""
                select recipient || ' ' || month from (
                    select d.recipient, cast(m as date) as month, d.amount from child_allowance.due_amount d
                    cross join lateral generate_series(cast(lower(months) as timestamp),
                        cast(upper(months) - 1 as timestamp), interval '1 month') m where m < '%1$s') due
                full join (
                    select recipient, month, sum(amount) as paid from child_allowance.paid_month
                    where month < '%1$s' group by 1, 2) paid using (recipient, month)
                where coalesce(amount, 0) <> coalesce(paid, 0) order by 1
                """.formatted(YearMonth.parse(before).atDay(1)));
    }
}
