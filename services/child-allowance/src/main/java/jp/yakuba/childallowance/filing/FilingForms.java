package jp.yakuba.childallowance.filing;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.office.approval.Approvable;
import jp.yakuba.office.approval.Assessed;
import jp.yakuba.office.approval.StepsOnScreen;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.KeptForms;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.screens.Notices;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Serves the forms of what is filed: shown, looked at, kept as a draft, received with what it lacks; what was typed is kept. */
@ApplicationScoped
public class FilingForms {

    private final Database database;
    private final KeptForms kept;
    private final Submissions posts;
    private final Notices notices;
    private final CurrentOperator operator;

    FilingForms(Database database, KeptForms kept, Submissions posts, Notices notices, CurrentOperator operator) {
        this.database = database;
        this.kept = kept;
        this.posts = posts;
        this.notices = notices;
        this.operator = operator;
    }

    /** What was typed into the form before and not done yet; empty if nothing was. */
    public Optional<FormState> typedBefore(UnitOfWork work, FilingForm<?, ?, ?> form) {
        return kept.asked(work).map(before -> form.posted(before.posted()).form(Findings.none()));
    }

    /** A new form. */
    public TemplateInstance begin(FilingForm<?, ?, ?> form, Function<UnitOfWork, FormState> begun) {
        return database.transact(
                operator.get(),
                work -> begin(work, form, typedBefore(work, form).orElseGet(() -> begun.apply(work))));
    }

    /** The same with what stands in it. */
    public <X extends Assessed> TemplateInstance begin(UnitOfWork work, FilingForm<?, ?, X> form, FormState begun) {
        return form.page(work, new FilingForm.FormOnPage<>(begun, address(form), false, null));
    }

    private static String address(FilingForm<?, ?, ?> form) {
        return form.list() + "/new";
    }

    /** A new one was posted. */
    public <T extends Record, D extends Approvable, X extends Assessed> Response enter(
            FilingForm<T, D, X> form, MultivaluedMap<String, String> posted) {
        kept.keep(operator.get(), address(form));
        var page = new Page<>(form, form.posted(posted), address(form), null);
        return answer(page, posted, filed -> FormPost.of(() -> posts.once(operator.get(), work -> {
                    var draft = form.desk().enter(work, filed, page.typed().passed());
                    return drafted(form, draft);
                }))
                .orAgain(findings -> shown(page, findings)));
    }

    private static Done drafted(FilingForm<?, ?, ?> form, Approvable draft) {
        return Done.at(form.list() + "/" + draft.key(), form.noun() + "を仮登録しました。次は審査です。");
    }

    /** The form with a draft, to be corrected. */
    public <T extends Record, D extends Approvable, X extends Assessed> TemplateInstance correct(
            FilingForm<T, D, X> form, String id) {
        return database.transact(operator.get(), work -> {
            var draft = open(work, form, id);
            var state =
                    typedBefore(work, form).orElseGet(() -> form.typed(draft).form(Findings.none()));
            return form.page(
                    work, new FilingForm.FormOnPage<>(state, edit(form, draft) + "/" + draft.revision(), true, null));
        });
    }

    /** One that was corrected was posted, as the draft was seen. */
    public <T extends Record, D extends Approvable, X extends Assessed> Response change(
            FilingForm<T, D, X> form, String id, int revision, MultivaluedMap<String, String> posted) {
        var draft = database.transact(operator.get(), (UnitOfWork work) -> open(work, form, id));
        kept.keep(operator.get(), edit(form, draft));
        var page = new Page<>(form, form.posted(posted), edit(form, draft) + "/" + revision, draft);
        return answer(page, posted, filed -> FormPost.of(() -> posts.once(operator.get(), work -> {
                    var changed = form.desk()
                            .change(
                                    work,
                                    draft.key(),
                                    revision,
                                    filed,
                                    page.typed().passed());
                    return drafted(form, changed);
                }))
                .ifStale(() -> StepsOnScreen.goneOnMeanwhile(notices, form.noun(), form.list() + "/" + draft.key()))
                .orAgain(findings -> shown(page, findings)));
    }

    private static String edit(FilingForm<?, ?, ?> form, Approvable draft) {
        return form.list() + "/" + draft.key() + "/edit";
    }

    private static <D extends Approvable> D open(UnitOfWork work, FilingForm<?, D, ?> form, String id) {
        var draft = form.find(work, id).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
        if (!draft.state().isOpen()) {
            throw new Refusal(ProblemType.CONFLICT);
        }
        return draft;
    }

    /** What was posted, where it is posted again, and in place of which draft; null if of none. */
    private record Page<T extends Record, D extends Approvable, X extends Assessed>(
            FilingForm<T, D, X> form,
            Posted<T> typed,
            String action,
            @Nullable D own) {

        TemplateInstance with(UnitOfWork work, Findings findings, @Nullable X assessed) {
            return form.page(work, new FilingForm.FormOnPage<>(typed.form(findings), action, own != null, assessed));
        }
    }

    /** What was typed is looked at, kept as a draft, or received. */
    private <T extends Record, D extends Approvable, X extends Assessed> Response answer(
            Page<T, D, X> page, MultivaluedMap<String, String> posted, Function<T, Response> keeping) {
        var bound = page.typed().bound();
        var filed = bound.value();
        if (filed == null) {
            return Response.status(422).entity(shown(page, bound.findings())).build();
        }
        return switch (Objects.requireNonNullElse(posted.getFirst("step"), "")) {
            case "save" -> keeping.apply(filed);
            case "receive" -> page.own() == null ? received(page, filed) : looked(page, filed);
            default -> looked(page, filed);
        };
    }

    /** It was received, whatever it lacks: it is kept to be decided against. */
    private <T extends Record, D extends Approvable, X extends Assessed> Response received(
            Page<T, D, X> page, T filed) {
        var form = page.form();
        return FormPost.of(() -> posts.once(operator.get(), work -> {
                    var draft = form.desk().receive(work, filed);
                    return Done.at(form.list() + "/" + draft.key(), form.received() + "を受け付けました。要件を欠くときは、却下の決裁をします。");
                }))
                .orAgain(findings -> shown(page, findings));
    }

    private <T extends Record, D extends Approvable, X extends Assessed> Response looked(Page<T, D, X> page, T filed) {
        return database.transact(operator.get(), work -> {
            var assessed = page.form().desk().examine(work, filed, page.own());
            return Response.status(assessed.findings().hasErrors() ? 422 : 200)
                    .entity(page.with(work, assessed.findings(), assessed))
                    .build();
        });
    }

    private TemplateInstance shown(Page<?, ?, ?> page, Findings findings) {
        return database.transact(operator.get(), (UnitOfWork work) -> page.with(work, findings, null));
    }
}
