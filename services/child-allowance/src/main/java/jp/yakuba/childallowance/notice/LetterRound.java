package jp.yakuba.childallowance.notice;

import java.util.List;
import java.util.Map;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** A letter that goes to all who are to be asked for something or told of something: who has none yet. */
interface LetterRound {

    /** What is issued. */
    String title();

    /** Of whose numbers they get theirs. */
    String series();

    /** What stands in the way of all of them. */
    default Findings check(UnitOfWork work) {
        return Findings.none();
    }

    /** How many have none yet. */
    long untold(UnitOfWork work);

    /** The next of them, in the order of their keys; who is told of a decision is decided on now. */
    List<NoticeBatch.ToTell> next(UnitOfWork work, String after, int limit);

    /**
     * Which one, and how.
     *
     * @param what which letter
     * @param of for which year of status reports, or month of ages; missing of statements
     */
    record Order(What what, @Nullable String of, boolean withoutSeal, Map<String, String> passedAlerts) {

        /** Takes the reasons as they are now. */
        public Order {
            passedAlerts = Map.copyOf(passedAlerts);
        }
    }

    /** Which letters go to many. */
    enum What {
        REPORT_ASKED,
        REPORT_REMINDED,
        STATEMENT_ASKED,
        AGED
    }
}
