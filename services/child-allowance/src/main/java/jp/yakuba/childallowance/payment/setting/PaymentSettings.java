package jp.yakuba.childallowance.payment.setting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.office.banking.Account;
import jp.yakuba.office.banking.AccountHolder;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.office.banking.AccountNumber;
import jp.yakuba.office.banking.BankCode;
import jp.yakuba.office.banking.BranchCode;
import jp.yakuba.office.banking.TransferOrder.LineEnd;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** How the municipality has paid and will pay: facts, the newest of which counts from its first day on. */
@ApplicationScoped
public class PaymentSettings {

    private final Audit audit;

    PaymentSettings(Audit audit) {
        this.audit = audit;
    }

    /** A setting and its number, by which it is found again whatever is set later. */
    public record Numbered(int number, PaymentSetting setting) {}

    /** Adds a setting that counts from its first day on. */
    public void add(UnitOfWork work, PaymentSetting setting) {
        Refusal.ifErrors(setting.check());
        var from = setting.from();
        work.sql()
                .createUpdate("""
                        insert into child_allowance.payment_setting (setting_number, first_day, pay_day, client, bank, branch,
                            kind, account_number, holder, line_end, notices, account_changes, set_by, set_at)
                        select coalesce(max(setting_number), 0) + 1, :firstDay, :payDay, :client, :bank, :branch,
                            :kind, :number, :holder, :lineEnd, :notices, :changes, :by, :at
                        from child_allowance.payment_setting
                        """)
                .bind("firstDay", setting.firstDay())
                .bind("payDay", setting.payDay())
                .bind("client", setting.client())
                .bind("bank", from.bank().value())
                .bind("branch", from.branch().value())
                .bind("kind", from.kind().code())
                .bind("number", from.number().value())
                .bind("holder", from.holder().value())
                .bind("lineEnd", setting.lineEnd().code())
                .bind("notices", setting.told().code())
                .bind("changes", setting.changed().code())
                .bind("by", work.operator().userId())
                .bind("at", work.now())
                .execute();
        audit.record(
                work, AuditEntry.of(ChildAllowanceOperation.PAYMENT_SETTING).records(1));
    }

    /** The one that counts on the day. */
    public Optional<Numbered> on(UnitOfWork work, LocalDate day) {
        return work.sql()
                .createQuery("""
                        select * from child_allowance.payment_setting where first_day <= :day
                        order by first_day desc, setting_number desc limit 1
                        """)
                .bind("day", day)
                .map((row, context) -> numbered(row))
                .findOne();
    }

    /** Whether an account that is changed on the day waits for another to decide so; it does where nothing is set. */
    public boolean accountsWait(UnitOfWork work, LocalDate day) {
        return on(work, day)
                .map(found -> found.setting().changed() == AccountChanges.TWO_PEOPLE)
                .orElse(true);
    }

    /** The one of the number. */
    public PaymentSetting get(UnitOfWork work, int number) {
        return work.sql()
                .createQuery("select * from child_allowance.payment_setting where setting_number = :number")
                .bind("number", number)
                .map((row, context) -> numbered(row).setting())
                .one();
    }

    /** All, the newest first. */
    List<PaymentSetting> all(UnitOfWork work) {
        return work.sql()
                .createQuery("""
                        select * from child_allowance.payment_setting order by first_day desc, setting_number desc
                        """)
                .map((row, context) -> numbered(row).setting())
                .list();
    }

    private static Numbered numbered(ResultSet row) throws SQLException {
        return new Numbered(
                row.getInt("setting_number"),
                new PaymentSetting(
                        row.getObject("first_day", LocalDate.class),
                        row.getInt("pay_day"),
                        row.getString("client"),
                        new Account(
                                new BankCode(row.getString("bank")),
                                new BranchCode(row.getString("branch")),
                                Coded.find(AccountKind.class, row.getString("kind"))
                                        .orElseThrow(),
                                new AccountNumber(row.getString("account_number")),
                                new AccountHolder(row.getString("holder"))),
                        Coded.find(LineEnd.class, row.getString("line_end")).orElseThrow(),
                        Coded.find(PaymentNotices.class, row.getString("notices"))
                                .orElseThrow(),
                        Coded.find(AccountChanges.class, row.getString("account_changes"))
                                .orElseThrow()));
    }
}
