package jp.yakuba.office.approval;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.screens.FormInstance;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Notices;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The page of a draft on its way: shown, and taken further by what is posted from it. Who came from the list goes on to the next
 * that waits. The business has the addresses, the rights and the page; its {@link DraftsOnScreen} say the rest.
 */
@ApplicationScoped
public class DraftScreens {

    private final Database database;
    private final Submissions posts;
    private final FormInstance instance;
    private final Notices notices;
    private final CurrentOperator operator;

    DraftScreens(
            Database database, Submissions posts, FormInstance instance, Notices notices, CurrentOperator operator) {
        this.database = database;
        this.posts = posts;
        this.instance = instance;
        this.notices = notices;
        this.operator = operator;
    }

    /** The page of the draft of the address. */
    public <D extends Approvable> TemplateInstance show(DraftsOnScreen<D> drafts, String id, @Nullable String then) {
        return database.transact(operator.get(), (UnitOfWork work) -> drafts.show(work, id, then));
    }

    /** Takes the step of the address on the draft as it was seen. */
    public <D extends Approvable> Response take(
            DraftsOnScreen<D> drafts, String id, String step, int revision, MultivaluedMap<String, String> posted) {
        var steps = drafts.steps();
        var list = steps.list();
        var goesOn = list.goesOn(posted);
        var here = list.at(drafts.id().apply(id), goesOn);
        instance.comesBackTo(here);
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    var before = drafts.find(id);
                    var seen = before.state();
                    var done = steps.take(work, before, step, revision, posted);
                    var said = steps.said(done);
                    return goesOn ? list.done(said, drafts.queue().next(work, seen, done.key())) : Done.at(here, said);
                }))
                .ifStale(() -> StepsOnScreen.goneOnMeanwhile(notices, list.what(), here))
                .orAgain(findings -> database.transact(operator.get(), (UnitOfWork work) -> drafts.page()
                        .of(work, drafts.find(id), FormState.of(posted).with(findings))));
    }
}
