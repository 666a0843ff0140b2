package jp.yakuba.platform.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import jp.yakuba.foundation.finding.Findings;
import jp.yakuba.foundation.shape.Bound;
import jp.yakuba.foundation.shape.Fields;
import jp.yakuba.foundation.shape.RecordShape;
import jp.yakuba.foundation.shape.Values;
import jp.yakuba.platform.problems.Refusal;

/**
 * Reads JSON objects as records of one type, and refuses one that is not such a record with every fault of it at once:
 * what is unknown, what is of another type, what is missing, what cannot be read as the value it should be. Null is as
 * good as missing.
 *
 * @param <R> the type of the records
 */
public final class JsonForm<R extends Record> {

    /** The name under which bodies have the reasons for which alerts are passed. */
    static final String PASSED_ALERTS = "passedAlerts";

    private static final ClassValue<JsonForm<?>> FORMS = new ClassValue<>() {
        @Override
        protected JsonForm<?> computeValue(Class<?> type) {
            var sent = type.asSubclass(Record.class);
            return new JsonForm<>(own(sent).orElseGet(() -> new RecordShape<>(sent, Values.typed())));
        }
    };

    private final RecordShape<R> shape;
    private final JsonPart.Whole whole;
    private final JsonPart.Whole passing;

    /** Reads what has the shape. */
    public JsonForm(RecordShape<R> shape) {
        this.shape = shape;
        this.whole = JsonPart.of(shape);
        this.passing = whole.with(PASSED_ALERTS, new JsonPart.Reasons());
    }

    /** The form of a record as it is sent: values as they are typed, or as the record's own {@code SHAPE} reads them. */
    @SuppressWarnings("unchecked")
    public static <R extends Record> JsonForm<R> of(Class<R> type) {
        return (JsonForm<R>) FORMS.get(type);
    }

    /** The shape that a record says it has, by a static {@code SHAPE}. */
    public static Optional<RecordShape<?>> own(Class<? extends Record> type) {
        try {
            var own = type.getDeclaredField("SHAPE");
            own.setAccessible(true);
            return Optional.of((RecordShape<?>) own.get(null));
        } catch (NoSuchFieldException none) {
            return Optional.empty();
        } catch (IllegalAccessException closed) {
            throw new IllegalArgumentException(type + " keeps its shape to itself", closed);
        }
    }

    /** What it reads. */
    public RecordShape<R> shape() {
        return shape;
    }

    /** The record that the object is. */
    public R read(ObjectNode body) {
        return read(new BodyWalk(body, whole));
    }

    /** The same of an object that has reasons for passed alerts besides. */
    public Passing<R> readPassing(ObjectNode body) {
        var walk = new BodyWalk(body, passing);
        return new Passing<>(read(walk), walk.reasons());
    }

    private R read(BodyWalk walk) {
        Bound<R> bound = shape.bind(new Fields(walk.texts(), walk.sizes()));
        var missing = bound.findings().list().stream()
                .filter(finding -> !walk.comesOfFaults(finding))
                .toList();
        Refusal.ifErrors(Findings.of(walk.faults()).and(Findings.of(missing)));
        return bound.orThrow();
    }
}
