package jp.yakuba.childallowance.payment.recipient;

import static jp.yakuba.foundation.finding.Found.when;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.ChildAllowanceAlert;
import jp.yakuba.childallowance.ChildAllowanceError;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.payment.CheckedAccount;
import jp.yakuba.childallowance.payment.OwnNames;
import jp.yakuba.childallowance.payment.setting.PaymentSettings;
import jp.yakuba.childallowance.person.People;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.banking.AccountHolder;
import jp.yakuba.office.banking.BankDirectory;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Where the account of a recipient is changed by one, and another decides that it counts. */
@ApplicationScoped
class AccountDesk {

    private final RecipientDesk recipients;
    private final RecipientAccounts accounts;
    private final PaymentSettings settings;
    private final People people;
    private final Audit audit;

    AccountDesk(
            RecipientDesk recipients,
            RecipientAccounts accounts,
            PaymentSettings settings,
            People people,
            Audit audit) {
        this.recipients = recipients;
        this.accounts = accounts;
        this.settings = settings;
        this.people = people;
        this.audit = audit;
    }

    /**
     * 口座変更: refuses what cannot be paid to. It counts once another has decided so, where the office wants it so.
     *
     * @param passed the reason for each alert
     */
    void change(UnitOfWork work, AddresseeNumber recipient, AccountChange change, Map<String, String> passed) {
        Refusal.ifNotPassed(examine(work, recipient, change), passed);
        recipients.inTurn(work, recipient);
        keep(work, recipient, change, passed);
    }

    /** What cannot be paid to, and what of it takes a second look. */
    Findings examine(UnitOfWork work, AddresseeNumber recipient, AccountChange change) {
        var found = change.toCheck().check(BankDirectory.ofTheLists());
        if (found.hasErrors()) {
            return found;
        }
        var given = change.toCheck().given();
        return ownAccount(work, recipient, given.account().holder(), given.field());
    }

    /** Keeps what was found to be in order. */
    void keep(UnitOfWork work, AddresseeNumber recipient, AccountChange change, Map<String, String> passed) {
        accounts.add(
                work,
                recipient,
                new NewAccount(
                        change.firstDay(),
                        change.publicMoney(),
                        CheckedAccount.of(change.toCheck()).account(),
                        NewAccount.Origin.CHANGE,
                        settings.accountsWait(work, work.today()),
                        passed.get(ChildAllowanceAlert.ACCOUNT_HOLDER_DIFFERS.code())));
        audit.record(
                work, AuditEntry.of(ChildAllowanceOperation.RECIPIENT_ACCOUNT).subject(recipient));
    }

    /** It is paid to an account of the recipient's own; a corporation and a facility are in no register. */
    private Findings ownAccount(UnitOfWork work, AddresseeNumber recipient, AccountHolder holder, String field) {
        var known = people.of(work, List.of(recipient)).get(recipient);
        return when(
                known != null && !OwnNames.of(known.person().names()).mayBe(holder),
                () -> Finding.alert(
                        ChildAllowanceAlert.ACCOUNT_HOLDER_DIFFERS,
                        field + ".holder",
                        "口座名義が、受給者の氏名の読みと違います。",
                        "受給者の名義の口座にだけ支給できます。通帳の名義が本人のものと確かめ、確かめたことを理由に入力してください。"));
    }

    /** 口座変更の決裁: another than who entered it decides that it counts, or that it does not. */
    void decide(UnitOfWork work, AddresseeNumber recipient, int entry, AccountDecision decision) {
        Refusal.ifErrors(decision.check());
        var account = recipients.inTurn(work, recipient).accounts().stream()
                .filter(one -> one.entry() == entry)
                .findFirst()
                .orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (account.state() != AccountState.WAITS) {
            throw new Refusal(
                    ProblemType.CONFLICT,
                    Finding.error(
                            ChildAllowanceError.ACCOUNT_CHANGE_DECIDED,
                            "",
                            "この口座変更は、決裁待ちではありません。",
                            "受給者の支払で、今の口座を確かめてください。"));
        }
        if (account.recordedBy().equals(work.operator().userId())) {
            throw new Refusal(
                    ProblemType.FORBIDDEN,
                    Finding.error(
                            ChildAllowanceError.ACCOUNT_APPROVER_ENTERED_IT,
                            "",
                            "入力した人は、その口座変更を決裁できません。",
                            "ほかの職員に決裁を依頼してください。"));
        }
        accounts.decide(work, recipient, entry, decision);
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.RECIPIENT_ACCOUNT_DECIDE).subject(recipient));
    }

    /** 決裁待ちの口座変更 of all recipients. */
    List<WaitingAccount> waiting(UnitOfWork work, WaitingAccount.@Nullable Place after, int limit) {
        var found = accounts.waiting(work, after, limit);
        audit.record(
                work,
                AuditEntry.of(ChildAllowanceOperation.RECIPIENT_VIEW)
                        .records(found.size())
                        .addressees(found.stream()
                                .map(WaitingAccount::recipient)
                                .distinct()
                                .toList()));
        return found;
    }
}
