package jp.yakuba.childallowance.notice.tidings;

import jp.yakuba.childallowance.AmendmentId;
import jp.yakuba.childallowance.ClaimId;
import jp.yakuba.childallowance.ageing.AgeRevisionId;
import jp.yakuba.childallowance.payment.PaymentRunId;
import jp.yakuba.childallowance.task.TaskId;
import jp.yakuba.childallowance.unpaid.owed.UnpaidClaimId;
import jp.yakuba.foundation.number.AddresseeNumber;
import org.jspecify.annotations.Nullable;

/** What a notice tells of. */
public sealed interface Matter {

    /** Where its notices are on the screen. */
    String screen();

    /** Whose payments, reports, deductions or repayments it is about; null where a claim, an amendment or a task says so. */
    default @Nullable AddresseeNumber recipient() {
        return null;
    }

    /** A claim for certification, decided on or against. */
    record OfClaim(ClaimId claim) implements Matter {

        @Override
        public String screen() {
            return "/child-allowance/claims/" + claim + "/notices";
        }
    }

    /** What a payment run has paid to a recipient. */
    record OfPayment(PaymentRunId run, AddresseeNumber recipient) implements Matter {

        @Override
        public String screen() {
            return ofRecipient(recipient);
        }
    }

    /** A suspension of a recipient's payments, or its release, by its number. */
    record OfSuspension(AddresseeNumber recipient, int number) implements Matter {

        @Override
        public String screen() {
            return ofRecipient(recipient);
        }
    }

    /** What a recipient receives and has received, which is certified whenever it is asked for. */
    record OfReceipt(AddresseeNumber recipient) implements Matter {

        @Override
        public String screen() {
            return ofRecipient(recipient);
        }
    }

    /** What was demanded back of a recipient, by its number. */
    record OfDemand(AddresseeNumber recipient, int number) implements Matter {

        @Override
        public String screen() {
            return ofRecipient(recipient);
        }
    }

    /** What is taken from the payments of a recipient, by its number. */
    record OfDeduction(AddresseeNumber recipient, int number) implements Matter {

        @Override
        public String screen() {
            return ofRecipient(recipient);
        }
    }

    /** The status report of a recipient for a year. */
    record OfStatusReport(int year, AddresseeNumber recipient) implements Matter {

        @Override
        public String screen() {
            return "/child-allowance/status-reports/" + year + "/" + recipient + "/notices";
        }
    }

    /** That less is due to a recipient from a month on, or nothing, by age. */
    record OfAgeing(AgeRevisionId revision) implements Matter {

        @Override
        public String screen() {
            return "/child-allowance/age-revisions/" + revision + "/notices";
        }
    }

    /** A statement of a child that a task asks a recipient for. */
    record OfStatement(TaskId task) implements Matter {

        @Override
        public String screen() {
            return "/child-allowance/tasks/" + task + "/notices";
        }
    }

    /** Where the notices of all that is paid to a recipient are. */
    static String ofRecipient(AddresseeNumber recipient) {
        return "/child-allowance/payments/" + recipient + "/notices";
    }

    /** A revision of the amount or an extinction, or a claim for a revision that was decided against. */
    record OfAmendment(AmendmentId amendment) implements Matter {

        @Override
        public String screen() {
            return "/child-allowance/amendments/" + amendment + "/notices";
        }
    }

    /** A claim of a child for what was owed to a recipient who has died, decided on or against. */
    record OfUnpaidClaim(UnpaidClaimId claim) implements Matter {

        @Override
        public String screen() {
            return "/child-allowance/unpaid-claims/" + claim + "/notices";
        }
    }
}
