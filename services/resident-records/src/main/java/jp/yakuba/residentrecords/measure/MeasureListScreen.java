package jp.yakuba.residentrecords.measure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.foundation.code.Coded;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.operator.Operator;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.RecordsPermission;
import org.jspecify.annotations.Nullable;

/** The lists of 支援措置: what waits, what is in force, whose term ends or has ended. */
@Path("/resident-records/measures")
@PermissionsAllowed(RecordsPermission.Code.PROTECTION_VIEW)
@Requirement("001/3.4")
class MeasureListScreen {

    private static final String HERE = "/resident-records/measures";
    private static final int PAGE = 50;

    @CheckedTemplate(basePath = "measure")
    static class Templates {
        static native TemplateInstance measures(
                List<MeasurePage> lines,
                @Nullable MeasureId first,
                String filter,
                List<Option> filters,
                List<Option> waiting,
                boolean notices,
                @Nullable String next,
                boolean later);

        private Templates() {}
    }

    private final Database database;
    private final Measures measures;
    private final WaitingMeasures waiting;
    private final MeasureViewing viewing;
    private final MeasurePages pages;
    private final CurrentOperator operator;

    MeasureListScreen(
            Database database,
            Measures measures,
            WaitingMeasures waiting,
            MeasureViewing viewing,
            MeasurePages pages,
            CurrentOperator operator) {
        this.database = database;
        this.measures = measures;
        this.waiting = waiting;
        this.viewing = viewing;
        this.pages = pages;
        this.operator = operator;
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "measures", "支援措置", NavigationItem.Group.REVIEW, HERE, RecordsPermission.PROTECTION_VIEW, 20);
    }

    @GET
    public TemplateInstance list(
            @QueryParam("filter") @Nullable String filter, @QueryParam("page") @Nullable String page) {
        var wanted =
                Coded.find(MeasureFilter.class, filter == null ? "" : filter).orElse(MeasureFilter.WAITING);
        var after = page == null ? null : MeasureId.parse(page);
        return database.transact(operator.get(), work -> {
            var found = viewing.list(work, wanted, after, PAGE + 1);
            var shown = found.subList(0, Math.min(PAGE, found.size()));
            var counts = measures.counts(work);
            return Templates.measures(
                    shown.stream().map(measure -> pages.of(work, measure)).toList(),
                    first(work, shown),
                    wanted.code(),
                    Option.of(MeasureFilter.values(), one -> one.japanese() + "（" + counts.getOrDefault(one, 0) + "）"),
                    waiting.count(work).stream()
                            .mapToObj(count -> new Option(MeasureFilter.WAITING.code(), "決定 " + count + "件"))
                            .toList(),
                    wanted.isInForce() && mayIssueNotices(work.operator()),
                    found.size() > PAGE ? shown.getLast().id().toString() : null,
                    after != null);
        });
    }

    /** The one to begin with: the first that waits for the operator, or else the first. */
    private static @Nullable MeasureId first(UnitOfWork work, List<Measure> shown) {
        return shown.stream()
                .filter(measure -> WaitingMeasures.waitsFor(work.operator(), measure))
                .findFirst()
                .or(() -> shown.stream().findFirst())
                .map(Measure::id)
                .orElse(null);
    }

    /** The papers say where the applicants are. */
    static boolean mayIssueNotices(Operator operator) {
        return operator.may(RecordsPermission.PROTECTION_DETAILS)
                && operator.may(PlatformPermission.ITEM_PROTECTED_ADDRESS);
    }
}
