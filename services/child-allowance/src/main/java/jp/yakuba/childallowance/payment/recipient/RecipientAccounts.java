package jp.yakuba.childallowance.payment.recipient;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
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
import org.jspecify.annotations.Nullable;

/** To which accounts recipients are and were paid: facts, the newest of which counts from its first day on. */
@ApplicationScoped
public class RecipientAccounts {

    /** Of the accounts {@code a} that one counts, from its first day on, which no other has to decide on, or another has. */
    public static final String COUNTS = """
            (not a.waits or exists (
                select from child_allowance.account_decision d
                where d.recipient = a.recipient and d.entry_number = a.entry_number and d.accepted))
            """;

    private static final String WAITS = """
            a.waits and not exists (
                select from child_allowance.account_decision d
                where d.recipient = a.recipient and d.entry_number = a.entry_number)
            """;

    private static final String COLUMNS = """
            select a.*, d.accepted, d.reason
            from child_allowance.recipient_account a
            left join child_allowance.account_decision d using (municipality_code, recipient, entry_number)
            """;

    /** The account of the claim counts from the day on which it is certified. */
    public void certified(UnitOfWork work, AddresseeNumber recipient, Account account, boolean publicMoney) {
        add(work, recipient, NewAccount.decided(work.today(), account, publicMoney, NewAccount.Origin.CERTIFICATION));
    }

    /** The account of a child to whom what was owed to the dead is paid (児童手当法第12条). */
    public void unpaid(UnitOfWork work, AddresseeNumber child, Account account) {
        add(work, child, NewAccount.decided(work.today(), account, false, NewAccount.Origin.UNPAID));
    }

    /** Keeps an account that somebody gave. */
    void add(UnitOfWork work, AddresseeNumber recipient, NewAccount given) {
        var account = given.account();
        work.sql()
                .createUpdate("""
                        insert into child_allowance.recipient_account (recipient, entry_number, first_day, bank, branch, kind,
                            account_number, holder, public_money, origin, waits, holder_reason, recorded_by, recorded_at)
                        select :recipient, coalesce(max(entry_number), 0) + 1, :firstDay, :bank, :branch, :kind,
                            :number, :holder, :public, :origin, :waits, :holderReason, :by, :at
                        from child_allowance.recipient_account where recipient = :recipient
                        """)
                .bind("recipient", recipient.value())
                .bind("firstDay", given.firstDay())
                .bind("bank", account.bank().value())
                .bind("branch", account.branch().value())
                .bind("kind", account.kind().code())
                .bind("number", account.number().value())
                .bind("holder", account.holder().value())
                .bind("public", given.publicMoney())
                .bind("origin", given.origin().code())
                .bind("waits", given.waits())
                .bind("holderReason", given.holderReason())
                .bind("by", work.operator().userId())
                .bind("at", work.now())
                .execute();
    }

    /** What another than who entered it has decided of an account that waits. */
    void decide(UnitOfWork work, AddresseeNumber recipient, int entry, AccountDecision decision) {
        work.sql()
                .createUpdate("""
                        insert into child_allowance.account_decision
                            (recipient, entry_number, accepted, reason, decided_by, decided_by_name, decided_at)
                        values (:recipient, :entry, :accepted, :reason, :by, :name, :at)
                        """)
                .bind("recipient", recipient.value())
                .bind("entry", entry)
                .bind("accepted", decision.accepted())
                .bind("reason", decision.reason())
                .bind("by", work.operator().userId())
                .bind("name", work.operator().name())
                .bind("at", work.now())
                .execute();
    }

    /** All of a recipient, the newest first; the first one that counts and has begun is paid to. */
    List<RecipientAccount> of(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery(COLUMNS + "where a.recipient = :recipient order by a.entry_number desc")
                .bind("recipient", recipient.value())
                .map((row, context) -> account(row))
                .list();
    }

    private static RecipientAccount account(ResultSet row) throws SQLException {
        var accepted = row.getObject("accepted", Boolean.class);
        return new RecipientAccount(
                row.getInt("entry_number"),
                accepted != null && !accepted
                        ? AccountState.REFUSED
                        : accepted == null && row.getBoolean("waits") ? AccountState.WAITS : AccountState.COUNTS,
                row.getObject("first_day", LocalDate.class),
                row.getBoolean("public_money"),
                new KnownAccount(
                        new BankCode(row.getString("bank")),
                        new BranchCode(row.getString("branch")),
                        Coded.find(AccountKind.class, row.getString("kind")).orElseThrow(),
                        new AccountNumber(row.getString("account_number")),
                        new AccountHolder(row.getString("holder"))),
                row.getString("recorded_by"),
                row.getString("holder_reason"),
                accepted != null && !accepted ? row.getString("reason") : null);
    }

    /** Whether somebody has, or had, anything to be paid here. */
    boolean isRecipient(UnitOfWork work, AddresseeNumber recipient) {
        return work.sql()
                .createQuery("""
                        select exists (select from child_allowance.decided_amount where recipient = :recipient)
                            or exists (select from child_allowance.recipient_account where recipient = :recipient)
                        """)
                .bind("recipient", recipient.value())
                .mapTo(Boolean.class)
                .one();
    }

    /** How many wait that would count by a day. */
    public int waiting(UnitOfWork work, LocalDate day) {
        return work.sql()
                .createQuery(
                        "select count(*) from child_allowance.recipient_account a where first_day <= :day and " + WAITS)
                .bind("day", day)
                .mapTo(Integer.class)
                .one();
    }

    /** Those that wait, of all recipients, in the order of their numbers; behind the one that a page ended with. */
    List<WaitingAccount> waiting(UnitOfWork work, WaitingAccount.@Nullable Place after, int limit) {
        return work.sql()
                .createQuery("""
                        select a.recipient, a.entry_number, a.first_day, a.recorded_by, a.recorded_at
                        from child_allowance.recipient_account a
                        where %s and (a.recipient, a.entry_number) > (:recipient, :entry)
                        order by a.recipient, a.entry_number limit :limit
                        """.formatted(WAITS))
                .bind("recipient", after == null ? "" : after.recipient().value())
                .bind("entry", after == null ? 0 : after.entry())
                .bind("limit", limit)
                .map((row, context) -> new WaitingAccount(
                        new AddresseeNumber(row.getString("recipient")),
                        row.getInt("entry_number"),
                        row.getObject("first_day", LocalDate.class),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
