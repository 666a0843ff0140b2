package jp.yakuba.childallowance.payment.recipient;

import static jp.yakuba.foundation.finding.Found.when;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.filing.Passed;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** 振込先口座 that come in a file: held to the rules of the counter, and changed as at the counter. */
@ApplicationScoped
public class FiledAccounts {

    private final AccountDesk desk;
    private final RecipientAccounts accounts;
    private final PaidMonths paid;

    FiledAccounts(AccountDesk desk, RecipientAccounts accounts, PaidMonths paid) {
        this.desk = desk;
        this.accounts = accounts;
        this.paid = paid;
    }

    /** All that is found in it. */
    public Findings examine(UnitOfWork work, FiledAccount given) {
        return when(
                        !accounts.isRecipient(work, given.recipient()),
                        () -> Finding.error(
                                ChildAllowanceError.ACCOUNT_RECIPIENT_UNKNOWN,
                                "recipient",
                                "認定のない受給者です。",
                                "先にその受給者の認定を登録してから、取り込んでください。"))
                .and(desk.examine(work, given.recipient(), given.change()));
    }

    /** Waits until nobody books: a run pays either all to the accounts of before or all to those of the file. */
    public void begin(UnitOfWork work) {
        paid.await(work);
    }

    /**
     * Changes it; it counts once another has decided so, where the office wants it so. Refuses errors, and alerts where there is no
     * reason.
     */
    public void enter(UnitOfWork work, FiledAccount given, @Nullable String reason) {
        var found = examine(work, given);
        var passed = Passed.all(found, reason);
        Refusal.ifNotPassed(found, passed);
        desk.keep(work, given.recipient(), given.change(), passed);
    }
}
