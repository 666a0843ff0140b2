package jp.yakuba.childallowance.payment.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.banking.Account;
import jp.yakuba.office.banking.AccountHolder;
import jp.yakuba.office.banking.AccountKind;
import jp.yakuba.office.banking.AccountNumber;
import jp.yakuba.office.banking.BankCode;
import jp.yakuba.office.banking.BranchCode;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** To which accounts recipients are and were paid: facts, the newest of which counts from its first day on. */
@ApplicationScoped
public class RecipientAccounts {

    /** The account of the claim counts from the day on which it is certified. */
    public void certified(UnitOfWork work, AddresseeNumber recipient, Account account) {
        add(work, recipient, new RecipientAccount(work.today(), false, KnownAccount.of(account)), "certification");
    }

    /** The account of a child to whom what was owed to the dead is paid (児童手当法第12条). */
    public void unpaid(UnitOfWork work, AddresseeNumber child, Account account) {
        add(work, child, new RecipientAccount(work.today(), false, KnownAccount.of(account)), "unpaid");
    }

    /** The account that somebody gave instead. */
    void change(UnitOfWork work, AddresseeNumber recipient, RecipientAccount account) {
        add(work, recipient, account, "change");
    }

    private static void add(UnitOfWork work, AddresseeNumber recipient, RecipientAccount entered, String origin) {
        var account = entered.account();
        work.sql()
                .createUpdate("""
                        insert into child_allowance.recipient_account (recipient, entry_number, first_day, bank, branch, kind,
                            account_number, holder, public_money, origin, recorded_by, recorded_at)
                        select :recipient, coalesce(max(entry_number), 0) + 1, :firstDay, :bank, :branch, :kind,
                            :number, :holder, :public, :origin, :by, :at
                        from child_allowance.recipient_account where recipient = :recipient
                        """)
                .bind("recipient", recipient.value())
                .bind("firstDay", entered.firstDay())
                .bind("bank", account.bank().value())
                .bind("branch", account.branch().value())
                .bind("kind", account.kind().code())
                .bind("number", account.number().value())
                .bind("holder", account.holder().value())
                .bind("public", entered.publicMoney())
                .bind("origin", origin)
                .bind("by", work.operator().userId())
                .bind("at", work.now())
                .execute();
    }

    /** All of a recipient, the newest first; the first one that has begun counts. */
    List<RecipientAccount> of(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select * from child_allowance.recipient_account where recipient = :recipient
                        order by entry_number desc
                        """)
                .bind("recipient", recipient.value())
                .map((row, context) -> new RecipientAccount(
                        row.getObject("first_day", LocalDate.class),
                        row.getBoolean("public_money"),
                        new KnownAccount(
                                new BankCode(row.getString("bank")),
                                new BranchCode(row.getString("branch")),
                                Coded.find(AccountKind.class, row.getString("kind"))
                                        .orElseThrow(),
                                new AccountNumber(row.getString("account_number")),
                                new AccountHolder(row.getString("holder")))))
                .list();
    }
}
