package jp.yakuba.childallowance.notice;

import java.util.List;
import java.util.Map;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** A letter that goes to all who are to be asked for something: who has none yet. */
interface LetterRound {

    /** What is issued. */
    NoticeKind kind();

    /** Of whose numbers they get theirs. */
    String series();

    /** How many have none yet. */
    long untold(UnitOfWork work);

    /** The next of them, in the order of their keys. */
    List<NoticeBatch.ToTell> untold(UnitOfWork work, String after, int limit);

    /**
     * Which one, and how.
     *
     * @param year of status reports; missing of statements
     */
    record Order(
            NoticeKind kind,
            @Nullable Integer year,
            boolean withoutSeal,
            Map<String, String> passedAlerts) {

        /** Takes the reasons as they are now. */
        public Order {
            passedAlerts = Map.copyOf(passedAlerts);
        }
    }
}
