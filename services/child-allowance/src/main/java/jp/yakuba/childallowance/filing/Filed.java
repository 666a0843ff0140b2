package jp.yakuba.childallowance.filing;

import java.util.Optional;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.office.approval.DraftId;
import jp.yakuba.platform.json.Json;
import jp.yakuba.platform.json.JsonForm;
import jp.yakuba.platform.json.RecordJson;
import jp.yakuba.platform.tenancy.UnitOfWork;

/** What was filed as it is kept, also for who needs it apart from its way to the decision. */
public final class Filed<T extends Record> {

    private final String item;
    private final RecordShape<T> shape;
    private final JsonForm<T> form;

    /**
     * Of one business.
     *
     * @param item what a draft is called in the schema: {@code claim}
     */
    public Filed(String item, RecordShape<T> shape) {
        this.item = item;
        this.shape = shape;
        this.form = new JsonForm<>(shape);
    }

    /** What was filed with the draft; empty if there is none. */
    public Optional<T> of(UnitOfWork work, DraftId draft) {
        return work.sql()
                .createQuery("select content from child_allowance.%1$s where %1$s_id = :draft".formatted(item))
                .bind("draft", draft)
                .mapTo(String.class)
                .map(this::read)
                .findOne();
    }

    /** Reads what {@link #text} writes. */
    public T read(String content) {
        return form.read(Json.parse(content));
    }

    /** As it is kept. */
    public String text(T filed) {
        return Json.write(RecordJson.of(shape, filed));
    }
}
