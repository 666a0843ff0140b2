package jp.yakuba.childallowance.payment.recipient;

import java.util.List;
import jp.yakuba.childallowance.payment.PaidMonths;
import jp.yakuba.childallowance.payment.migration.PastPayments;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.platform.clearance.Clearance;
import jp.yakuba.platform.json.Shown;
import jp.yakuba.platform.operator.Operator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is paid to a recipient, as it is told over REST.
 *
 * @param accounts as the operator may see them
 */
@Schema(name = "RecipientPayments")
record RecipientAnswer(
        AddresseeNumber recipient,
        long owed,
        long overpaid,
        List<PaidMonths.Month> months,
        List<Shown<RecipientAccount>> accounts,
        List<Suspension> suspensions,
        List<RecipientPayments.Payment> payments,
        List<Repayments.Demand> demands,
        List<Repayments.Repayment> repayments,
        List<PastPayments.OfADay> pastPayments) {

    static RecipientAnswer of(Operator operator, RecipientPayments of) {
        var clearance = Clearance.of(operator);
        return new RecipientAnswer(
                of.recipient(),
                of.owed(),
                of.overpaid(),
                of.months(),
                of.accounts().stream()
                        .map(account -> Shown.<RecipientAccount>of(clearance.json(RecipientAccount.SHAPE, account)))
                        .toList(),
                of.suspensions(),
                of.payments(),
                of.demands(),
                of.repayments(),
                of.pastPayments());
    }
}
