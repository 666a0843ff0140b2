package jp.yakuba.childallowance.filing;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import jp.yakuba.office.approval.Approvable;
import jp.yakuba.office.approval.Assessed;
import jp.yakuba.platform.screens.FormState;
import jp.yakuba.platform.tenancy.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** The form of one business, which {@link FilingForms} serve. */
public interface FilingForm<T extends Record, D extends Approvable, X extends Assessed> {

    /** The address of the list, below which the form is, and each draft. */
    String list();

    /** What is filed: 認定請求. */
    String noun();

    /** What is said to be received, if that has another name: 額改定の請求. */
    default String received() {
        return noun();
    }

    /** Where it is entered. */
    FilingDesk<T, D, X> desk();

    /** What was posted. */
    Posted<T> posted(MultivaluedMap<String, String> typed);

    /** A draft as it would be posted. */
    Posted<T> typed(D draft);

    /** The draft of an address, for who may correct it; refuses anybody else. */
    Optional<D> find(UnitOfWork work, String id);

    /** The page with the form. */
    TemplateInstance page(UnitOfWork work, FormOnPage<X> form);

    /**
     * The form as it stands on its page.
     *
     * @param action where it is posted
     * @param change whether a draft is corrected, and none is entered
     * @param assessed what it amounts to, after it was looked at; null before
     */
    record FormOnPage<X>(
            FormState state,
            String action,
            boolean change,
            @Nullable X assessed) {}
}
