package jp.yakuba.childallowance.claim.claimed;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.yakuba.childallowance.ChildAllowancePermission;
import jp.yakuba.childallowance.calculation.AllowanceFacts;
import jp.yakuba.childallowance.calculation.Claim;
import jp.yakuba.childallowance.calculation.Entitlement;
import jp.yakuba.childallowance.calculation.Income;
import jp.yakuba.childallowance.payment.AccountCheckRequest;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.foundation.shape.Guarded;
import jp.yakuba.foundation.shape.Open;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.office.banking.Account;
import jp.yakuba.office.banking.PostBankAccount;
import org.jspecify.annotations.Nullable;

/**
 * 認定請求書: what somebody claims.
 *
 * @param claimant who claims
 * @param spouse the other parent; null if it was not asked
 * @param claim the day of the claim, and what it follows
 * @param children for whom
 * @param incomes of the years on which months until September 2024 depend; none if there are no such months
 * @param account to which is to be paid, as other banks have it
 * @param postBank the same as it stands on a passbook of the post bank; one of both is given
 * @param publicMoney whether that is the registered 公金受取口座; null if it was not asked
 */
public record CertificationClaim(
        @Open Claimant claimant,
        @Open @Nullable Spouse spouse,
        @Open Claim claim,
        @Open List<ClaimedChild> children,
        @Open List<Income> incomes,

        @Guarded(ChildAllowancePermission.Code.CLAIM_ACCOUNT) @Nullable
        ClaimedAccount account,

        @Guarded(ChildAllowancePermission.Code.CLAIM_ACCOUNT) @Nullable
        PostBankAccount postBank,

        @Open @Nullable Boolean publicMoney) {

    /** As JSON, to be kept, and as what one may read of it. */
    public static final RecordShape<CertificationClaim> SHAPE =
            new RecordShape<>(CertificationClaim.class, Values.typed());

    public CertificationClaim {
        children = List.copyOf(children);
        incomes = List.copyOf(incomes);
    }

    /** Whom it is about: the claimant, and the children. */
    public List<AddresseeNumber> subjects() {
        return Stream.concat(Stream.of(claimant.addressee()), children.stream().map(ClaimedChild::addressee))
                .distinct()
                .toList();
    }

    /** The same, and the other parent, whom it names as well. */
    public List<AddresseeNumber> named() {
        return Stream.concat(subjects().stream(), Stream.ofNullable(spouseNumber()))
                .distinct()
                .toList();
    }

    /** Whose number is that of the other parent; null if there is none, or none was given. */
    public @Nullable AddresseeNumber spouseNumber() {
        return spouse == null ? null : spouse.addressee();
    }

    /** In whichever way the account was given, to be looked at as of a day. */
    AccountCheckRequest accountOn(LocalDate day) {
        return new AccountCheckRequest(account == null ? null : account.toAccount(), postBank, day);
    }

    /** The account to which is to be paid; empty where a claim that was received all the same lacks it. */
    public Optional<Account> payee() {
        return account == null
                ? Optional.ofNullable(postBank).map(PostBankAccount::toAccount)
                : Optional.of(account.toAccount());
    }

    /** What the months follow from. */
    public AllowanceFacts facts(YearMonth first, YearMonth last) {
        return new AllowanceFacts(
                claimant.entitledAs().kind(),
                List.of(new Entitlement(claim, null)),
                children.stream().map(child -> child.of(claimant.entitledAs())).toList(),
                incomes,
                first,
                last,
                null);
    }

    /** Shows nothing of whom it is about. */
    @Override
    public String toString() {
        return "CertificationClaim[…]";
    }
}
