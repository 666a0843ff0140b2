package jp.yakuba.foundation.shape;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/**
 * From whom a value is to be kept, as {@link Whereabouts} and {@link Guarded} say of it or of what it stands in.
 *
 * @param whereabouts whether it tells where somebody is
 * @param permission the permission that it takes to read it; null if it takes none
 */
public record Secrecy(boolean whereabouts, @Nullable String permission) {

    /** Anybody who may read the record may read it. */
    public static final Secrecy NONE = new Secrecy(false, null);

    /** What is inside is no less secret than what it stands in. */
    Secrecy of(RecordComponent component) {
        var place = component.getAnnotation(Whereabouts.class);
        var guard = component.getAnnotation(Guarded.class);
        return new Secrecy(whereabouts || (place != null && place.value()), guard == null ? permission : guard.value());
    }
}
