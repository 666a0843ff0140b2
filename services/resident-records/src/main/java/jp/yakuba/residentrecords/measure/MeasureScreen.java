package jp.yakuba.residentrecords.measure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.yakuba.foundation.Requirement;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.json.JsonForm;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.PostedRecord;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.posting.Worklist;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormInstance;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Notices;
import jp.yakuba.platform.screens.PeopleHeader;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.MeasureId;
import jp.yakuba.residentrecords.RecordsPermission;
import jp.yakuba.residentrecords.protection.AcknowledgementScreen;
import jp.yakuba.residentrecords.protection.ProtectedAccess;
import jp.yakuba.residentrecords.resident.PeopleInSight;
import org.jspecify.annotations.Nullable;

/** One 支援措置: all that is known of it as far as the viewer may see it, and what can be done with it. */
@Path("/resident-records/measures")
@PermissionsAllowed(RecordsPermission.Code.PROTECTION_VIEW)
@Requirement({"001/1.1.16", "001/2.2.4", "001/3.4"})
class MeasureScreen {

    private static final Worklist LIST = new Worklist("/resident-records/measures", "支援措置");

    /** What takes the measure out of the list of those that wait. */
    private static final Set<String> DECISIONS = Set.of("approval", "refusal");

    private static final Map<String, String> DONE = Map.of(
            "approval", "申請のとおり決定しました。",
            "refusal", "申請を不承認としました。",
            "extension", "延長を申請しました。次は別の職員の決定です。",
            "ending", "終了を申請しました。決定までは支援措置が続きます。",
            "forwarding", "転送を記録しました。");

    @CheckedTemplate(basePath = "measure")
    static class Templates {
        static native TemplateInstance measure(MeasurePage page, PeopleHeader inSight, FormState form);

        private Templates() {}
    }

    private final Database database;
    private final MeasureDesk desk;
    private final MeasureViewing viewing;
    private final WaitingMeasures waiting;
    private final MeasurePages pages;
    private final IssuedNotices notices;
    private final ProtectedAccess access;
    private final PeopleInSight sight;
    private final Submissions posts;
    private final FormInstance instance;
    private final Notices messages;
    private final CurrentOperator operator;

    MeasureScreen(
            Database database,
            MeasureDesk desk,
            MeasureViewing viewing,
            WaitingMeasures waiting,
            MeasurePages pages,
            IssuedNotices notices,
            ProtectedAccess access,
            PeopleInSight sight,
            Submissions posts,
            FormInstance instance,
            Notices messages,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.viewing = viewing;
        this.waiting = waiting;
        this.pages = pages;
        this.notices = notices;
        this.access = access;
        this.sight = sight;
        this.posts = posts;
        this.instance = instance;
        this.messages = messages;
        this.operator = operator;
    }

    @GET
    @Path("/{id}")
    public TemplateInstance show(
            @PathParam("id") String id, @QueryParam(Worklist.THEN) @Nullable String then, @Context UriInfo uri) {
        return database.transact(operator.get(), work -> {
            var measure = viewing.one(work, MeasureId.parse(id));
            return access.closed(work, measure.people())
                    .map(person -> AcknowledgementScreen.ask(person, uri))
                    .orElseGet(() -> shown(work, measure, LIST.form(then)));
        });
    }

    private TemplateInstance shown(UnitOfWork work, Measure measure, FormState form) {
        var issued = MeasureListScreen.mayIssueNotices(work.operator())
                ? notices.ofMeasure(work, measure.id())
                : List.<NoticeLine>of();
        return Templates.measure(
                pages.of(work, measure, viewing.history(work, measure.id()), issued),
                sight.ofOpen(work, measure.people()),
                form);
    }

    @POST
    @Path("/{id}/{act}/{revision}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(
            @PathParam("id") String id,
            @PathParam("act") String act,
            @PathParam("revision") int revision,
            MultivaluedMap<String, String> posted) {
        var measure = MeasureId.parse(id);
        var goesOn = LIST.goesOn(posted);
        var here = LIST.at(measure, goesOn);
        instance.comesBackTo(here);
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    var decides = goesOn && DECISIONS.contains(act);
                    // Before the decision, which may give the measure another place in the list.
                    var next = decides ? waiting.next(work, measure) : Optional.<MeasureId>empty();
                    take(work, measure, act, revision, posted);
                    var said = DONE.getOrDefault(act, "");
                    return decides ? LIST.done(said, next) : Done.at(here, said);
                }))
                .ifStale(() -> goneOnMeanwhile(here))
                .orAgain(findings -> database.transact(
                        operator.get(),
                        work -> shown(
                                work,
                                viewing.one(work, measure),
                                FormState.of(posted).with(findings.at(act + ".")))));
    }

    private Response goneOnMeanwhile(String here) {
        messages.error("表示した後に、ほかの職員がこの支援措置を進めました。何も行っていません。今の内容を確かめて、必要ならもう一度操作してください。");
        return Response.seeOther(URI.create(here)).build();
    }

    private void take(UnitOfWork work, MeasureId id, String act, int revision, MultivaluedMap<String, String> posted) {
        switch (act) {
            case "approval" ->
                desk.approve(
                        work, id, revision, read(posted, act, AskedTerm.class).term());
            case "refusal" -> desk.refuse(work, id, revision, reason(posted, act));
            case "extension" ->
                desk.requestExtension(
                        work, id, revision, read(posted, act, AskedTerm.class).term());
            case "ending" -> desk.requestEnding(work, id, revision, reason(posted, act));
            case "forwarding" -> desk.forward(work, id, revision, read(posted, act, Forwarding.class));
            default -> throw new Refusal(ProblemType.NOT_FOUND);
        }
    }

    private static String reason(MultivaluedMap<String, String> posted, String act) {
        return read(posted, act, Reason.class).reason();
    }

    /** Each form of the page has fields of its own, which begin with its act. */
    private static <R extends Record> R read(MultivaluedMap<String, String> posted, String act, Class<R> type) {
        return PostedRecord.ofForm(act, JsonForm.of(type).shape(), posted);
    }
}
