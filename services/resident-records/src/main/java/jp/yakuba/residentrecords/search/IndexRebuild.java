package jp.yakuba.residentrecords.search;

import jakarta.enterprise.context.ApplicationScoped;
import jp.yakuba.platform.jobs.JobKind;
import jp.yakuba.platform.jobs.JobRun;
import jp.yakuba.platform.jobs.Step;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.resident.Residents;

/**
 * Makes the tables of the search again from the register, some people at a time; after a change of the folding or of the
 * groups of variants. Everybody can be found all the while.
 */
@ApplicationScoped
class IndexRebuild implements JobKind {

    private static final int PEOPLE = 1_000;

    /** The number of the last person done. */
    record Position(String last) {}

    private final Residents residents;
    private final SearchIndex index;

    IndexRebuild(Residents residents, SearchIndex index) {
        this.residents = residents;
        this.index = index;
    }

    @Override
    public String code() {
        return "resident-records.search-rebuild";
    }

    @Override
    public String title() {
        return "検索用データの作り直し";
    }

    @Override
    public Permission permission() {
        return RecordsPermission.SEARCH_REBUILD;
    }

    @Override
    public Step next(UnitOfWork work, JobRun run) {
        var behind = run.cursor(Position.class, new Position("")).last();
        var versions = residents.versionsBehind(work, behind, PEOPLE);
        if (versions.isEmpty()) {
            return Step.last();
        }
        var last = versions.getLast().addresseeNumber().value();
        index.forget(work, behind, last);
        index.load(work, versions);
        var people = versions.stream()
                .map(version -> version.addresseeNumber())
                .distinct()
                .count();
        return Step.more(new Position(last)).done(people).of(residents.count(work));
    }
}
