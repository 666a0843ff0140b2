package jp.yakuba.childallowance.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import jp.yakuba.childallowance.ChildAllowanceOperation;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.payment.recipient.FiledAccount;
import jp.yakuba.childallowance.payment.recipient.FiledAccounts;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.office.intake.Intake;
import jp.yakuba.office.intake.IntakeTerms;
import jp.yakuba.office.intake.Intakes;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditedOperation;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** 振込先口座 in a file: each line is a change of the account of a recipient. */
@ApplicationScoped
class AccountFile implements FileKind<FiledAccount> {

    static final IntakeTerms TERMS = new IntakeTerms(
            "child-allowance.account-intake",
            "振込先口座の取込",
            ChildAllowancePermission.ACCOUNT_IMPORT,
            ChildAllowanceOperation.ACCOUNT_IMPORT_ORDER,
            false,
            "受給者");

    private static final ListedItems ITEMS = ListedItems.of("027-accounts.csv");
    private static final RecordShape<FiledAccount> SHAPE = new RecordShape<>(FiledAccount.class, Values.typed());

    private final FiledAccounts accounts;

    AccountFile(FiledAccounts accounts) {
        this.accounts = accounts;
    }

    @Produces
    @Singleton
    static Intake<FiledLine<FiledAccount>> job(Intakes intakes, AccountFile kind, Audit audit) {
        return intakes.of(new FiledIntake<>(kind, audit));
    }

    @Override
    public IntakeTerms terms() {
        return TERMS;
    }

    @Override
    public AuditedOperation taken() {
        return ChildAllowanceOperation.ACCOUNT_IMPORT;
    }

    @Override
    public ListedItems items() {
        return ITEMS;
    }

    @Override
    public RecordShape<FiledAccount> shape() {
        return SHAPE;
    }

    @Override
    public List<String> once(FiledAccount account) {
        return List.of(account.recipient().value());
    }

    @Override
    public Findings examine(UnitOfWork work, FiledAccount account) {
        return accounts.examine(work, account);
    }

    @Override
    public void begin(UnitOfWork work) {
        accounts.begin(work);
    }

    @Override
    public void enter(UnitOfWork work, FiledAccount account, @Nullable String reason) {
        accounts.enter(work, account, reason);
    }
}
