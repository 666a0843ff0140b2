package jp.yakuba.platform.events;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.audit.Audit;
import jp.yakuba.platform.audit.AuditEntry;
import jp.yakuba.platform.audit.PlatformOperation;
import jp.yakuba.platform.audit.Subject;
import jp.yakuba.platform.operator.PlatformPermission;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.NavigationItem;
import jp.yakuba.platform.tenancy.Database;
import org.jboss.resteasy.reactive.RestForm;

/** Where an administrator sees whether the businesses keep up with each other, and lets a parked one go on. */
@Path("/events")
@PermissionsAllowed(PlatformPermission.Code.EVENT_VIEW)
class EventScreens {

    private final Database database;
    private final CurrentOperator operator;
    private final Subscriptions subscriptions;
    private final Audit audit;
    private final Submissions posts;

    EventScreens(
            Database database, CurrentOperator operator, Subscriptions subscriptions, Audit audit, Submissions posts) {
        this.database = database;
        this.operator = operator;
        this.subscriptions = subscriptions;
        this.audit = audit;
        this.posts = posts;
    }

    @CheckedTemplate(basePath = "events")
    static class Templates {
        static native TemplateInstance list(
                List<Subscription> subscriptions,
                List<FeedReaders.Remote> readers,
                FeedLag lag,
                long end,
                boolean operable);

        private Templates() {}
    }

    @Produces
    @Singleton
    static NavigationItem navigation() {
        return new NavigationItem(
                "events",
                "業務間連携の状況",
                NavigationItem.Group.ADMINISTRATION,
                "/events",
                PlatformPermission.EVENT_VIEW,
                60);
    }

    @GET
    public TemplateInstance list() {
        return database.transact(
                operator.get(),
                work -> Templates.list(
                        subscriptions.list(work),
                        FeedReaders.all(work),
                        FeedLag.of(work),
                        EventFeed.end(work),
                        work.operator().may(PlatformPermission.EVENT_OPERATE)));
    }

    @POST
    @Path("resume")
    @PermissionsAllowed(PlatformPermission.Code.EVENT_OPERATE)
    public Response resume(@RestForm String subscriber) {
        return posts.once(operator.get(), work -> {
            if (subscriber == null || !subscriptions.resume(work, subscriber)) {
                throw new Refusal(ProblemType.NOT_FOUND);
            }
            audit.record(
                    work, AuditEntry.of(PlatformOperation.EVENT_RESUME).subject(new Subject("subscriber", subscriber)));
            return Done.at("/events", "連携を再開しました。");
        });
    }
}
