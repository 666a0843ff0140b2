package jp.yakuba.childallowance.notice;

import java.util.Map;
import jp.yakuba.childallowance.notice.content.NoticeContent;
import jp.yakuba.childallowance.notice.content.NoticeKind;
import jp.yakuba.childallowance.notice.tidings.Matter;
import jp.yakuba.office.issuance.Issue;
import jp.yakuba.office.issuance.IssueId;
import jp.yakuba.office.issuance.Issued;

/**
 * A notice that was issued.
 *
 * @param issue that it was issued
 * @param matter what it tells of
 * @param content what it says
 * @param passedAlerts the reason given for each alert, by its code
 */
record Notice(Issue issue, Matter matter, NoticeKind kind, NoticeContent content, Map<String, String> passedAlerts)
        implements Issued {

    Notice {
        passedAlerts = Map.copyOf(passedAlerts);
    }

    /** The same issued once more. */
    Notice again(Issue anew) {
        return new Notice(anew, matter, kind, content, passedAlerts);
    }

    /** The name of the file of a notice, without extension. */
    static String fileName(IssueId id) {
        return "child-allowance-notice-" + id;
    }

    /** Shows nothing of whom it is about. */
    @Override
    public String toString() {
        return "Notice[" + id() + "]";
    }
}
