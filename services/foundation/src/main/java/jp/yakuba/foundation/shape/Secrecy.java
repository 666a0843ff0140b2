package jp.yakuba.foundation.shape;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * From whom a value is to be kept, as {@link Open}, {@link Whereabouts} and {@link Guarded} say of it or of what it stands
 * in. Of what nothing is said nothing has been decided, and nobody is shown it.
 *
 * @param decided whether anything is said of it
 * @param whereabouts whether it tells where somebody is
 * @param permission the permission that it takes to read it; null if it takes none
 */
public record Secrecy(
        boolean decided, boolean whereabouts, @Nullable String permission) {

    /** Nobody has said from whom it is to be kept. */
    public static final Secrecy UNDECIDED = new Secrecy(false, false, null);

    /** Anybody who may read the record may read it. */
    public static final Secrecy OPEN = new Secrecy(true, false, null);

    /** What is inside is no less secret than what it stands in. */
    Secrecy of(RecordComponent component) {
        var guard = component.getAnnotation(Guarded.class);
        return new Secrecy(
                decided
                        || guard != null
                        || component.isAnnotationPresent(Whereabouts.class)
                        || component.isAnnotationPresent(Open.class),
                whereabouts || component.isAnnotationPresent(Whereabouts.class),
                guard == null ? permission : guard.value());
    }

    /** What is known of the parts of a record that is as secret as this: that it is open says nothing of them. */
    Secrecy inside() {
        return isOpen() ? UNDECIDED : this;
    }

    /** Whether it is kept from nobody. */
    public boolean isOpen() {
        return equals(OPEN);
    }

    /** The same of a value of which the reader knows where somebody is. */
    public Secrecy withoutWhereabouts() {
        return new Secrecy(decided, false, permission);
    }
}
