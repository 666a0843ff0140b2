package jp.yakuba.residentrecords.movement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import jp.yakuba.foundation.finding.Finding;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.number.HouseholdNumber;
import jp.yakuba.platform.access.CurrentOperator;
import jp.yakuba.platform.posting.Done;
import jp.yakuba.platform.posting.FormPost;
import jp.yakuba.platform.posting.Kept;
import jp.yakuba.platform.posting.Submissions;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.tenancy.Database;
import jp.yakuba.platform.tenancy.UnitOfWork;
import jp.yakuba.residentrecords.RecordsError;
import jp.yakuba.residentrecords.movement.procedure.Procedure;
import org.jspecify.annotations.Nullable;

/** What comes of a posted form of a movement: a draft, or the form again with what was found in it. */
@ApplicationScoped
class MovementAnswers {

    /** The household for which the form was opened. */
    static final String HOUSEHOLD = "form.household";

    private final Database database;
    private final MovementDesk desk;
    private final MovementForms forms;
    private final Drafts drafts;
    private final Movements movements;
    private final HouseholdEditing editing;
    private final Submissions posts;
    private final CurrentOperator operator;

    MovementAnswers(
            Database database,
            MovementDesk desk,
            MovementForms forms,
            Drafts drafts,
            Movements movements,
            HouseholdEditing editing,
            Submissions posts,
            CurrentOperator operator) {
        this.database = database;
        this.desk = desk;
        this.forms = forms;
        this.drafts = drafts;
        this.movements = movements;
        this.editing = editing;
        this.posts = posts;
        this.operator = operator;
    }

    /** How what was typed is kept. */
    interface Keeping {
        Draft keep(UnitOfWork work, PostedMovement typed);
    }

    /** What was typed is kept as a draft, or shown again with what was found. */
    Response answer(
            Procedure<?> movement,
            String action,
            MultivaluedMap<String, String> posted,
            @Nullable Draft draft,
            Keeping keeping) {
        var typed = PostedMovement.of(movement.asks(), posted);
        var household = household(posted);
        if (typed.step().equals("save")) {
            return FormPost.of(() -> posts.once(operator.get(), work -> {
                        var draftKept = keeping.keep(work, typed);
                        if (!household.isBlank()) {
                            editing.leave(work, HouseholdNumber.parse(household));
                        }
                        return Done.at(
                                "/resident-records/movements/" + draftKept.id(),
                                movement.kind().japanese() + "を仮登録しました。次は審査です。");
                    }))
                    .orAgain(refused -> database.transact(
                            operator.get(),
                            work -> MovementScreen.Templates.form(
                                    shown(work, movement, action, typed, household, draft, refused))));
        }
        return database.transact(operator.get(), work -> {
            var shown = shown(work, movement, action, typed, household, draft, Findings.none());
            return Response.status(shown.findings().hasErrors() ? 422 : 200)
                    .entity(MovementScreen.Templates.form(shown))
                    .build();
        });
    }

    private static String household(MultivaluedMap<String, String> posted) {
        return Objects.requireNonNullElse(posted.getFirst(HOUSEHOLD), "");
    }

    /** @param refused why it was not kept, of which an examination may find nothing */
    private MovementForm shown(
            UnitOfWork work,
            Procedure<?> movement,
            String action,
            PostedMovement typed,
            String household,
            @Nullable Draft draft,
            Findings refused) {
        if (typed.step().equals("add")) {
            var more = typed.form().with(forms.nextPerson(movement.asks(), typed.form()), "1");
            return forms.show(work, movement, action, more, household, null);
        }
        var examination = draft == null
                ? desk.examine(work, movement.kind(), typed.fields())
                : desk.examine(work, draft, typed.fields());
        var form = typed.form()
                .with(Controls.of(movement.asks(), examination.findings().andNew(refused))
                        .and(typed.missingReasons(examination)));
        return forms.show(work, movement, action, form, household, examination);
    }

    /** What was typed and posted, when the clerk comes back to it. */
    MovementForm again(UnitOfWork work, Procedure<?> movement, Kept before, @Nullable Draft draft) {
        var posted = before.posted();
        return shown(
                work,
                movement,
                before.action(),
                PostedMovement.of(movement.asks(), posted),
                household(posted),
                draft,
                Findings.none());
    }

    /** Another clerk has changed the draft: what was typed stays, to be compared with what stands there now. */
    Response changedMeanwhile(Draft draft, MultivaluedMap<String, String> posted) {
        return database.transact(operator.get(), work -> {
            var now = drafts.find(work, draft.id()).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
            var movement = movements.of(now.kind());
            var typed = PostedMovement.of(movement.asks(), posted);
            var form = typed.form().with(changedMeanwhile());
            var household = household(posted);
            return Response.status(ProblemType.STALE.status())
                    .entity(MovementScreen.Templates.form(
                            forms.show(work, movement, action(now, now.revision()), form, household, null)))
                    .build();
        });
    }

    private static Findings changedMeanwhile() {
        return Findings.of(Finding.error(
                RecordsError.DRAFT_CHANGED_MEANWHILE,
                "",
                "表示した後に、ほかの職員がこの仮登録を更新しました。入力した内容は、この画面に残っています。",
                "仮登録一覧から今の内容を確かめ、よければもう一度確認（F9）してください。"));
    }

    /** Where the correction of a draft is posted to. */
    static String action(Draft draft, int revision) {
        return "/resident-records/movements/" + draft.id() + "/edit/" + revision;
    }
}
