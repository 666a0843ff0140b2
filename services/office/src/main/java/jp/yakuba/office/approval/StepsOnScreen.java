package jp.yakuba.office.approval;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Objects;
import jp.yakuba.platform.operator.Permission;
import jp.yakuba.platform.posting.Worklist;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.Notices;
import jp.yakuba.platform.tenancy.UnitOfWork;

/**
 * Steps of drafts on their pages: what is offered to whom, what a post makes of a draft, and what is said of it then. Whoever
 * may see a page may not take each step, so each asks for its right.
 */
public final class StepsOnScreen<D extends Approvable> {

    private final Approval<D, ?> approval;
    private final ApprovalRights rights;
    private final String list;
    private final String register;
    private final String registered;

    /**
     * For one business.
     *
     * @param list the address of its list, under which the drafts have theirs
     * @param register what deciding one is called: 決裁して本登録する
     * @param registered what is said of one that was decided: を本登録しました。
     */
    public StepsOnScreen(
            Approval<D, ?> approval, ApprovalRights rights, String list, String register, String registered) {
        this.approval = approval;
        this.rights = rights;
        this.list = list;
        this.register = register;
        this.registered = registered;
    }

    /** Takes the step of the address on the draft as it was seen. */
    D take(UnitOfWork work, D draft, String step, int revision, MultivaluedMap<String, String> posted) {
        var id = draft.key();
        return switch (step) {
            case "review" -> permitted(work, rights.review()).review(work, id, revision);
            case "return" ->
                permitted(work, rights.review()).sendBack(work, id, revision, new Note(text(posted, "note")));
            case "withdrawal" -> permitted(work, rights.enter()).withdraw(work, id, revision);
            case "registration" -> permitted(work, rights.approve()).register(work, id, revision);
            case "rejection" -> rejecting(work).reject(work, id, revision, new Rejection(text(posted, "reason")));
            default -> throw new Refusal(ProblemType.NOT_FOUND);
        };
    }

    private static String text(MultivaluedMap<String, String> posted, String field) {
        return Objects.requireNonNullElse(posted.getFirst(field), "");
    }

    private Approval<D, ?> rejecting(UnitOfWork work) {
        if (!approval.isRejectable()) {
            throw new Refusal(ProblemType.NOT_FOUND);
        }
        return permitted(work, rights.approve());
    }

    private Approval<D, ?> permitted(UnitOfWork work, Permission permission) {
        if (!work.operator().may(permission)) {
            throw new Refusal(ProblemType.FORBIDDEN);
        }
        return approval;
    }

    /** What is said of a draft that has come into its state. */
    String said(D draft) {
        return approval.called(draft) + done(draft.state());
    }

    private String done(DraftState state) {
        return switch (state) {
            case DRAFT -> "を仮登録しました。次は審査です。";
            case RETURNED -> "を差し戻しました。入力した職員が修正します。";
            case REVIEWED -> "を審査済みにしました。次は決裁です。";
            case REGISTERED -> registered;
            case REJECTED -> "を却下しました。";
            case WITHDRAWN -> "を取り下げました。";
        };
    }

    /** The list, where each draft has its page. */
    Worklist list() {
        return new Worklist(list, approval.noun());
    }

    /** Shows a draft anew that somebody else has taken further since it was seen; says so. */
    public static Response goneOnMeanwhile(Notices notices, String noun, String at) {
        notices.error("表示した後に、ほかの職員がこの" + noun + "を進めました。何も行っていません。今の内容を確かめて、必要ならもう一度操作してください。");
        return Response.seeOther(URI.create(at)).build();
    }

    /**
     * What the operator can do with the draft.
     *
     * @param reviewed whether somebody has reviewed it
     */
    public Decision decision(UnitOfWork work, D draft, boolean reviewed) {
        var who = work.operator();
        var state = draft.state();
        var decides = who.may(rights.approve());
        var reviewable = state == DraftState.DRAFT && who.may(rights.review());
        var mayReview = reviewable && approval.mayBeReviewed(work, draft);
        var own = draft.writers().contains(who.userId());
        return new Decision(
                approval.noun(),
                list + "/" + draft.key(),
                draft.revision(),
                register,
                mayReview,
                state == DraftState.REVIEWED && decides,
                state.isOpen() && who.may(rights.enter()),
                own,
                reviewable && !mayReview,
                reviewed,
                approval.isRejectable(draft)
                        && DraftTransitions.isAllowed(state, DraftState.REJECTED)
                        && decides
                        && !own);
    }
}
