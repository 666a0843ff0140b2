package jp.yakuba.office.approval;

import io.quarkus.qute.TemplateInstance;
import java.util.function.Function;
import jp.yakuba.platform.problems.ProblemType;
import jp.yakuba.platform.problems.Refusal;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * What a business says of the pages of its drafts.
 *
 * @param steps what is done there
 * @param queue what waits, of which the next follows
 * @param rows where they are kept
 * @param id reads what names one
 * @param page shows one
 */
public record DraftsOnScreen<D extends Approvable>(
        StepsOnScreen<D> steps, Waiting queue, DraftRows<?, D> rows, Function<String, DraftId> id, Page<D> page) {

    /** The draft of an address; refuses if there is none. */
    public D find(String text) {
        return rows.find(id.apply(text)).orElseThrow(() -> new Refusal(ProblemType.NOT_FOUND));
    }

    /**
     * The page of the draft of an address.
     *
     * @param then what the address says of where it goes on
     */
    public TemplateInstance show(UnitOfWork work, String text, @Nullable String then) {
        return page.of(work, find(text), steps.list().form(then));
    }

    /** The page of a draft. */
    public interface Page<D> {
        TemplateInstance of(UnitOfWork work, D draft, FormState form);
    }
}
