package jp.yakuba.residentrecords.movement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.office.approval.DraftState;
import jp.yakuba.office.approval.ListedDrafts;
import jp.yakuba.office.approval.Reviews;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.Notices;
import jp.yakuba.platform.screens.Option;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.residentrecords.MovementId;
import jp.yakuba.residentrecords.RecordsPermission;
import org.jspecify.annotations.Nullable;

/** The list of drafts by state, from which several can be approved at once (001/4.0.8). */
@Path("/resident-records/movements")
@Requirement("001/4.0.8")
class DraftListScreen {

    private static final int MOST_AT_ONCE = 50;
    private static final Pattern ID_AND_REVISION = Pattern.compile("([^/]*)/(\\d{1,9})");

    @CheckedTemplate(basePath = "movement")
    static class Templates {
        static native TemplateInstance drafts(
                List<DraftLine> lines,
                String state,
                List<Option> states,
                List<Option> waiting,
                String first,
                @Nullable String next,
                boolean later,
                boolean mayRegister);
    }

    private final Database database;
    private final MovementDesk desk;
    private final Drafts drafts;
    private final MovementApproval approval;
    private final DraftViewing viewing;
    private final WaitingDrafts waiting;
    private final Reviews reviews = new Reviews(Drafts.TABLES);
    private final Submissions posts;
    private final Notices notices;
    private final CurrentOperator operator;

    DraftListScreen(
            Database database,
            MovementDesk desk,
            Drafts drafts,
            MovementApproval approval,
            DraftViewing viewing,
            WaitingDrafts waiting,
            Submissions posts,
            Notices notices,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.drafts = drafts;
        this.approval = approval;
        this.viewing = viewing;
        this.waiting = waiting;
        this.posts = posts;
        this.notices = notices;
        this.operator = operator;
    }

    @GET
    @PermissionsAllowed(RecordsPermission.Code.RESIDENT_VIEW)
    public TemplateInstance list(
            @QueryParam("state") @Nullable String state, @QueryParam("page") @Nullable String after) {
        return database.transact(operator.get(), work -> {
            var listed = ListedDrafts.of(
                    work,
                    approval.steps(),
                    waiting.queue(),
                    drafts.drafts(),
                    state,
                    after == null ? null : MovementId.parse(after).draft());
            var shown = listed.drafts();
            viewing.listed(work, shown);
            var people = DraftPeople.names(work, shown);
            var reviewers = reviews.of(work, shown);
            var readable = viewing.withReadableNote(work, shown);
            return Templates.drafts(
                    shown.stream()
                            .map(draft -> DraftLine.of(
                                    draft,
                                    people.getOrDefault(draft.id(), ""),
                                    reviewers.getOrDefault(draft.key(), ""),
                                    readable.contains(draft.id()),
                                    work.operator()))
                            .toList(),
                    listed.state().code(),
                    listed.states(),
                    listed.waiting(),
                    listed.first(),
                    listed.next(),
                    listed.later(),
                    listed.state() == DraftState.REVIEWED && work.operator().may(RecordsPermission.MOVEMENT_APPROVE));
        });
    }

    /** Several drafts approved at once. */
    @POST
    @Path("/registrations")
    @PermissionsAllowed(RecordsPermission.Code.MOVEMENT_APPROVE)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response registerSeveral(MultivaluedMap<String, String> posted) {
        var chosen = posted.getOrDefault("draft", List.of());
        if (chosen.isEmpty()) {
            notices.alert("本登録する異動が選ばれていません。一覧で選んでから、もう一度押してください。");
        }
        var registered = 0;
        for (var draft : chosen.subList(0, Math.min(chosen.size(), MOST_AT_ONCE))) {
            registered += registered(draft) ? 1 : 0;
        }
        if (registered > 0) {
            notices.success(registered + "件を本登録しました。");
        }
        if (registered < chosen.size()) {
            notices.alert((chosen.size() - registered) + "件は本登録できませんでした。一件ずつ開いて、指摘を確かめてください。");
        }
        return Response.seeOther(URI.create("/resident-records/movements?state=reviewed"))
                .build();
    }

    private boolean registered(String idAndRevision) {
        var parts = ID_AND_REVISION.matcher(idAndRevision);
        return parts.matches()
                && posts.onceEach(operator.get(), idAndRevision, work -> {
                    var id = MovementId.parse(parts.group(1));
                    desk.register(work, id, Integer.parseInt(parts.group(2)));
                    return URI.create("/resident-records/movements/" + id);
                });
    }
}
