package jp.yakuba.childallowance.payment.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.payment.migration.PastPaymentOrders;
import jp.yakuba.childallowance.payment.recipient.Suspensions;
import jp.yakuba.childallowance.payment.setting.AccountChanges;
import jp.yakuba.childallowance.payment.setting.PaymentNotices;
import jp.yakuba.childallowance.payment.setting.PaymentSetting;
import jp.yakuba.childallowance.payment.setting.PaymentSettings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.number.MunicipalityCode;
import jp.yakuba.office.banking.Account;
import jp.yakuba.office.banking.AccountHolder;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.office.banking.AccountNumber;
import jp.yakuba.office.banking.BankCode;
import jp.yakuba.office.banking.BranchCode;
import jp.yakuba.office.banking.TransferOrder;
import jp.yakuba.office.intake.IntakeMode;
import jp.yakuba.platform.jobs.JobId;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * How the demonstration town pays, and what it has paid up to now: as if another system had done so, whose payments it takes in
 * like every municipality that begins with this one. Of one recipient a transfer came back, one was paid too much and gave it back,
 * one was paid too much and has not, and of one the payments are suspended.
 */
@ApplicationScoped
public class DemonstrationPayments {

    private static final int PAY_DAY = 10;
    private static final LocalDate LONG_AGO = LocalDate.of(2024, 4, 1);

    private final Database database;
    private final PaymentSettings settings;
    private final Suspensions suspensions;
    private final PastPaymentOrders orders;

    DemonstrationPayments(
            Database database, PaymentSettings settings, Suspensions suspensions, PastPaymentOrders orders) {
        this.database = database;
        this.settings = settings;
        this.suspensions = suspensions;
        this.orders = orders;
    }

    /**
     * Says how is paid, and orders the payments of the past to be taken in, unless that was done.
     *
     * @return the job; empty if there is nothing to do
     */
    public Optional<JobId> make(MunicipalityCode town) {
        var operator = new Operator(
                town,
                "demonstration",
                "見本データ",
                "",
                Set.of(ChildAllowancePermission.PAYMENT_IMPORT, ChildAllowancePermission.PAYMENT_SETTING),
                "system",
                "");
        var due = database.transact(operator, this::dueIfUnpaid);
        if (due.isEmpty()) {
            return Optional.empty();
        }
        var setting = database.transact(operator, this::setting);
        var today = database.transact(operator, work -> work.today());
        var past = PastOfTheTown.of(due, setting, today);
        var file = orders.store(
                operator, "過去の支払.csv", new ByteArrayInputStream(past.file().getBytes(StandardCharsets.UTF_8)));
        return Optional.of(database.transact(operator, work -> {
            past.suspended().forEach((recipient, month) -> suspensions.hold(work, recipient, month, "現況届の未提出"));
            return orders.submit(work, file, IntakeMode.ALL_OR_NOTHING);
        }));
    }

    /** What is due for a month. */
    private record DueMonth(AddresseeNumber recipient, YearMonth month, long amount) {}

    /** What is due to each recipient up to now, month by month; nothing where something was paid already. */
    private Map<AddresseeNumber, Map<YearMonth, Long>> dueIfUnpaid(UnitOfWork work) {
        var due = new LinkedHashMap<AddresseeNumber, Map<YearMonth, Long>>();
        if (orders.isNothingPaid(work)) {
            due(work).forEach(one -> due.computeIfAbsent(one.recipient(), _ -> new TreeMap<>())
                    .put(one.month(), one.amount()));
        }
        return due;
    }

    private static List<DueMonth> due(UnitOfWork work) {
        return work.sql()
                .createQuery("""
                        select d.recipient, cast(m as date) as month, d.amount
                        from child_allowance.due_amount d
                        cross join lateral generate_series(cast(lower(d.months) as timestamp),
                            cast(least(upper(d.months), cast(:until as date)) - 1 as timestamp), interval '1 month') m
                        where lower(d.months) < :until order by d.recipient, month
                        """)
                .bind("until", work.today())
                .map((row, context) -> new DueMonth(
                        new AddresseeNumber(row.getString("recipient")),
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getLong("amount")))
                .list();
    }

    private PaymentSetting setting(UnitOfWork work) {
        return settings.on(work, work.today())
                .map(PaymentSettings.Numbered::setting)
                .orElseGet(() -> {
                    var first = new PaymentSetting(
                            LONG_AGO,
                            PAY_DAY,
                            "0000000001",
                            new Account(
                                    new BankCode("0001"),
                                    new BranchCode("001"),
                                    AccountKind.ORDINARY,
                                    new AccountNumber("0000001"),
                                    AccountHolder.parse("ミホンシカイケイカンリシヤ")),
                            TransferOrder.LineEnd.CRLF,
                            PaymentNotices.EACH,
                            AccountChanges.TWO_PEOPLE);
                    settings.add(work, first);
                    return first;
                });
    }
}
