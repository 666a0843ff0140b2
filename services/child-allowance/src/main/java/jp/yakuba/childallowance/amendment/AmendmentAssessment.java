package jp.yakuba.childallowance.amendment;

import java.util.Collection;
import jp.yakuba.childallowance.amendment.amended.AmendedMonths;
import jp.yakuba.childallowance.amendment.amended.Amendment;
import jp.yakuba.childallowance.amendment.amended.Outcome;
import jp.yakuba.childallowance.amendment.decided.RejectedAmendment;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.AddresseeNumber;
import jp.yakuba.office.approval.Assessed;
import org.jspecify.annotations.Nullable;

/**
 * What an amendment amounts to now.
 *
 * @param outcome what would come of it; null while there are errors, and once it is closed
 * @param months what it says of months, or what was decided; null while there are errors, and of one given up
 * @param rejection that it was decided against; null if it was not
 */
record AmendmentAssessment(
        Findings findings,
        Collection<AddresseeNumber> subjects,
        @Nullable Outcome outcome,
        @Nullable AmendedMonths months,
        @Nullable RejectedAmendment rejection)
        implements Assessed {

    /** Of one that nobody has decided on. */
    AmendmentAssessment(
            Findings findings,
            Collection<AddresseeNumber> subjects,
            @Nullable Outcome outcome,
            @Nullable AmendedMonths months) {
        this(findings, subjects, outcome, months, null);
    }

    /** In which errors were found. */
    static AmendmentAssessment wrong(Findings findings, Amendment amendment) {
        return new AmendmentAssessment(findings, amendment.subjects(), null, null);
    }

    /** Of one that is closed, with what was decided. */
    static AmendmentAssessment closed(
            Amendment amendment, @Nullable AmendedMonths decided, @Nullable RejectedAmendment rejection) {
        return new AmendmentAssessment(Findings.none(), amendment.subjects(), null, decided, rejection);
    }
}
