package jp.yakuba.residentrecords.townlist;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.RecordsOperation;
import jp.yakuba.residentrecords.RecordsPermission;

/** 町字一覧 of a municipality: what there is of it, and a new one from a file in the place of the old, all of it or nothing. */
@ApplicationScoped
@Requirement("001/1.3.3")
public class TownLists {

    private static final int LISTED = 100;
    private static final int UNLISTED = 50;

    private final Audit audit;

    TownLists(Audit audit) {
        this.audit = audit;
    }

    /**
     * What there is.
     *
     * @param towns how many 町字, of all times; none: the register is the list
     * @param unlisted 町字 in which somebody lives and which are not in the list
     */
    public record State(int towns, List<String> unlisted) {

        public State {
            unlisted = List.copyOf(unlisted);
        }

        /** Whether there is a list. */
        public boolean isListed() {
            return towns > 0;
        }
    }

    /** What there is. */
    public State state(UnitOfWork work) {
        var towns = TownRows.all(work).size();
        return new State(towns, towns == 0 ? List.of() : TownRows.livedInButNotListed(work, UNLISTED));
    }

    /** Loads the list of a file; refuses all of it if one line is wrong. */
    public State load(UnitOfWork work, InputStream content) {
        if (!work.operator().may(RecordsPermission.TOWN_LIST_LOAD)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
        var file = TownListFile.read(content);
        Refusal.ifErrors(shortened(file.findings()));
        TownRows.replace(work, file.towns());
        audit.record(
                work,
                AuditEntry.of(RecordsOperation.TOWN_LIST_LOAD)
                        .records(file.towns().size()));
        return state(work);
    }

    private static Findings shortened(Findings findings) {
        var list = findings.list();
        return list.size() <= LISTED
                ? findings
                : Findings.of(list.subList(0, LISTED))
                        .and(Finding.error(
                                RecordsError.MORE_FINDINGS,
                                "",
                                "ほかに" + (list.size() - LISTED) + "行に誤りがあります。",
                                "一覧にある誤りと同じものがないか、ファイル全体を確かめて直し、もう一度取り込んでください。"));
    }
}
